/** `npm run controle:inhoud [-- pad …]`: checks the content folder and reports mistakes in Dutch. */
import { alsVerslag } from '../src/domain/meldingen.ts';
import { controleerInhoud } from '../src/integrations/inhoud/controle.ts';
import { leesInhoud } from '../src/integrations/inhoud/lees.ts';

const paden = process.argv.slice(2);
if (paden.includes('--help')) {
  console.log('Gebruik: npm run controle:inhoud [-- pad …]\nKijkt de inhoud na. Met een pad erachter zie je alleen de fouten in die bestanden of mappen.');
  process.exit(0);
}
const inhoud = leesInhoud(process.cwd());
const meldingen = controleerInhoud(process.cwd(), inhoud).filter(
  ({ bestand }) => paden.length === 0 || paden.some((pad) => bestand.startsWith(pad.replace(/^\.\//, ''))),
);
if (meldingen.length > 0) {
  console.error(alsVerslag(meldingen));
  process.exit(1);
}
console.log(`De inhoud klopt: ${inhoud.items.length} bestanden en onderdelen nagekeken.`);
