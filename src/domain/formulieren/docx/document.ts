/** A text document as plain data: what the writer turns into a DOCX file. Templates and browser tools both make one. */

/** A box to fill in; Word shows it as a content control with the help text in it. */
export interface Vak {
  /** What screen readers call it. */
  naam: string;
  soort: 'tekst' | 'keuze' | 'datum';
  keuzes?: readonly string[];
  hulp?: string;
  waarde?: string;
}

export type Onderdeel =
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string; nieuweBladzijde?: boolean }
  | { soort: 'alinea'; tekst: string; stijl?: 'Hulp' | 'Banier' | 'Regel' | 'Klein' | 'Slot' }
  | { soort: 'lijst'; genummerd: boolean; punten: readonly string[] }
  | { soort: 'kader'; titel: string; alineas: readonly string[] }
  | { soort: 'velden'; titel: string; velden: readonly { label: string; vak: Vak }[] }
  | { soort: 'vakken'; velden: readonly { label: string; vak: Vak; regels: number }[] }
  | { soort: 'tabel'; titel: string; koppen: readonly { tekst: string; deel: number }[]; rijen: readonly (string | Vak)[][] }
  /** Names with values, to read. */
  | { soort: 'feiten'; titel: string; paren: readonly (readonly [naam: string, waarde: string])[] }
  /** A table to read: caption above, numbers on the right, a last row that may be a total. */
  | {
      soort: 'leestabel';
      titel: string;
      koppen: readonly { tekst: string; deel: number }[];
      rijen: readonly (readonly string[])[];
      getallen: readonly number[];
      som: boolean;
    }
  | { soort: 'vinkjes'; punten: readonly { tekst: string; aan: boolean }[] }
  | { soort: 'afbeelding'; png: Uint8Array; breedteCm: number; hoogteCm: number; alt: string };

export interface Document {
  titel: string;
  ondertitel: string;
  onderwerp: string;
  trefwoorden: string;
  datum: string;
  sjabloon: string;
  versie: number;
  liggend: boolean;
  /** For a document of the reader's own: above and below every page this, instead of the name of the guide and the licence. */
  eigen?: { koptekst: string; voettekst: string };
  onderdelen: Onderdeel[];
}
