/**
 * Reads the whole content folder from disk, without Astro: for the content check, the text plugins and the scripts.
 * Nothing is thrown away and nothing is repaired here; what cannot be parsed becomes a message.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Collectie } from '../../schema/basis.ts';
import { idUitPad, opslag } from '../../schema/collecties.ts';
import type { Melding } from '../../domain/meldingen.ts';

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
}

/** All content under `wortel` (the project folder). */
export function leesInhoud(wortel: string): Inhoud {
  const inhoud: Inhoud = { items: [], meldingen: [] };
  for (const naam of Object.keys(opslag) as Collectie[]) leesCollectie(wortel, naam, inhoud);
  return inhoud;
}

function leesCollectie(wortel: string, collectie: Collectie, inhoud: Inhoud): void {
  const { plek, vorm } = opslag[collectie];
  const vol = join(wortel, plek);
  if (!existsSync(vol)) return;
  if (vorm === 'lijst' || vorm === 'kaart') {
    leesVerzamelbestand(collectie, plek, readFileSync(vol, 'utf8'), inhoud);
    return;
  }
  const paden = readdirSync(vol, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile())
    .map((ding) => relative(vol, join(ding.parentPath, ding.name)).replaceAll('\\', '/'))
    .sort();
  for (const pad of paden) {
    const bestand = `${plek}/${pad}`;
    if (!pad.endsWith(`.${vorm}`)) {
      if (/\.(md|mdx|ya?ml)$/.test(pad)) {
        inhoud.meldingen.push({
          bestand, veld: '', wat: `heeft de verkeerde uitgang: in deze map horen bestanden die eindigen op .${vorm}`,
          doe: `Hernoem het bestand naar ${pad.replace(/\.[a-z]+$/, `.${vorm}`)}.`,
        });
      }
      continue;
    }
    const bron = readFileSync(join(vol, pad), 'utf8');
    inhoud.items.push({ collectie, id: idUitPad(pad), bestand, ...leesBestand(bron, vorm, bestand, inhoud) });
  }
}

function leesBestand(bron: string, vorm: 'mdx' | 'yaml', bestand: string, inhoud: Inhoud) {
  if (vorm === 'yaml') return { data: leesYaml(bron, bestand, 1, inhoud), tekst: '', eersteRegel: 1 };
  const blok = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(bron);
  if (!blok) {
    inhoud.meldingen.push({
      bestand, veld: '', wat: 'begint niet met een blok gegevens tussen twee regels met ---',
      doe: 'Zet bovenaan het bestand een regel met ---, dan de velden, dan weer een regel met ---. Kijk in een ander bestand in deze map hoe het moet.',
    });
    return { data: undefined, tekst: bron, eersteRegel: 1 };
  }
  return {
    data: leesYaml(blok[1] ?? '', bestand, 2, inhoud),
    tekst: bron.slice(blok[0].length),
    eersteRegel: blok[0].split('\n').length,
  };
}

function leesYaml(bron: string, bestand: string, eersteRegel: number, inhoud: Inhoud): unknown {
  const regels = new LineCounter();
  const document = parseDocument(bron, { lineCounter: regels, uniqueKeys: true });
  const fout = document.errors[0];
  if (!fout) return document.toJS();
  const regel = regels.linePos(fout.pos[0]).line + eersteRegel - 1;
  inhoud.meldingen.push({
    bestand, regel, veld: '', wat: yamlFout(fout.code),
    doe: 'Kijk naar aanhalingstekens, dubbele punten en inspringing op deze regel en de regel erboven.',
  });
  return undefined;
}

function yamlFout(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'heeft een veld dat twee keer voorkomt';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT') return 'springt verkeerd in (gebruik spaties, geen tabs)';
  if (code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN') return 'heeft een teken te veel of te weinig, vaak een aanhalingsteken of een dubbele punt';
  return 'is geen geldig blok gegevens (YAML)';
}

function leesVerzamelbestand(collectie: Collectie, bestand: string, bron: string, inhoud: Inhoud): void {
  const waarde = leesYaml(bron, bestand, 1, inhoud);
  const paren: [string, unknown][] = Array.isArray(waarde)
    ? waarde.map((ding, nr) => [String((ding as { id?: unknown } | null)?.id ?? `nummer ${nr + 1}`), ding])
    : Object.entries((waarde ?? {}) as Record<string, unknown>);
  for (const [id, data] of paren) inhoud.items.push({ collectie, id, bestand, data, tekst: '', eersteRegel: 1 });
}
