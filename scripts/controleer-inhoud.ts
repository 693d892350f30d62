/** `npm run controle:inhoud [-- pad …]`: checks the content folder and reports mistakes in Dutch. */
import { alsVerslag } from '../src/domain/meldingen.ts';
import { controleerInhoud } from '../src/integrations/inhoud/controle.ts';
import { leesInhoud } from '../src/integrations/inhoud/lees.ts';
import { controleerOpdracht, inInhoud, valtOnder } from '../src/integrations/inhoud/opdracht.ts';

const opdracht = process.argv.slice(2).filter((deel) => deel !== '--');
if (opdracht.includes('--help')) {
  console.log(
    'Gebruik: npm run controle:inhoud [-- pad …]\nKijkt de inhoud na. Met een pad erachter zie je alleen de fouten in die bestanden of mappen.',
  );
  process.exit(0);
}
const wortel = process.cwd();
const paden = opdracht.map((pad) => inInhoud(wortel, pad));
const verkeerd = controleerOpdracht(wortel, paden);
if (verkeerd.length > 0) {
  console.error(alsVerslag(verkeerd, 'in de opdracht'));
  process.exit(1);
}
const inhoud = leesInhoud(wortel);
const alle = controleerInhoud(wortel, inhoud);
const meldingen = alle.filter(({ bestand }) => valtOnder(bestand, paden));
const elders = alle.length - meldingen.length;
const ookElders =
  elders === 0
    ? ''
    : `\n\nBuiten ${paden.join(' en ')} ${elders === 1 ? 'staat nog 1 fout' : `staan nog ${elders} fouten`}. Die zie je met: npm run controle:inhoud`;
if (meldingen.length > 0) {
  console.error(alsVerslag(meldingen) + ookElders);
  process.exit(1);
}
const aantal = inhoud.items.filter(({ bestand }) => valtOnder(bestand, paden)).length;
console.log(
  `De inhoud${paden.length > 0 ? ` van ${paden.join(' en ')}` : ''} klopt${aantal > 1 ? `: ${aantal} bestanden en onderdelen nagekeken` : ''}.${ookElders}`,
);
