/** How hard a text is to read: length of sentences and words. */
import { lettergrepenVan } from './lettergrepen.ts';
import { woordenVan, zinnenVan } from './woorden.ts';

export interface Leesbaarheid {
  zinnen: number;
  woorden: number;
  lettergrepen: number;
  /** Average words in a sentence. */
  zinslengte: number;
  /** Flesch-Douma: higher is easier; about 65 for B1, below 45 hard. */
  score: number;
  /** Sentences by length, longest first, above `LANG` words. */
  lang: { woorden: number; zin: string }[];
}

/** From this many words on a sentence is remembered, so that it can be shown. */
export const LANG = 26;

/** Flesch-Douma: 206,84 − 0,93 × words per sentence − 77 × syllables per word. */
export function fleschDouma(woordenPerZin: number, lettergrepenPerWoord: number): number {
  return 206.84 - 0.93 * woordenPerZin - 77 * lettergrepenPerWoord;
}

/** Measures blocks of text (paragraphs, list items). A text without words is an error: there is nothing to measure. */
export function meetLeesbaarheid(blokken: string[]): Leesbaarheid {
  let [zinnen, woorden, grepen] = [0, 0, 0];
  const lang: Leesbaarheid['lang'] = [];
  for (const zin of blokken.flatMap(zinnenVan)) {
    const aantal = woordenVan(zin).length;
    zinnen += 1;
    woorden += aantal;
    grepen += lettergrepenVan(zin);
    if (aantal >= LANG) lang.push({ woorden: aantal, zin });
  }
  if (zinnen === 0) throw new Error('Er is geen tekst om te meten.');
  const zinslengte = woorden / zinnen;
  return {
    zinnen,
    woorden,
    lettergrepen: grepen,
    zinslengte,
    score: fleschDouma(zinslengte, grepen / woorden),
    lang: lang.sort((a, b) => b.woorden - a.woorden),
  };
}
