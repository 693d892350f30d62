/** `npm run test:site`: checks the built site, one rule per file under scripts/controles/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alleControles, bijAndereBasis, draai } from './controles/alle.ts';
import { leesSite } from './lib/gebouwd.ts';
import { stopMet } from './lib/stop.ts';
import { schrijfTelling } from './lib/uitslag.ts';

const HULP = `Gebruik: npm run test:site [-- --koppelingen] [-- --alles-tonen] [-- naam …]

Kijkt de gebouwde site na (dist/, of de map in UITVOER; gebouwd voor de map in BASE).
  --koppelingen   alleen wat afhangt van de map waarin de site staat
  --alles-tonen   toont alle fouten, niet alleen de eerste van elke controle
  naam            alleen de controles waarvan de naam hiermee begint`;

/** More lines than this help nobody; `--alles-tonen` gives the rest. */
const MAX_REGELS = 12;

const opties = process.argv.slice(2);
if (opties.includes('--help')) {
  console.log(HULP);
  process.exit(0);
}
const map = process.env['UITVOER'] ?? './dist';
if (!existsSync(join(map, 'index.html'))) stopMet(`In ${map} staat geen gebouwde site. Draai eerst: npm run build`);
const namen = opties.filter((optie) => !optie.startsWith('--'));
const gekozen = (opties.includes('--koppelingen') ? bijAndereBasis : alleControles).filter(
  ({ naam }) => namen.length === 0 || namen.some((begin) => naam.startsWith(begin)),
);
if (gekozen.length === 0) stopMet(`Geen controle heet zo. Kies uit: ${alleControles.map(({ naam }) => naam).join(', ')}.`);

const uitslagen = await draai(leesSite(map, process.env['BASE']), gekozen);
for (const { naam, eis, bekeken, fouten } of uitslagen) {
  console.log(`${fouten.length === 0 ? '✓' : '✗'} ${naam} (${bekeken} bekeken${fouten.length === 0 ? '' : `, ${fouten.length} fout`})`);
  if (fouten.length === 0) continue;
  console.log(`    ${eis}`);
  const getoond = opties.includes('--alles-tonen') ? fouten : fouten.slice(0, MAX_REGELS);
  for (const { pad, wat } of getoond) console.log(`    · ${pad} ${wat}`);
  if (getoond.length < fouten.length)
    console.log(`    … en nog ${fouten.length - getoond.length} (npm run test:site -- --alles-tonen ${naam.split(' ')[0] ?? ''})`);
}
const gezakt = uitslagen.filter(({ fouten }) => fouten.length > 0).length;
schrijfTelling({ geslaagd: uitslagen.length - gezakt, gezakt });
process.exitCode = gezakt === 0 ? 0 : 1;
