/** `npm run kwaliteit`: all checks on the quality of the content, with a summary. */
import { leesInhoud } from '../src/integrations/inhoud/lees.ts';
import { controles, voerUit, type Controle, type Keuzes } from '../src/integrations/inhoud/kwaliteit/alle.ts';
import { keuzesUit } from '../src/integrations/inhoud/kwaliteit/opdracht.ts';
import { alsUitslag, type Uitslag } from '../src/integrations/inhoud/kwaliteit/verslag.ts';
import { stopMet } from './lib/stop.ts';

const argumenten = process.argv.slice(2);
if (argumenten.includes('--help')) {
  console.log(`Gebruik: npm run kwaliteit [-- opties] [-- pad …]
Doet alle controles op de inhoud: ${Object.keys(controles).join(', ')}. Elk ervan kan ook apart.
  --bronnen <map>  vergelijkt de citaten letterlijk met de bronbestanden
  --kort           alleen de samenvatting`);
  process.exit(0);
}
const keuzes = leesKeuzes();
const inhoud = leesInhoud(process.cwd());
const uitslagen = (Object.keys(controles) as Controle[]).map((naam): Uitslag => {
  try {
    return voerUit(naam, process.cwd(), keuzes, inhoud);
  } catch (fout) {
    return {
      naam,
      fouten: [
        { bestand: 'tests/fixtures', veld: '', wat: `kan niet worden gelezen: ${(fout as Error).message}`, doe: 'Herstel het bestand.' },
      ],
      aandacht: [],
      tabellen: [],
      samenvatting: 'niet gelukt.',
    };
  }
});
if (!argumenten.includes('--kort'))
  for (const uitslag of uitslagen)
    if (uitslag.fouten.length > 0) console.log(`${alsUitslag({ ...uitslag, tabellen: [], aandacht: [] })}\n`);
console.log('Samenvatting');
for (const { naam, fouten, aandacht, samenvatting } of uitslagen)
  console.log(`${fouten.length === 0 ? '✓' : '✗'} ${naam}: ${fouten.length} fouten, ${aandacht.length} keer let op. ${samenvatting}`);
process.exitCode = uitslagen.some(({ fouten }) => fouten.length > 0) ? 1 : 0;

/** A mistake in the command is a line for the reader, not a stack trace. */
function leesKeuzes(): Keuzes {
  try {
    return keuzesUit(argumenten);
  } catch (fout) {
    return stopMet((fout as Error).message);
  }
}
