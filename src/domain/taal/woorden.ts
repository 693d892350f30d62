/** Cutting a text into words and sentences. */

/** Stands in a text for something that is not ours to judge: the title of a work, a quotation. It ends a run of words. */
export const BREUK = '\uFFFC';

const woord = /[\p{L}\p{N}]+(?:['’.,\-][\p{L}\p{N}]+)*/gu;

/** Words as they stand in the text; apostrophes and hyphens inside a word belong to it (ib'er, ZiO-er, 18,61). */
export function woordenVan(tekst: string): string[] {
  return [...tekst.matchAll(woord)].map(([gevonden]) => gevonden);
}

/** Abbreviations with a full stop that does not end a sentence. */
const afkortingen = [
  'i.p.v.',
  'o.a.',
  'd.w.z.',
  'm.b.t.',
  't.b.v.',
  'a.u.b.',
  'bijv.',
  'bv.',
  'ca.',
  'dr.',
  'drs.',
  'mr.',
  'ir.',
  'prof.',
  'art.',
  'blz.',
  'nr.',
  'nrs.',
  'incl.',
  'excl.',
  'mln.',
  'e.v.',
  'St.',
];
const STIP = '\uE000';

/**
 * Sentences of one block of text. A sentence ends at . ? ! or … followed by white space and a capital, digit or quotation mark.
 * The end of the block ends the last sentence.
 */
export function zinnenVan(tekst: string): string[] {
  let vast = tekst.replace(/\s+/g, ' ').trim();
  for (const afkorting of afkortingen) {
    vast = vast.replace(new RegExp(`(?<![\\p{L}.])${afkorting.replaceAll('.', '\\.')}`, 'giu'), (gevonden) =>
      gevonden.replaceAll('.', STIP),
    );
  }
  vast = vast.replace(/(?<![\p{L}])(\p{Lu})\.(?=\s?\p{Lu})/gu, `$1${STIP}`);
  return vast
    .split(/(?<=[.?!…]['"’”)]*)\s+(?=['"‘“(]*[\p{Lu}\p{N}€\uFFFC]|['’][stn]\s)/u)
    .map((zin) => zin.replaceAll(STIP, '.').trim())
    .filter((zin) => woordenVan(zin).length > 0);
}

/** One spelling for comparing: lower case, straight quotation marks, single spaces, no soft hyphens. */
export function gelijkgemaakt(tekst: string): string {
  return tekst
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}
