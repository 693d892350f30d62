/** Rule: authors use only known components, with known props and existing ids; no raw HTML, no page title in the text. */
import { visit } from 'unist-util-visit';
import { lijktOp, type Melding } from '../../../domain/meldingen.ts';
import { onbekend, relaties } from '../../../domain/verwijzingen.ts';
import type { Collectie } from '../../../schema/basis.ts';
import { opslag } from '../../../schema/collecties.ts';
import { onderdelen, type Onderdeel } from '../../../schema/onderdelen.ts';
import { eigenschappen, isJsx } from '../../tekst/mdx.ts';
import { splitsIds } from '../../tekst/opbouw.ts';
import { regelInBestand, type Inhoud } from '../lees.ts';
import type { Tekst } from '../teksten.ts';
import { isOmkruld } from '../yaml.ts';
import { schemafouten } from './schema.ts';

export function controleerOnderdelen(teksten: Tekst[], inhoud: Inhoud): Melding[] {
  const ids = new Map<string, Set<string>>();
  for (const { collectie, id } of inhoud.items) ids.set(collectie, (ids.get(collectie) ?? new Set()).add(id));
  for (const collectie of inhoud.kapot) ids.delete(collectie);
  return teksten.flatMap((tekst) => inTekst(tekst, ids));
}

function inTekst({ item, boom }: Tekst, ids: Map<string, Set<string>>): Melding[] {
  const meldingen: Melding[] = [];
  visit(boom, (knoop) => {
    const regel = regelInBestand(item, knoop.position?.start.line);
    const plek = { bestand: item.bestand, ...(regel === undefined ? {} : { regel }), veld: '' };
    const bestaat = (naar: Collectie, id: string) => {
      if (ids.has(naar) && !ids.get(naar)?.has(id))
        meldingen.push({ ...onbekend(item.bestand, '', id, naar, ids.get(naar) ?? [], opslag[naar].plek), ...plek });
    };
    if (knoop.type === 'heading' && knoop.depth === 1) {
      meldingen.push({
        ...plek,
        wat: 'heeft een kop met één #',
        doe: 'Gebruik ## of ###. De titel van de pagina staat al bovenaan, bij titel.',
      });
    }
    if (knoop.type === 'mdxjsEsm')
      meldingen.push({
        ...plek,
        wat: 'begint met import of export',
        doe: 'Haal die regel weg. Onderdelen kun je hier gebruiken zonder ze te importeren.',
      });
    if (knoop.type === 'mdxTextExpression' || knoop.type === 'mdxFlowExpression') {
      meldingen.push({
        ...plek,
        wat: 'bevat een accolade { of } in de tekst',
        doe: 'Schrijf de zin zonder accolades. Die tekens hebben hier een eigen betekenis.',
      });
    }
    if (!isJsx(knoop)) return;
    const naam = knoop.name ?? '';
    if (!(naam in onderdelen)) {
      const bedoeld = lijktOp(naam, Object.keys(onderdelen));
      meldingen.push({
        ...plek,
        wat: `gebruikt <${naam}>, maar dat onderdeel bestaat niet`,
        doe: bedoeld ? `Bedoelde je <${bedoeld}>?` : 'In content/LEESMIJ.md staat welke onderdelen er zijn. HTML kun je niet gebruiken.',
      });
      return;
    }
    const schema = onderdelen[naam as Onderdeel];
    const props = eigenschappen(knoop);
    for (const fout of schemafouten(schema, props, item.bestand))
      meldingen.push({ ...fout, ...plek, veld: '', wat: `<${naam}> ${fout.veld}: ${fout.wat}` });
    if (Object.values(props).some(isOmkruld)) {
      meldingen.push({
        ...plek,
        wat: `<${naam}> heeft krullende aanhalingstekens (“ ”) binnen de rechte`,
        doe: 'Haal de krullen weg. Er hoort één paar rechte aanhalingstekens te staan, zoals id="stappenplan-zio".',
      });
      return;
    }
    for (const { naar, id } of relaties(schema, props)) bestaat(naar, id);
    if (naam === 'UitBron') for (const id of splitsIds(props['ids'] ?? '')) bestaat('bronnen', id);
    if (naam === 'Voorbeeld' && !props['praktijk'] === !props['interview']) {
      meldingen.push({
        ...plek,
        wat: '<Voorbeeld> heeft geen of twee verwijzingen',
        doe: 'Vul praktijk="…" in, of interview="…", niet allebei.',
      });
    }
  });
  return meldingen;
}
