/** The sum n² − n of the persona, in words and as a drawing (source: presentatie-leidraad-2025). */
import { interactierichtingen, pijl, pijlen, ring, type Punt } from './meetkunde.ts';

/** People in one room: two is the least that can react to each other, above forty the drawing is a blot. */
export const GRENZEN = { min: 2, max: 40 } as const;

const midden: Punt = { x: 88, y: 88 };

/** Above this number arrows run into each other: one thin line then stands for both directions. */
const MET_PIJLEN = 8;

export interface Tekening {
  mensen: Punt[];
  /** Radius of a dot. */
  straal: number;
  lijnen: string;
  punten: string;
  /** One line for each pair, instead of an arrow for each direction. */
  dun: boolean;
}

/** What the reader typed as a number of people, or nothing when it is no whole number within the bounds. */
export function leesMensen(tekst: string): number | undefined {
  if (!/^\d{1,3}$/.test(tekst.trim())) return undefined;
  const aantal = Number(tekst);
  return aantal >= GRENZEN.min && aantal <= GRENZEN.max ? aantal : undefined;
}

/** The sum as a sentence: '8 × 8 − 8 = 56 richtingen'. */
export const somTekst = (mensen: number): string => `${mensen} × ${mensen} − ${mensen} = ${interactierichtingen(mensen)} richtingen`;

/** The people on a ring with a line for every direction, in a square of 176 by 176. */
export function tekenRichtingen(mensen: number): Tekening {
  const dun = mensen > MET_PIJLEN;
  const straal = mensen > 20 ? 4 : dun ? 7 : 11;
  const kring = ring(mensen, midden, 72);
  const alle = dun ? paren(kring, straal) : pijlen(kring, straal + 4, 10);
  return {
    mensen: kring,
    straal,
    dun,
    lijnen: alle.map(({ lijn }) => lijn).join(''),
    punten: dun ? '' : alle.map(({ punt }) => punt).join(''),
  };
}

const paren = (kring: Punt[], straal: number) =>
  kring.flatMap((van, nr) => kring.slice(nr + 1).map((naar) => pijl(van, naar, straal, 0, 0)));
