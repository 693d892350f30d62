/** Cuts the source of a text into its sections, for the register: what is treated where. */

export interface Sectie {
  /** Heading; empty for what comes before the first. */ kop: string;
  id: string;
  tekst: string;
}

/** Sections under headings of the second level. `koppen`: the headings as rendered, in order, with their ids. */
export function secties(bron: string, koppen: { depth: number; slug: string; text: string }[]): Sectie[] {
  const tweede = koppen.filter(({ depth, slug }) => depth === 2 && slug !== 'in-het-kort');
  const delen = bron.split(/^## .*$/m);
  return delen.map((deel, nr) => {
    const kop = nr === 0 ? undefined : tweede[nr - 1];
    return { kop: kop?.text.replace(/#?(Link naar dit deel)?$/, '') ?? '', id: kop?.slug ?? '', tekst: kaleTekst(deel) };
  });
}

/** Text without components, links and marks. */
export function kaleTekst(bron: string): string {
  return bron
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[*_`[\]|#]/g, ' ')
    .replace(/\s+/g, ' ');
}
