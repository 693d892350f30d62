/** `npm run nieuw`: starts a new content file with all its fields, ready to fill in. */
import { existsSync, writeFileSync } from 'node:fs';
import { opslag } from '../src/schema/collecties.ts';
import type { Collectie } from '../src/schema/basis.ts';
import { velden } from './lib/sjabloon.ts';
import { stopMet } from './lib/stop.ts';

const soorten: Record<string, { collectie: Collectie; titelveld: string; tekst: string }> = {
  praktijk: { collectie: 'praktijk', titelveld: 'titel', tekst: '## Wat doen ze?\n\n## Wat leverde het op?\n\n## Wat was lastig?\n' },
  interview: { collectie: 'interviews', titelveld: 'titel', tekst: '## Waar gaat het over?\n' },
  begrip: { collectie: 'begrippen', titelveld: 'term', tekst: '' },
  bron: { collectie: 'bronnen', titelveld: 'titel', tekst: '' },
};
const HULP = `Gebruik: npm run nieuw -- <${Object.keys(soorten).join('|')}> <naam> ["Titel"]

Maakt een nieuw bestand in content/ met alle velden en hun uitleg. De naam wordt het adres:
kleine letters zonder accenten, cijfers en koppeltekens. Voorbeeld:
  npm run nieuw -- praktijk deventer-samen "Deventer: samen op school"
Vul het bestand in en draai daarna: npm run controle:inhoud`;

const [soort = '', naam = '', titel = ''] = process.argv.slice(2);
if (soort === '' || soort === '--help') {
  console.log(HULP);
  process.exit(soort === '' ? 1 : 0);
}
const gekozen = soorten[soort] ?? stopMet(`'${soort}' kan ik niet maken. Kies uit: ${Object.keys(soorten).join(', ')}.`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam))
  stopMet(`'${naam}' kan geen adres worden. Gebruik kleine letters zonder accenten, cijfers en koppeltekens, zoals deventer-samen.`);
const { plek, vorm, schema } = opslag[gekozen.collectie];
const bestand = `${plek}/${naam}.${vorm}`;
if (existsSync(bestand)) stopMet(`${bestand} bestaat al. Kies een andere naam.`);

const vandaag = new Date().toISOString().slice(0, 10);
const gegevens = velden(schema, { [gekozen.titelveld]: titel, ...datums(['bijgewerkt', 'gecontroleerd', 'geraadpleegd']) });
writeFileSync(bestand, vorm === 'mdx' ? `---\n${gegevens}\n---\n\n${gekozen.tekst}` : `${gegevens}\n`);
console.log(`✓ ${bestand} staat klaar. Vul het in; daarna zegt npm run controle:inhoud -- ${bestand} wat er nog mist.`);

/** Today, for the date fields that this kind has. */
function datums(namen: string[]): Record<string, string> {
  const vorm = (schema as unknown as { shape: Record<string, unknown> }).shape;
  return Object.fromEntries(namen.filter((veld) => veld in vorm).map((veld) => [veld, vandaag]));
}
