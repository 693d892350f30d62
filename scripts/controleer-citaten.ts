/** `npm run controle:citaten`: words of people stand only in <Citaat>, and literally as in the source. */
import { opdracht } from '../src/integrations/inhoud/kwaliteit/opdracht.ts';

process.exitCode = opdracht(
  'citaten',
  `Gebruik: npm run controle:citaten [-- opties] [-- pad …]
Kijkt of woorden van mensen alleen in <Citaat> staan, en welke citaten dubbel of ongebruikt zijn.
  --bronnen <map>  vergelijkt elk citaat letterlijk met de bronbestanden in deze map, bijvoorbeeld ../shared/bronnen
  --kort       alleen de fouten en het totaal`,
);
