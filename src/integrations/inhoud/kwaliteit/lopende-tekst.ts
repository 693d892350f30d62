/**
 * The reading text of the content, block by block: what the language checks look at.
 * Sources and glossary marks are taken away; titles of works and names of pages are set apart.
 */
import type { Nodes, Parent, Root } from 'mdast';
import { korteNaam } from '../../../domain/namen.ts';
import { BREUK } from '../../../domain/taal/woorden.ts';
import { eigenschappen, isJsx, type Jsx } from '../../tekst/mdx.ts';
import { regelInBestand, type Inhoud, type Item } from '../lees.ts';
import { leesTeksten, type Tekst } from '../teksten.ts';
import { tekstvelden } from './velden.ts';

export interface Stuk {
  item: Item;
  soort: 'alinea' | 'punt' | 'kop' | 'cel' | 'veld';
  /** As a reader sees it. */
  tekst: string;
  /** The same, with BREUK in the place of titles and names of pages: only words of our own. */
  eigen: string;
  regel?: number;
  veld: string;
}

/** Titles and terms by which a component without text is shown. */
export interface Namen {
  /** `collectie/id` → title. */
  titels: Map<string, string>;
}

const naarCollectie: Record<string, string> = {
  Begrip: 'begrippen',
  Hulpmiddel: 'hulpmiddelen',
  Praktijk: 'praktijk',
  Interview: 'interviews',
};
/** Props of components that a reader sees as text. */
const leesbareProps = ['titel', 'vraag', 'bijschrift'];

export function namenVan(inhoud: Inhoud): Namen {
  const titels = new Map<string, string>();
  for (const { collectie, id, data } of inhoud.items) {
    const { titel, term } = (data ?? {}) as { titel?: string; term?: string };
    titels.set(`${collectie}/${id}`, collectie === 'hulpmiddelen' && titel ? korteNaam(titel) : (titel ?? term ?? id));
  }
  return { titels };
}

const gelezen = new WeakMap<Inhoud, { teksten: Tekst[]; stukken?: Stuk[] }>();

/** The parsed texts of the content; parsed once for all checks. Texts with a mistake in the MDX are left to `controle:inhoud`. */
export function tekstenVan(inhoud: Inhoud): Tekst[] {
  const bekend = gelezen.get(inhoud) ?? { teksten: leesTeksten(inhoud).teksten };
  gelezen.set(inhoud, bekend);
  return bekend.teksten;
}

/** Every block of text and every text field of the content, translations left out. */
export function stukkenVanInhoud(inhoud: Inhoud): Stuk[] {
  const teksten = tekstenVan(inhoud);
  const bekend = gelezen.get(inhoud);
  const stukken = bekend?.stukken ?? maakStukken(inhoud, teksten);
  gelezen.set(inhoud, { teksten, stukken });
  return stukken;
}

function maakStukken(inhoud: Inhoud, teksten: Tekst[]): Stuk[] {
  const namen = namenVan(inhoud);
  const uitTekst = teksten.filter(({ item }) => !isVertaling(item)).flatMap(({ item, boom }) => stukkenVanTekst(item, boom, namen));
  const uitVelden = inhoud.items
    .filter((item) => !isVertaling(item))
    .flatMap((item) => tekstvelden(item).map(({ veld, tekst }): Stuk => ({ item, soort: 'veld', tekst, eigen: tekst, veld })));
  return [...uitTekst, ...uitVelden];
}

/** The page for parents in another language than Dutch. */
export function isVertaling({ collectie, id }: Item): boolean {
  return collectie === 'ouders' && id !== 'nl';
}

/** The blocks of one text. */
export function stukkenVanTekst(item: Item, boom: Root, namen: Namen): Stuk[] {
  const stukken: Stuk[] = [];
  loop(boom, 'alinea');
  return stukken;

  function loop(ouder: Parent, soort: Stuk['soort']): void {
    for (const knoop of ouder.children as Nodes[]) {
      if (isJsx(knoop)) {
        const props = eigenschappen(knoop);
        for (const prop of leesbareProps) if (props[prop]) voegToe('kop', props[prop], props[prop], knoop);
        if (knoop.type === 'mdxJsxTextElement') voegBlokToe(soort, knoop);
        else loop(knoop, soort);
      } else if (knoop.type === 'paragraph') voegBlokToe(soort, knoop);
      else if (knoop.type === 'heading') voegBlokToe('kop', knoop);
      else if (knoop.type === 'tableCell') voegBlokToe('cel', knoop);
      else if (knoop.type === 'listItem') loop(knoop, 'punt');
      else if ('children' in knoop) loop(knoop, soort);
    }
  }

  function voegBlokToe(soort: Stuk['soort'], knoop: Nodes): void {
    voegToe(soort, plat(knoop, namen, false), plat(knoop, namen, true), knoop);
  }

  function voegToe(soort: Stuk['soort'], tekst: string, eigen: string, knoop: Nodes): void {
    const regel = regelInBestand(item, knoop.position?.start.line);
    if (tekst.trim() === '') return;
    stukken.push({ item, soort, tekst: netjes(tekst), eigen: netjes(eigen), veld: '', ...(regel === undefined ? {} : { regel }) });
  }
}

function plat(knoop: Nodes, namen: Namen, eigen: boolean): string {
  if (knoop.type === 'text') return knoop.value;
  if (knoop.type === 'inlineCode') return eigen ? BREUK : knoop.value;
  if (knoop.type === 'break') return ' ';
  if (isJsx(knoop)) return uitOnderdeel(knoop, namen, eigen);
  return 'children' in knoop ? (knoop.children as Nodes[]).map((kind) => plat(kind, namen, eigen)).join('') : '';
}

function uitOnderdeel(knoop: Jsx, namen: Namen, eigen: boolean): string {
  const naam = knoop.name ?? '';
  if (naam === 'Bron' || naam === 'Citaat' || naam === 'Beeld') return '';
  if (naam === 'Titel' && eigen) return BREUK;
  const kinderen = (knoop.children as Nodes[]).map((kind) => plat(kind, namen, eigen)).join('');
  const collectie = naarCollectie[naam];
  if (kinderen !== '' || collectie === undefined) return kinderen;
  return eigen && naam !== 'Begrip' ? BREUK : (namen.titels.get(`${collectie}/${eigenschappen(knoop)['id'] ?? ''}`) ?? '');
}

function netjes(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
