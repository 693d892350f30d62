/** What a reader gets to know of a municipality: region, zorgkantoor, who sits at the table, what happens nearby. */
import { datumtekst } from '../../domain/datums.ts';
import { alsAfstand, dichtstbij } from '../../domain/kaart/afstand.ts';
import { wieAanTafel, type Tafel } from '../../domain/kaart/tafel.ts';
import type { Treffer } from '../../domain/kaart/zoek.ts';
import type { Gemeente } from '../../schema/gemeenten.ts';
import { maak, merk } from './dom.ts';
import type { Gemeentetabel } from './gemeenten.ts';
import type { Item } from './items.ts';

const AANTAL = 5;

export interface Uitslagopties {
  treffer: Treffer;
  tabel: Gemeentetabel;
  items: readonly Item[];
  /** `regio`: address of a region page, with '_' where the slug goes; `regioatlas` and `duo`: where a reader looks things up. */
  adressen: DOMStringMap;
}

/** The answer as elements; its heading can take the focus. */
export function maakUitslag({ treffer: { gemeente, via }, tabel, items, adressen }: Uitslagopties): Node[] {
  const tafel = wieAanTafel(gemeente, tabel.gemeenten);
  const slug = tabel.regios[gemeente.jeugdhulpregio];
  const regio = slug
    ? maak('a', { href: (adressen['regio'] ?? '').replace('/_/', `/${slug}/`) }, gemeente.jeugdhulpregio)
    : gemeente.jeugdhulpregio;
  return [
    maak('h2', { tabindex: '-1' }, `${gemeente.gemeente}, ${gemeente.provincie}`),
    via ? maak('p', { class: 'bij' }, `${via} hoort bij de gemeente ${gemeente.gemeente}.`) : '',
    maak(
      'dl',
      { class: 'feiten' },
      maak('dt', {}, 'Jeugdhulpregio'),
      maak('dd', {}, maak('strong', {}, regio)),
      maak('dt', {}, 'Zorgkantoorregio'),
      maak('dd', {}, maak('strong', {}, gemeente.zorgkantoorregio)),
      maak('dt', {}, 'Samenwerkings\u00adverband'),
      maak(
        'dd',
        {},
        'Staat niet in onze bronnen. Vraag het de school, of zoek het op in de ',
        maak('a', { href: adressen['duo'] ?? '', rel: 'external' }, 'open onderwijsdata van DUO'),
        '.',
      ),
    ),
    maak('h3', {}, 'Wie zit er aan tafel?'),
    aanTafel(tafel),
    maak(
      'p',
      { class: 'bij' },
      zekerheid(gemeente),
      maak('a', { href: adressen['regioatlas'] ?? '', rel: 'external' }, 'de RegioAtlas'),
      '.',
    ),
    maak('h3', {}, 'Dichtstbij'),
    naderbij(gemeente, slug, items),
    maak('p', { class: 'bij' }, 'Afstand tussen plaatsen, in een rechte lijn.'),
  ].filter((deel) => deel !== '') as Node[];
}

function aanTafel({ gemeente, regiogenoten, zorgkantoorregios, meerZorgkantoren }: Tafel): HTMLElement {
  const anderen = regiogenoten.length === 1 ? '1 andere gemeente' : `${regiogenoten.length} andere gemeenten`;
  const zorgkantoren = zorgkantoorregios
    .map(({ naam, gemeenten }) => `${naam} (${gemeenten.length === 1 ? '1 gemeente' : `${gemeenten.length} gemeenten`})`)
    .join(' en ');
  return maak(
    'ul',
    { class: 'tafel' },
    regiogenoten.length === 0
      ? maak('li', {}, `De gemeente ${gemeente.gemeente}; die vormt alleen de jeugdhulpregio`)
      : maak(
          'li',
          {},
          `De gemeente ${gemeente.gemeente}, met `,
          maak(
            'details',
            {},
            maak('summary', {}, `${anderen} van de jeugdhulpregio`),
            maak('p', {}, regiogenoten.map((een) => een.gemeente).join(', ')),
          ),
        ),
    maak(
      'li',
      {},
      `Het zorgkantoor van de regio ${gemeente.zorgkantoorregio}`,
      meerZorgkantoren && `. Deze jeugdhulpregio valt onder meer zorgkantoren: ${zorgkantoren}`,
    ),
    maak('li', {}, 'De schoolbesturen en hun samenwerkingsverband'),
    maak('li', {}, 'Ouders en zorgaanbieders van de school'),
  );
}

function zekerheid({ zekerheid, peildatum }: Gemeente): string {
  const begin =
    zekerheid === 'bron'
      ? 'Beide regio’s vonden we in een bron.'
      : 'Deze indeling is deels algemene kennis: niet voor elke regio vonden we een bron.';
  return `${begin} Peildatum ${datumtekst(peildatum)}. Regio’s kunnen wijzigen. Kijk het na bij je gemeente, je zorgkantoor of `;
}

/** After the reader's own place comes what holds for the whole region: the place of its sign says nothing about how near it is. */
function naderbij(gemeente: Gemeente, regio: string | undefined, items: readonly Item[]): HTMLElement {
  return maak(
    'ol',
    { class: 'naderbij' },
    ...dichtstbij(gemeente, regio, items, AANTAL).map(({ ding, eigen, km }) =>
      maak(
        'li',
        {},
        merk(ding.soort),
        maak('a', { href: ding.adres }, ding.titel),
        maak('span', { class: 'km' }, eigen ? 'Jouw regio' : alsAfstand(km ?? 0).replace('ongeveer ', '')),
      ),
    ),
  );
}
