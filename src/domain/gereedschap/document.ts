/** A document as content only. Print, Word and other forms are made from the same value. */

export type Blok =
  | { soort: 'kop'; niveau: 1 | 2; tekst: string }
  | { soort: 'alinea'; tekst: string; klein?: boolean }
  | { soort: 'lijst'; punten: string[] }
  | { soort: 'feiten'; paren: [naam: string, waarde: string][] }
  /** Where a drawing of the tool stands; `alt` says what is on it. */
  | { soort: 'beeld'; naam: string; alt: string }
  | {
      soort: 'tabel';
      bijschrift: string;
      koppen: string[];
      rijen: string[][];
      /** Columns with numbers. */ getallen?: number[];
      /** Relative widths. */ breedten?: number[];
      /** The last row is a total. */ som?: boolean;
    };

export interface Stuk {
  titel: string;
  ondertitel: string;
  /** Small line under the title, for instance date and status. */
  regel: string;
  blokken: Blok[];
  /** At the foot: where this comes from and what it is not. */
  slot: string;
}

export const kop = (tekst: string, niveau: 1 | 2 = 1): Blok => ({ soort: 'kop', niveau, tekst });
export const alinea = (tekst: string, klein = false): Blok => ({ soort: 'alinea', tekst, klein });
export const punten = (lijst: string[]): Blok => ({ soort: 'lijst', punten: lijst });

/** The lines of a text field, without empty ones and without list signs. */
export const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.replace(/^\s*[-*•]\s+/, '').trim())
    .filter(Boolean);

/** One line as a paragraph, more lines as a list; nothing for an empty text. */
export function lopend(tekst: string): Blok[] {
  const lijst = regels(tekst);
  if (lijst.length === 0) return [];
  return lijst.length === 1 ? [alinea(lijst[0] ?? '')] : [punten(lijst)];
}

/** Facts, without those that are empty; nothing when all are. */
export function feiten(paren: [string, string][]): Blok[] {
  const vol = paren.filter(([, waarde]) => waarde.trim() !== '');
  return vol.length > 0 ? [{ soort: 'feiten', paren: vol }] : [];
}
