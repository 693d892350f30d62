/** `npm run controle:eigen-woorden`: no run of nine words or more shared with a source document. */
import { opdracht } from '../src/integrations/inhoud/kwaliteit/opdracht.ts';

process.exitCode = opdracht(
  'eigen-woorden',
  `Gebruik: npm run controle:eigen-woorden [-- opties] [-- pad …]
Zoekt reeksen van negen of meer woorden die ook in een brondocument staan (tests/fixtures/woordreeksen.json).
  --kort       alleen de fouten en het totaal`,
);
