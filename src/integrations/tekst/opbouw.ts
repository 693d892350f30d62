/**
 * Remark plugin that prepares a text for reading: numbers the sources, gives every margin note its own place,
 * links the first use of each glossary term, puts the base path before links, and counts the words.
 * What it found is handed to the page as `opbouw` in the front matter.
 */
import type { Nodes, Parent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { metVasteBedragen } from '../../domain/bedragen.ts';
import { isMiddenInZin } from '../../domain/zinsplaats.ts';
import { metBasis } from '../../domain/paden.ts';
import { maakHerkenner, type Herkenner, type Woordvorm } from '../../domain/begripherkenning.ts';
import type { Opbouw } from '../../domain/opbouw.ts';
import { eigenschappen, isJsx, zet, type Jsx } from './mdx.ts';

export interface Instelling {
  basis: string;
  vormen: Woordvorm[];
  /** Source of each quotation: citaten id → bronnen id. */
  bronVanCitaat: Map<string, string>;
}

interface AstroBestand {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** Places where a glossary term is never linked. */
const geenBegrip = new Set(['Bron', 'Begrip', 'Citaat', 'Titel', 'Hulpmiddel', 'Praktijk', 'Interview', 'Beeld']);

export function remarkOpbouw({ basis, vormen, bronVanCitaat }: Instelling) {
  const herkenner = maakHerkenner(vormen);
  return (boom: Root, bestand: AstroBestand) => {
    const opbouw: Opbouw = { bronnen: [], begrippen: [], woorden: 0, perKop: [], inHetKort: 0 };
    nummerBronnen(boom, opbouw, bronVanCitaat);
    // The glossary is Dutch: a translation would get Dutch notes.
    const taal = bestand.data.astro?.frontmatter?.['taal'] ?? 'nl';
    verbindBegrippen(boom, opbouw, taal === 'nl' ? herkenner : (tekst) => [{ tekst }]);
    visit(boom, (knoop) => {
      if (knoop.type === 'link') knoop.url = metBasis(knoop.url, basis);
      if (knoop.type === 'text') knoop.value = metVasteBedragen(knoop.value);
    });
    telWoorden(boom, opbouw);
    const voorwerk = ((bestand.data.astro ??= {}).frontmatter ??= {});
    voorwerk['opbouw'] = opbouw;
  };
}

function nummerBronnen(boom: Root, opbouw: Opbouw, bronVanCitaat: Map<string, string>): void {
  const nummers = new Map<string, number>();
  let inDeel = new Set<string>();
  let plek = 0;
  const nummer = (id: string) => {
    const bekend = nummers.get(id);
    if (bekend !== undefined) return bekend;
    nummers.set(id, nummers.size + 1);
    opbouw.bronnen.push(id);
    return nummers.size;
  };
  visit(boom, (knoop) => {
    if (knoop.type === 'heading' && knoop.depth === 2) inDeel = new Set();
    if (!isJsx(knoop)) return;
    const { id = '', ids = '' } = eigenschappen(knoop);
    if (knoop.name === 'UitBron') {
      zet(knoop, 'nrs', splitsIds(ids).map(nummer).join(' '));
      return;
    }
    const bron = knoop.name === 'Bron' ? id : knoop.name === 'Citaat' ? bronVanCitaat.get(id) : undefined;
    if (bron === undefined) return;
    zet(knoop, 'nr', nummer(bron));
    zet(knoop, 'plek', ++plek);
    if (!inDeel.has(bron)) zet(knoop, 'eerste', 'ja');
    inDeel.add(bron);
  });
}

/** Counts the words of the whole text and of each section. */
function telWoorden(boom: Root, opbouw: Opbouw): void {
  /** Places in `perKop` of the open `##` and, below it, the open `###`. */
  let open: number[] = [];
  visit(boom, (knoop) => {
    if (isJsx(knoop) && knoop.name === 'InHetKort') opbouw.inHetKort = aantalWoorden(toString(knoop));
    if (knoop.type === 'heading' && (knoop.depth === 2 || knoop.depth === 3)) {
      open = [...open.slice(0, knoop.depth - 2), opbouw.perKop.length];
      opbouw.perKop.push(0);
    }
    if (knoop.type !== 'text') return;
    const aantal = aantalWoorden(knoop.value);
    opbouw.woorden += aantal;
    for (const plaats of open) opbouw.perKop[plaats] = (opbouw.perKop[plaats] ?? 0) + aantal;
  });
}

const aantalWoorden = (tekst: string): number => tekst.split(/\s+/).filter(Boolean).length;

/** `a, b` → ['a', 'b'] */
export function splitsIds(ids: string): string[] {
  return ids
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

function verbindBegrippen(boom: Root, opbouw: Opbouw, herkenner: Herkenner): void {
  const gebruikt = new Set<string>();
  visit(boom, (knoop) => {
    if (isJsx(knoop) && knoop.name === 'Begrip') gebruikt.add(eigenschappen(knoop)['id'] ?? '');
  });
  visit(boom, (knoop, plaats, ouder) => {
    if (knoop.type === 'heading' || knoop.type === 'link' || knoop.type === 'blockquote') return SKIP;
    if (isJsx(knoop) && geenBegrip.has(knoop.name ?? '')) return SKIP;
    if (knoop.type !== 'text' || plaats === undefined || !ouder) return;
    const stukken = herkenner(knoop.value, gebruikt);
    if (stukken.length === 1) return;
    const nieuw = stukken.map((stuk) =>
      stuk.begrip ? begripKnoop(stuk.begrip, stuk.tekst) : ({ type: 'text', value: stuk.tekst } satisfies Text),
    );
    (ouder as Parent).children.splice(plaats, 1, ...nieuw);
    return [SKIP, plaats + nieuw.length];
  });
  visit(boom, (knoop) => {
    if (!isJsx(knoop) || knoop.name !== 'Begrip') return;
    opbouw.begrippen.push(eigenschappen(knoop)['id'] ?? '');
    zet(knoop, 'plek', opbouw.begrippen.length);
  });
  visit(boom, (knoop) => {
    if (knoop.type === 'paragraph' || knoop.type === 'heading' || knoop.type === 'tableCell') merkMidden(knoop);
  });
}

/** Marks terms that stand in the middle of a sentence and get their text from the glossary. */
function merkMidden(blok: Nodes): void {
  let ervoor = '';
  visit(blok, (knoop) => {
    if (isJsx(knoop) && knoop.name === 'Begrip' && knoop.children.length === 0) {
      if (isMiddenInZin(ervoor)) zet(knoop, 'midden', 'ja');
      ervoor += ' begrip';
    }
    if (knoop.type === 'text') ervoor += knoop.value;
  });
}

function begripKnoop(id: string, tekst: string): Jsx {
  const knoop: Jsx = { type: 'mdxJsxTextElement', name: 'Begrip', attributes: [], children: [{ type: 'text', value: tekst }] };
  zet(knoop, 'id', id);
  zet(knoop, 'auto', 'ja');
  return knoop;
}
