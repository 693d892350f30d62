/** A workbook as plain data: what the writer turns into a file and what the calculator fills with results. */
import type { Stijl } from './stijlen.ts';

export type Celwaarde = string | number | boolean | null;

export interface Cel {
  waarde?: Celwaarde;
  /** Formula without the equals sign; `waarde` is then its result. */
  formule?: string;
  stijl: Stijl;
}

export interface Validatie {
  bereik: string;
  soort: 'lijst' | 'geheel' | 'getal' | 'datum' | 'tijd' | 'lengte' | 'hulp';
  /** Formula with the choices (a named range), for a list. */
  bron?: string;
  min?: number | string;
  max?: number | string;
  titel: string;
  hulp?: string;
  fout?: string;
  /** True when the choices hold empty cells: with 'ignore blank' Excel would then accept anything. */
  metLegeKeuzes?: boolean;
}

export type Voorwaarde =
  | { soort: 'balk'; bereik: string }
  | { soort: 'letop'; bereik: string; eerste: string }
  /** Rows that follow what the user fills in get their fill and border only when they hold something. */
  | { soort: 'gevuld' | 'gevulderijkop'; bereik: string; eerste: string };

export interface Werkblad {
  naam: string;
  tabkleur: string;
  /** Width per column, in characters. */
  breedtes: number[];
  /** Helper columns that are out of sight. */
  verborgen: Set<number>;
  /** Cells per address. */
  cellen: Map<string, Cel>;
  hoogtes: Map<number, number>;
  /** Rows whose height stays as it is; other rows grow with their text. */
  vasteHoogte: Set<number>;
  samengevoegd: string[];
  validaties: Validatie[];
  voorwaarden: Voorwaarde[];
  tabellen: { naam: string; bereik: string; koppen: string[] }[];
  liggend: boolean;
  /** Rows that stay in view and are repeated on every printed page. */
  bevries?: number;
  titelrij: number;
  /** Printed on one page, for a sheet that is sent to others. */
  opEenBladzijde: boolean;
  afdruk: string;
  voettekst: string;
}

export interface Werkmap {
  titel: string;
  onderwerp: string;
  trefwoorden: string;
  datum: string;
  /** Id and version of the template, so that a file can be recognised and migrated. */
  sjabloon: string;
  versie: number;
  bladen: Werkblad[];
  namen: Map<string, string>;
}

export function leegBlad(naam: string, breedtes: number[]): Werkblad {
  return {
    naam,
    tabkleur: '0A4F5C',
    breedtes,
    verborgen: new Set(),
    cellen: new Map(),
    hoogtes: new Map(),
    vasteHoogte: new Set(),
    samengevoegd: [],
    validaties: [],
    voorwaarden: [],
    tabellen: [],
    liggend: true,
    titelrij: 1,
    opEenBladzijde: false,
    afdruk: 'A1',
    voettekst: '',
  };
}
