/** Check `citaten`: words of people stand only in <Citaat>, and literally as the source has them. */
import { visit } from 'unist-util-visit';
import { aanhalingen } from '../../../domain/taal/aanhalingen.ts';
import { gelijkgemaakt } from '../../../domain/taal/woorden.ts';
import type { Melding } from '../../../domain/meldingen.ts';
import { eigenschappen, isJsx } from '../../tekst/mdx.ts';
import { regelInBestand, type Inhoud } from '../lees.ts';
import { stukkenVanInhoud, tekstenVan } from './lopende-tekst.ts';
import { nietsGevonden, type Uitslag } from './verslag.ts';

/** So many words may stand between quotation marks. */
const hoogstens = 6;

export interface Brontekst {
  naam: string;
  tekst: string;
}

/** `bronteksten` are the texts of seeds and dossiers; without them the wording is not compared. */
export function controleerCitaten(inhoud: Inhoud, code: string, bronteksten?: Brontekst[]): Uitslag {
  const citaten = inhoud.items
    .filter(({ collectie }) => collectie === 'citaten')
    .map(({ id, data }) => ({ id, tekst: (data as { tekst?: string } | null)?.tekst ?? '' }));
  const bestand = 'content/citaten.yaml';
  const stukken = stukkenVanInhoud(inhoud);
  const fouten: Melding[] = [...langeAanhalingen(inhoud, stukken), ...blokcitaten(inhoud)];
  if (citaten.length === 0 || stukken.length === 0)
    fouten.push(nietsGevonden('content', `${citaten.length} citaten en ${stukken.length} stukken tekst`));

  const aandacht: Melding[] = [];
  const gebruikt = gebruikteCitaten(inhoud);
  const eerder = new Map<string, string>();
  for (const { id, tekst } of citaten) {
    const gelijk = kaal(tekst);
    const dubbel = eerder.get(gelijk);
    if (dubbel)
      aandacht.push({
        bestand,
        veld: id,
        wat: `heeft dezelfde tekst als '${dubbel}'`,
        doe: `Gebruik overal '${dubbel}' en haal dit citaat weg.`,
      });
    else eerder.set(gelijk, id);
    if (!gebruikt.has(id) && !code.includes(`'${id}'`) && !code.includes(`"${id}"`))
      aandacht.push({ bestand, veld: id, wat: 'wordt nergens gebruikt', doe: 'Gebruik het met <Citaat id="…" /> of haal het weg.' });
    if (bronteksten && !staatErLetterlijk(tekst, bronteksten)) {
      fouten.push({
        bestand,
        veld: id,
        wat: `staat niet letterlijk in een bron of dossier: '${tekst.slice(0, 70)} …'`,
        doe: 'Neem de woorden precies over en geef elke weglating aan met (…).',
      });
    }
  }
  const vergeleken = bronteksten
    ? `vergeleken met ${bronteksten.length} bronbestanden.`
    : 'De letterlijke tekst is NIET vergeleken: geef de map met bronnen mee (-- --bronnen ../shared/bronnen).';
  return {
    naam: 'citaten',
    fouten,
    aandacht,
    tabellen: [],
    samenvatting: `${citaten.length} citaten en ${stukken.length} stukken tekst nagekeken; ${vergeleken}`,
  };
}

/** Does a quotation stand in one of the texts, all its parts in order? Style of quotation marks, white space and (…) are left aside. */
export function staatErLetterlijk(citaat: string, bronteksten: Brontekst[]): boolean {
  const delen = citaat
    .split(/[([](?:…|\.\.\.)[)\]]/)
    .map(kaal)
    .filter(Boolean);
  return (
    delen.length > 0 &&
    bronteksten.some(({ tekst }) => {
      const bron = kaal(tekst);
      let vanaf = 0;
      return delen.every((deel) => {
        const plek = bron.indexOf(deel, vanaf);
        vanaf = plek + deel.length;
        return plek >= 0;
      });
    })
  );
}

/** For comparing: no quotation marks, Markdown stars, ends of sentences at the edges. */
function kaal(tekst: string): string {
  return gelijkgemaakt(tekst.replace(/[*_]/g, ''))
    .replace(/["']/g, '')
    .replace(/\s+([.,!?;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?…-]+|[\s.,;:!?…-]+$/g, '');
}

function langeAanhalingen(inhoud: Inhoud, stukken: ReturnType<typeof stukkenVanInhoud>): Melding[] {
  const titelsVan = (soort: string) =>
    inhoud.items.filter(({ collectie }) => collectie === soort).map(({ data }) => kaal((data as { titel?: string } | null)?.titel ?? ''));
  const interviews = new Set(titelsVan('interviews'));
  const bronnen = new Set(titelsVan('bronnen'));
  return stukken.flatMap(({ item, eigen, regel, veld, soort }) =>
    aanhalingen(eigen)
      .filter(
        ({ woorden, tekst }) => woorden > hoogstens && !interviews.has(kaal(tekst)) && !(soort === 'veld' && bronnen.has(kaal(tekst))),
      )
      .map(({ tekst, woorden }): Melding => ({
        bestand: item.bestand,
        veld,
        ...(regel === undefined ? {} : { regel }),
        wat: `heeft ${woorden} woorden tussen aanhalingstekens: '${tekst}'`,
        doe: 'Woorden van mensen staan in <Citaat>, titels in <Titel>. Anders: zeg het in eigen woorden.',
      })),
  );
}

function blokcitaten(inhoud: Inhoud): Melding[] {
  const meldingen: Melding[] = [];
  for (const { item, boom } of tekstenVan(inhoud)) {
    visit(boom, 'blockquote', (knoop) => {
      const regel = regelInBestand(item, knoop.position?.start.line);
      meldingen.push({
        bestand: item.bestand,
        veld: '',
        ...(regel === undefined ? {} : { regel }),
        wat: 'heeft een citaat met >',
        doe: 'Zet de woorden in content/citaten.yaml en gebruik <Citaat id="…" />.',
      });
    });
  }
  return meldingen;
}

function gebruikteCitaten(inhoud: Inhoud): Set<string> {
  const gebruikt = new Set<string>();
  for (const { boom } of tekstenVan(inhoud)) {
    visit(boom, (knoop) => {
      if (isJsx(knoop) && knoop.name === 'Citaat') gebruikt.add(eigenschappen(knoop)['id'] ?? '');
    });
  }
  return gebruikt;
}
