/** The quality checks by name: one place for the separate scripts and for `npm run kwaliteit`. */
import { join } from 'node:path';
import { leesInhoud, type Inhoud } from '../lees.ts';
import { fixtures, leesBronnenmap, leesCode, leesWoordreeksen } from './bestanden.ts';
import { controleerBronnengebruik } from './bronnengebruik.ts';
import { controleerCitaten } from './citaten.ts';
import { controleerDekking, leesDekking } from './dekking.ts';
import { controleerEigenWoorden } from './eigen-woorden.ts';
import { laadSpelling, leesWoordenlijst } from './spelling.ts';
import { controleerTaal } from './taal.ts';
import { binnenPaden, type Uitslag } from './verslag.ts';

export interface Keuzes {
  /** Folder of sources, for comparing quotations. */
  bronnen?: string;
  /** Only messages about these files. */
  paden: string[];
  /** All pages in the coverage table, not the first three. */
  wijd: boolean;
}

export const controles = {
  bronnen: (inhoud: Inhoud, wortel: string) => controleerBronnengebruik(inhoud, leesCode(wortel)),
  citaten: (inhoud: Inhoud, wortel: string, { bronnen }: Keuzes) =>
    controleerCitaten(inhoud, leesCode(wortel), bronnen === undefined ? undefined : leesBronnenmap(bronnen)),
  'eigen-woorden': (inhoud: Inhoud, wortel: string) =>
    controleerEigenWoorden(
      inhoud,
      leesWoordreeksen(wortel),
      leesDekking(join(wortel, fixtures.dekking))
        .filter(({ isNaam }) => isNaam)
        .map(({ naam }) => naam),
    ),
  taal: (inhoud: Inhoud, wortel: string) => controleerTaal(inhoud, laadSpelling(leesWoordenlijst(join(wortel, fixtures.woorden)))),
  dekking: (inhoud: Inhoud, wortel: string, { wijd }: Keuzes) =>
    controleerDekking(inhoud, leesDekking(join(wortel, fixtures.dekking)), wijd),
} satisfies Record<string, (inhoud: Inhoud, wortel: string, keuzes: Keuzes) => Uitslag>;

export type Controle = keyof typeof controles;

/** Runs one check on the content of `wortel`. */
export function voerUit(naam: Controle, wortel: string, keuzes: Keuzes, inhoud: Inhoud = leesInhoud(wortel)): Uitslag {
  const uitslag: Uitslag = controles[naam](inhoud, wortel, keuzes);
  return {
    ...uitslag,
    fouten: binnenPaden([...inhoud.meldingen, ...uitslag.fouten], keuzes.paden),
    aandacht: binnenPaden(uitslag.aandacht, keuzes.paden),
  };
}
