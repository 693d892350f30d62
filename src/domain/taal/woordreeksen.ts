/** Runs of words shared with a source, known only by their hashes. */
import { BREUK, gelijkgemaakt, woordenVan } from './woorden.ts';

/** A run of this many words may not be shared with a source. */
export const REEKS = 9;

export interface Gelijkloop {
  /** The shared words, in the spelling in which they are compared. */
  woorden: string[];
}

/** 48-bit hash of a run of words (FNV-1a in two lanes), small enough to be an exact number. */
export function hash(woorden: string[]): number {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const teken of woorden.join(' ')) {
    const code = teken.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  a ^= a >>> 15;
  b ^= b >>> 13;
  return (b >>> 16) * 2 ** 32 + (a >>> 0);
}

/** Hashes of every run of nine words in a text. */
export function reeksenVan(tekst: string): Set<number> {
  const hashes = new Set<number>();
  for (const woorden of stukkenVan(tekst)) {
    for (let begin = 0; begin + REEKS <= woorden.length; begin++) hashes.add(hash(woorden.slice(begin, begin + REEKS)));
  }
  return hashes;
}

/**
 * The stretches of nine or more words in `tekst` whose runs are all known. A name inside such a stretch does not count:
 * what is left must still be nine words. `namen` are texts as they may stand in the stretch.
 */
export function gelijklopen(tekst: string, bekend: ReadonlySet<number>, namen: string[][] = []): Gelijkloop[] {
  const uit: Gelijkloop[] = [];
  for (const woorden of stukkenVan(tekst)) {
    let [van, tot] = [-1, -1];
    const sluitAf = () => {
      const stuk = van < 0 ? [] : woorden.slice(van, tot);
      if (stuk.length >= REEKS && eigenWoorden(stuk, namen) >= REEKS) uit.push({ woorden: stuk });
      van = -1;
    };
    for (let begin = 0; begin + REEKS <= woorden.length; begin++) {
      if (!bekend.has(hash(woorden.slice(begin, begin + REEKS)))) continue;
      if (van >= 0 && begin > tot) sluitAf();
      if (van < 0) van = begin;
      tot = begin + REEKS;
    }
    sluitAf();
  }
  return uit;
}

/** Words as they are compared, cut where a title or quotation stood. */
export function stukkenVan(tekst: string): string[][] {
  return gelijkgemaakt(tekst).split(BREUK).map(woordenVan);
}

/** Number of words in a stretch outside names. */
function eigenWoorden(stuk: string[], namen: string[][]): number {
  const telt = stuk.map(() => true);
  for (const naam of namen) {
    for (let plek = 0; plek + naam.length <= stuk.length; plek++) {
      if (naam.every((woord, nr) => stuk[plek + nr] === woord)) telt.fill(false, plek, plek + naam.length);
    }
  }
  return telt.filter(Boolean).length;
}
