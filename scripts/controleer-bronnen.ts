/** `npm run controle:bronnen [-- pad …]`: blocks and sources per page, and sources that nobody uses. */
import { leesInhoud } from '../src/integrations/inhoud/lees.ts';
import { leesCode } from '../src/integrations/inhoud/kwaliteit/bestanden.ts';
import { controleerBronnengebruik } from '../src/integrations/inhoud/kwaliteit/bronnengebruik.ts';
import { opdracht } from '../src/integrations/inhoud/kwaliteit/opdracht.ts';

const uitleg = `Gebruik: npm run controle:bronnen [-- opties] [-- pad …]
Telt per pagina de stukken tekst en hun bronnen, en kijkt of elke bron ergens wordt gebruikt.
  --opschonen  geeft alleen de bronbestanden die nergens worden gebruikt, één per regel (verandert niets)
  --kort       alleen de fouten en het totaal`;

if (process.argv.includes('--opschonen') && !process.argv.includes('--help')) {
  const { ongebruikt } = controleerBronnengebruik(leesInhoud(process.cwd()), leesCode(process.cwd()));
  if (ongebruikt.length > 0) console.log(ongebruikt.join('\n'));
} else {
  process.exitCode = opdracht('bronnen', uitleg);
}
