/** Where a long compound may break when it does not fit on a line: at the seam of its parts, so that the reader still sees both. */

/** Shorter words fit on a telephone in the largest letter. */
const LANG = 15;

/** Parts that begin after a seam in the titles of this guide. */
// prettier-ignore
const tweedeDelen = [
  'verband', 'ontwikkelaar', 'organisatie', 'arrangement', 'kader', 'model', 'document', 'wet', 'ondersteuner',
  'professional', 'professioneel', 'analyse', 'voorwaarde', 'voorstel', 'voorbeeld', 'voorziening', 'werf', 'perspectief', 'plan',
];
const naad = new RegExp(`(?<=\\p{L}{4})(?=(?:${tweedeDelen.join('|')})(?:en|e|s|ten)?$)`, 'iu');

/** The text with a soft hyphen (U+00AD) at the seam of each long compound; without a known seam a word stays whole. */
export const metAfbreekpunten = (tekst: string): string =>
  tekst.replace(/\p{L}+/gu, (woord) => (woord.length < LANG ? woord : woord.replace(naad, '\u00ad')));

/** The text as it reads, for what looks for words in it. */
export const zonderAfbreekpunten = (tekst: string): string => tekst.replaceAll('\u00ad', '');
