/** `npm run maak:woordreeksen -- <map met bronnen>`: makes tests/fixtures/woordreeksen.json, once, from the source documents. */
import { writeFileSync } from 'node:fs';
import { fixtures, leesBronnenmap } from '../src/integrations/inhoud/kwaliteit/bestanden.ts';
import { maakReeksenbestand } from '../src/integrations/inhoud/kwaliteit/eigen-woorden.ts';

const map = process.argv[2];
if (map === undefined || map === '--help') {
  console.log(
    'Gebruik: npm run maak:woordreeksen -- <map met bronnen>\nSlaat van de brondocumenten gehashte reeksen van negen woorden op; de tekst zelf komt niet in het project.',
  );
  process.exit(map === undefined ? 1 : 0);
}
const bestand = maakReeksenbestand(leesBronnenmap(map, true));
writeFileSync(fixtures.woordreeksen, `${JSON.stringify(bestand, null, 2)}\n`);
console.log(`${fixtures.woordreeksen}: ${bestand.aantal} reeksen uit ${bestand.bronnen.join(', ')}.`);
