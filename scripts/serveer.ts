/** `npm run serveer`: serves the built guide with the production headers until Ctrl-C. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { comprimeerVooraf } from './lib/bestanden.ts';
import { startServer } from './lib/server.ts';
import { stopMet } from './lib/stop.ts';

const HULP = `Gebruik: npm run serveer

Laat de gebouwde leidraad zien met dezelfde antwoordkoppen als een echte webhost.
  PORT     poort, standaard 4321; is die bezet, dan de eerstvolgende vrije
  HOST     adres waarop de server luistert, standaard 127.0.0.1 (alleen deze computer)
  BASE     map waarin de site staat, zoals /gids/; dezelfde als bij het bouwen
  UITVOER  map met de gebouwde site, standaard ./dist`;

if (process.argv.includes('--help')) {
  console.log(HULP);
  process.exit(0);
}
const map = process.env['UITVOER'] ?? './dist';
const gevraagd = process.env['PORT'] ?? '4321';
const poort = Number(gevraagd);
if (!/^\d+$/.test(gevraagd) || poort > 65_535) stopMet(`PORT moet een getal zijn van 0 tot en met 65535, niet '${gevraagd}'.`);
if (!existsSync(join(map, 'index.html'))) stopMet(`In ${map} staat geen gebouwde site. Draai eerst: npm run build`);

try {
  const server = await startServer({ map, poort, basis: process.env['BASE'], host: process.env['HOST'] });
  if (poort !== 0 && server.poort !== poort) console.log(`Poort ${poort} is bezet, dus de leidraad draait op poort ${server.poort}.`);
  console.log(`\n  De leidraad staat op ${server.adres}\n  Stoppen: Ctrl-C\n`);
  // Beside the first answers, not before them; a file that is asked for meanwhile goes first.
  comprimeerVooraf(map).catch((fout: unknown) => console.error(fout));
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signaal, () => void server.sluit().then(() => process.exit(0)));
} catch (fout) {
  const { code, message } = fout as NodeJS.ErrnoException;
  stopMet(
    code === 'EADDRINUSE'
      ? `Poort ${poort} en de poorten erna zijn bezet. Kies zelf een poort, zoals: PORT=8080 npm start`
      : `De server kon niet beginnen: ${message}`,
  );
}
