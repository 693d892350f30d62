/** `npm run publicatie`: says what the publisher still has to set in content/site.yaml; fails until all is set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nogTeDoen } from './lib/publicatie.ts';

if (process.argv.includes('--help')) {
  console.log(
    'Gebruik: npm run publicatie\n\nKijkt of in content/site.yaml nog voorbeelden staan die de uitgever moet vervangen voordat de site openbaar kan.',
  );
  process.exit(0);
}
const bestand = join('content', 'site.yaml');
const open = nogTeDoen(parse(readFileSync(bestand, 'utf8')) as Record<string, unknown>);
if (open.length === 0) {
  console.log(`✓ ${bestand} is ingevuld. Bouw de site opnieuw (npm run build) en zet dist/ online.`);
} else {
  console.error(`✗ Nog niet klaar voor publicatie. In ${bestand}:\n${open.map((regel) => `  · ${regel}`).join('\n')}`);
  process.exitCode = 1;
}
