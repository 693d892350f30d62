/** What the text plugin found in a text. */
export interface Opbouw {
  /** Ids of the sources in the order of their numbers (1, 2, 3 …). */
  bronnen: string[];
  /** Ids of the glossary terms explained on the page. */
  begrippen: string[];
  /** Number of words in the text itself. */
  woorden: number;
  /** Words under each `##` and `###`, in the order of the headings; those under a `##` include its `###`. */
  perKop: number[];
  /** Words of 'In het kort'. */
  inHetKort: number;
}

/** Words per minute for an adult who reads informative Dutch text with attention. */
const leestempo = 200;

/** Reading time in whole minutes, at least one. */
export function leestijd(woorden: number): number {
  return Math.max(1, Math.round(woorden / leestempo));
}
