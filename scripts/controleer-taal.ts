/** `npm run controle:taal`: spelling, length of sentences, readability and choice of words. */
import { opdracht } from '../src/integrations/inhoud/kwaliteit/opdracht.ts';

process.exitCode = opdracht(
  'taal',
  `Gebruik: npm run controle:taal [-- opties] [-- pad …]
Kijkt naar spelling, zinslengte, leesbaarheid (Flesch-Douma), verboden woorden en Engels. Goede woorden die onbekend zijn, staan in tests/fixtures/woorden.txt.
  --kort       alleen de fouten en het totaal`,
);
