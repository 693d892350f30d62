/**
 * Rule: every block of a text that makes claims carries a source of its own, stands under a block-level source,
 * or is marked as our own advice, as unknown or as uncertain.
 */
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Melding } from '../../../domain/meldingen.ts';
import type { Collectie } from '../../../schema/basis.ts';
import { isJsx } from '../../tekst/mdx.ts';
import { regelInBestand, type Item } from '../lees.ts';
import type { Tekst } from '../teksten.ts';

/** Pages on which every block needs a source. */
export const metBronplicht = new Set<Collectie>([
  'hoofdstukken',
  'praktijk',
  'interviews',
  'stappenplan',
  'hartVanBrabant',
  'wetten',
  'hulpmiddelen',
]);
/** Components that carry a source of their own, or say that there is none. */
const gedekt = new Set(['UitBron', 'Advies', 'NogOnbekend', 'Onzeker', 'Citaat', 'Beeld']);
/** So many sources a chapter rests on at least. */
export const minimumPerHoofdstuk = 8;

export interface Telling {
  bestand: string;
  blokken: number;
  metBron: number;
  gedekt: number;
  bronnen: number;
  kaal: { regel: number | undefined; begin: string }[];
}

/** Counts the blocks of one text and finds those without a source. */
export function telBlokken({ item, boom }: Tekst): Telling {
  const telling: Telling = { bestand: item.bestand, blokken: 0, metBron: 0, gedekt: 0, bronnen: 0, kaal: [] };
  loop(boom.children, false, item, telling);
  visit(boom, (knoop) => {
    if (isJsx(knoop) && (knoop.name === 'Bron' || knoop.name === 'Citaat' || knoop.name === 'UitBron')) telling.bronnen++;
  });
  return telling;
}

export function controleerBronnen(teksten: Tekst[]): Melding[] {
  return teksten
    .filter(({ item }) => metBronplicht.has(item.collectie))
    .flatMap((tekst) => {
      const telling = telBlokken(tekst);
      const meldingen: Melding[] = telling.kaal.map(({ regel, begin }) => ({
        bestand: telling.bestand,
        ...(regel === undefined ? {} : { regel }),
        veld: '',
        wat: `heeft een stuk tekst zonder bron: '${begin} …'`,
        doe: 'Zet er <Bron id="…" /> achter. Is het ons eigen advies? Zet het dan tussen <Advies> en </Advies>.',
      }));
      if (tekst.item.collectie === 'hoofdstukken' && telling.bronnen < minimumPerHoofdstuk) {
        meldingen.push({
          bestand: telling.bestand,
          veld: '',
          wat: `heeft maar ${telling.bronnen} bronnen; een hoofdstuk heeft er minstens ${minimumPerHoofdstuk}`,
          doe: 'Onderbouw de beweringen met <Bron id="…" />.',
        });
      }
      return meldingen;
    });
}

function loop(knopen: RootContent[], onderDekking: boolean, item: Item, telling: Telling): void {
  knopen.forEach((knoop, nr) => {
    if (isJsx(knoop)) {
      loop(knoop.children, onderDekking || gedekt.has(knoop.name ?? ''), item, telling);
    } else if (knoop.type === 'list') {
      for (const punt of knoop.children) {
        const eigen = punt.children.filter((kind) => kind.type !== 'list');
        const los = { ...punt, children: eigen };
        beoordeel(los, onderDekking || alleenKoppelingen(los), item, telling);
        loop(
          punt.children.filter((kind) => kind.type === 'list'),
          onderDekking,
          item,
          telling,
        );
      }
    } else if (knoop.type === 'paragraph' || knoop.type === 'table' || knoop.type === 'blockquote') {
      const aanloop = knoop.type === 'paragraph' && toString(knoop).trimEnd().endsWith(':') && isLijstachtig(knopen[nr + 1]);
      beoordeel(knoop, onderDekking || aanloop || alleenKoppelingen(knoop), item, telling);
    }
  });
}

function beoordeel(knoop: Nodes, vrij: boolean, item: Item, telling: Telling): void {
  telling.blokken++;
  if (heeftBron(knoop)) telling.metBron++;
  else if (vrij) telling.gedekt++;
  else telling.kaal.push({ regel: regelInBestand(item, knoop.position?.start.line), begin: toString(knoop).slice(0, 50).trim() });
}

function heeftBron(knoop: Nodes): boolean {
  let gevonden = false;
  visit(knoop, (kind) => {
    if (isJsx(kind) && (kind.name === 'Bron' || kind.name === 'Citaat')) gevonden = true;
  });
  return gevonden;
}

function isLijstachtig(knoop: RootContent | undefined): boolean {
  return knoop !== undefined && (knoop.type === 'list' || isJsx(knoop));
}

/** A paragraph that only leads onward: it has a link and makes no claim besides it. */
function alleenKoppelingen(knoop: Nodes): boolean {
  let koppelingen = 0;
  visit(knoop, (kind) => {
    if (kind.type === 'link' || (isJsx(kind) && ['Hulpmiddel', 'Praktijk', 'Interview'].includes(kind.name ?? ''))) koppelingen++;
  });
  return koppelingen > 0 && toString(knoop).split(/\s+/).length <= 30;
}
