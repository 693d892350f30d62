/** Reads YAML as editors write it: what cannot be parsed, and quotes from Word, become messages with a cause and a remedy. */
import { isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Melding } from '../../domain/meldingen.ts';

/** The block between two lines with --- at the top of a text, and the text after it; undefined when there is no such block. */
export function splitsBlok(bron: string): { blok: string; tekst: string; eersteRegel: number } | undefined {
  const gevonden = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(bron);
  return gevonden
    ? { blok: gevonden[1] ?? '', tekst: bron.slice(gevonden[0].length), eersteRegel: gevonden[0].split('\n').length }
    : undefined;
}

/** The data in `bron`, of which the first line is line `eersteRegel` of the file; undefined when it cannot be parsed. */
export function leesYaml(bron: string, bestand: string, eersteRegel: number, meldingen: Melding[]): unknown {
  const telling = new LineCounter();
  const document = parseDocument(bron, { lineCounter: telling, uniqueKeys: true });
  const inBestand = (plaats: number) => telling.linePos(plaats).line + eersteRegel - 1;
  const fout = document.errors[0];
  if (!fout) {
    meldingen.push(...krullen(document, bron, bestand, inBestand));
    return document.toJS();
  }
  const { regel, ...uitleg } = oorzaak(fout, bron, telling.linePos(fout.pos[0]).line);
  meldingen.push({ bestand, regel: regel + eersteRegel - 1, veld: '', ...uitleg });
  return undefined;
}

const krulRemedie = 'Typ rechte aanhalingstekens (") in plaats van de krullen. Die komen uit Word of een andere tekstverwerker.';

/** Values between curly quotes: they would be printed. */
function krullen(document: Document, bron: string, bestand: string, inBestand: (plaats: number) => number): Melding[] {
  if (!/[“”„‘’]/.test(bron)) return [];
  const regels = new Set<number>();
  visit(document, (_sleutel, knoop) => {
    if (!isScalar(knoop) || typeof knoop.value !== 'string' || !knoop.range) return;
    const los = knoop.type === 'PLAIN' && /^[“”„][^“”„]*$|^[^“”„]*[“”„]$|^[‘’][^‘’]*[‘’]$/.test(knoop.value);
    if (los || isOmkruld(knoop.value)) regels.add(inBestand(knoop.range[0]));
  });
  return [...regels].map((regel) => ({
    bestand,
    regel,
    veld: '',
    wat: 'heeft krullende aanhalingstekens (“ ”) om de tekst; die komen zo op de site te staan',
    doe: krulRemedie,
  }));
}

/** Is this whole text between double curly quotes, with none inside? */
export function isOmkruld(tekst: string): boolean {
  return /^[“”„][^“”„]*[“”„]$/.test(tekst.trim());
}

type Oorzaak = Pick<Melding, 'wat' | 'doe'> & { regel: number };

/** The likely cause of a mistake that the parser met on line `gemeld`: often it was made a line or more above. */
function oorzaak(fout: YAMLError, bron: string, gemeld: number): Oorzaak {
  const regels = bron.split(/\r?\n/);
  if (fout.code === 'DUPLICATE_KEY') {
    const naam = /^[\s{,-]*["']?([^"':]+)/.exec(regels[gemeld - 1] ?? '')?.[1]?.trim() ?? '';
    return {
      regel: gemeld,
      wat: `heeft een veld dat twee keer voorkomt: '${naam}'`,
      doe: `Haal een van de twee weg, of geef er een een andere naam. Zoek in dit bestand op ${naam}:`,
    };
  }
  const zoek = (past: (regel: string) => boolean): number | undefined => {
    const plek = regels.slice(0, gemeld).findLastIndex(past);
    return plek === -1 ? undefined : plek + 1;
  };
  const krul = zoek((regel) => /[“”„]/.test(regel) && (oneven(regel) || /^[\s-]*(?:[\w-]+:\s*)?[[{]?\s*[“”„]/.test(regel)));
  if (krul !== undefined) return { regel: krul, wat: 'heeft krullende aanhalingstekens (“ ”) om de tekst', doe: krulRemedie };
  const punt = zoek((regel) => /^[\s-]*[\w-]+:\s+[^\s"'[{|>#&*!].*:(\s|$)/.test(regel));
  if (punt !== undefined && gemeld - punt <= 1) {
    return {
      regel: punt,
      wat: 'heeft een dubbele punt in een tekst zonder aanhalingstekens',
      doe: 'Zet de tekst tussen aanhalingstekens, zoals titel: "Deventer: samen op school".',
    };
  }
  const binnen = zoek((regel) => /^[\s-]*[\w-]+:\s*(?:"[^"]*"|'[^']*')\s*[^\s"',\]}#]/.test(regel));
  if (binnen !== undefined && gemeld - binnen <= 1) {
    return {
      regel: binnen,
      wat: 'heeft binnen de tekst hetzelfde aanhalingsteken als eromheen',
      doe: 'Zet om de hele tekst dubbele aanhalingstekens ("), en gebruik in de tekst zelf alleen enkele (\').',
    };
  }
  const open = regels.slice(0, gemeld).findIndex(oneven);
  if (open !== -1)
    return {
      regel: open + 1,
      wat: 'mist een aanhalingsteken, of heeft er een te veel',
      doe: 'Begin en eindig de tekst met één recht aanhalingsteken ("). Moet er in de tekst zelf een staan? Gebruik daar dan het enkele (\').',
    };
  const haak = /flow/i.test(fout.message) ? zoek((regel) => aantal(regel, /[[{]/g) > aantal(regel, /[\]}]/g)) : undefined;
  if (haak !== undefined)
    return {
      regel: haak,
      wat: 'heeft een lijst waarvan de laatste haak mist',
      doe: 'Sluit de lijst met ] (of met }, als hij met { begint), en zet tussen de dingen een komma.',
    };
  if (fout.code === 'BAD_INDENT' || fout.code === 'TAB_AS_INDENT') {
    return {
      regel: gemeld,
      wat: 'springt verkeerd in (gebruik spaties, geen tabs)',
      doe: 'Laat deze regel net zo ver inspringen als de regels van hetzelfde soort erboven.',
    };
  }
  const teken = fout.code === 'MISSING_CHAR' || fout.code === 'UNEXPECTED_TOKEN';
  return {
    regel: gemeld,
    wat: teken
      ? 'heeft een teken te veel of te weinig, vaak een aanhalingsteken of een dubbele punt'
      : 'is geen geldig blok gegevens (YAML)',
    doe: 'Kijk naar aanhalingstekens, dubbele punten en inspringing op deze regel en de regel erboven.',
  };
}

/** Has this line a straight double quote that is not closed? */
function oneven(regel: string): boolean {
  return aantal(regel.replaceAll('\\"', ''), /"/g) % 2 === 1;
}

const aantal = (regel: string, teken: RegExp): number => regel.match(teken)?.length ?? 0;
