/**
 * Reads the whole content folder from disk, without Astro: for the content check, the text plugins and the scripts.
 * Nothing is thrown away and nothing is repaired here; what cannot be parsed becomes a message.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Collectie } from '../../schema/basis.ts';
import { idUitPad, opslag } from '../../schema/collecties.ts';
import type { Melding } from '../../domain/meldingen.ts';
import { leesYaml, splitsBlok } from './yaml.ts';

export interface Item {
  collectie: Collectie;
  id: string;
  /** Path from the project folder, with forward slashes. */
  bestand: string;
  /** Raw, unvalidated data: front matter or the YAML itself. */
  data: unknown;
  /** MDX text after the front matter; empty for data files. */
  tekst: string;
  /** Line in the file on which `tekst` begins (1-based). */
  eersteRegel: number;
}

export interface Inhoud {
  items: Item[];
  meldingen: Melding[];
  /** Collections of which the one file cannot be parsed: nothing can be said about what is in them. */
  kapot: Set<Collectie>;
}

/** Line in the file of a node or error in the text. */
export function regelInBestand(item: Item, regelInTekst: number | undefined): number | undefined {
  return regelInTekst === undefined ? undefined : item.eersteRegel + regelInTekst - 1;
}

/** All content under `wortel` (the project folder). */
export function leesInhoud(wortel: string): Inhoud {
  const inhoud: Inhoud = { items: [], meldingen: [], kapot: new Set() };
  for (const naam of Object.keys(opslag) as Collectie[]) leesCollectie(wortel, naam, inhoud);
  return inhoud;
}

function leesCollectie(wortel: string, collectie: Collectie, inhoud: Inhoud): void {
  const { plek, vorm } = opslag[collectie];
  const vol = join(wortel, plek);
  if (!existsSync(vol)) return;
  if (vorm === 'lijst' || vorm === 'kaart') {
    leesVerzamelbestand(collectie, plek, leesTekst(vol, plek, inhoud), inhoud);
    return;
  }
  const paden = readdirSync(vol, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile())
    .map((ding) => relative(vol, join(ding.parentPath, ding.name)).replaceAll('\\', '/'))
    .sort();
  for (const pad of paden) {
    const bestand = `${plek}/${pad}`;
    // What ends otherwise is looked at by the rule about files.
    if (!pad.endsWith(`.${vorm}`)) continue;
    const bron = leesTekst(join(vol, pad), bestand, inhoud);
    inhoud.items.push({ collectie, id: idUitPad(pad), bestand, ...leesBestand(bron, vorm, bestand, inhoud) });
  }
}

/** The text of a file; what is not UTF-8 would stand on the site as �. */
function leesTekst(vol: string, bestand: string, inhoud: Inhoud): string {
  const tekst = readFileSync(vol, 'utf8');
  const plek = tekst.indexOf('\uFFFD');
  if (plek >= 0) {
    inhoud.meldingen.push({
      bestand,
      regel: tekst.slice(0, plek).split('\n').length,
      veld: '',
      wat: 'heeft een letter die niet te lezen is, vaak een letter met een accent of trema',
      doe: 'Typ de letter opnieuw, en bewaar het bestand als UTF-8 (bij Opslaan als, onder Codering).',
    });
  }
  return tekst;
}

function leesBestand(bron: string, vorm: 'mdx' | 'yaml', bestand: string, inhoud: Inhoud) {
  if (vorm === 'yaml') return { data: leesYaml(bron, bestand, 1, inhoud.meldingen), tekst: '', eersteRegel: 1 };
  const delen = splitsBlok(bron);
  if (!delen) {
    inhoud.meldingen.push({
      bestand,
      veld: '',
      wat: 'begint niet met een blok gegevens tussen twee regels met ---',
      doe: 'Zet bovenaan het bestand een regel met ---, dan de velden, dan weer een regel met ---. Kijk in een ander bestand in deze map hoe het moet.',
    });
    return { data: undefined, tekst: bron, eersteRegel: 1 };
  }
  return { data: leesYaml(delen.blok, bestand, 2, inhoud.meldingen), tekst: delen.tekst, eersteRegel: delen.eersteRegel };
}

function leesVerzamelbestand(collectie: Collectie, bestand: string, bron: string, inhoud: Inhoud): void {
  const waarde = leesYaml(bron, bestand, 1, inhoud.meldingen);
  if (waarde === undefined) inhoud.kapot.add(collectie);
  const paren: [string, unknown][] = Array.isArray(waarde)
    ? waarde.map((ding, nr) => [String((ding as { id?: unknown } | null)?.id ?? `nummer ${nr + 1}`), ding])
    : Object.entries((waarde ?? {}) as Record<string, unknown>);
  for (const [id, data] of paren) inhoud.items.push({ collectie, id, bestand, data, tekst: '', eersteRegel: 1 });
}
