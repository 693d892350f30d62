/** How well a query fits the phrases by which a page is known: its title, its key words, the words with which others point to it. */
import type { Onderdeel } from './onderdeel.ts';

/** The phrases by which a page is known, each as its stems. */
export interface Zinnen {
  /** The whole title, and with it what the page is called for short: the title up to the first sign, the address. */
  titel: string[][];
  /** Its key words. Of a term the keys (see `begrippen`) do that work. */
  trefwoorden: string[][];
  /** With what words other pages point to it. */
  wijzers: string[][];
}

/** From 0 (not at all) to 1 (the same). */
export interface Passing {
  /** Share of the query that stands in the title. */
  titel: number;
  /** The query against the best of the names, of the key words and of the pointers. */
  naam: number;
  trefwoord: number;
  wijzer: number;
}

/** As good as the word itself when all parts of a compound are there. */
export const DOOR_DELEN = 0.85;
/** From here on a related word counts as asked for. */
const GEVRAAGD = 0.6;

export interface GewogenOnderdeel extends Onderdeel {
  /** What it is worth in the query. */ waarde: number;
}

/** Makes the measure for one query. `zeldzaam` gives the rarity of a stem. */
export function maakPasser(onderdelen: GewogenOnderdeel[], zeldzaam: (stam: string) => number): (zinnen: Zinnen) => Passing {
  const alles = onderdelen.reduce((som, { waarde }) => som + waarde, 0) || 1;
  const gevraagd = new Set(
    onderdelen.flatMap(({ stammen, delen }) =>
      [...stammen].filter(([stam, hoeGoed]) => hoeGoed >= GEVRAAGD && !delen.includes(stam)).map(([stam]) => stam),
    ),
  );
  const gezocht = new Set(onderdelen.flatMap(({ stammen, delen }) => [...stammen.keys(), ...delen]));

  /** Share of the query that the phrase answers. */
  const dekking = (zin: string[]): number => {
    if (!zin.some((stam) => gezocht.has(stam))) return 0;
    return (
      onderdelen.reduce((som, { stammen, delen, waarde }) => {
        const beste = Math.max(0, ...zin.map((stam) => stammen.get(stam) ?? 0));
        const samen = delen.length > 0 && delen.every((deel) => zin.includes(deel)) ? DOOR_DELEN : 0;
        return som + waarde * Math.max(beste, samen);
      }, 0) / alles
    );
  };
  /** Share of the phrase that was asked for. */
  const gelijk = (zin: string[]): number => {
    const deel = dekking(zin);
    if (deel === 0) return 0;
    const samen = new Set(onderdelen.flatMap(({ delen }) => (delen.every((stuk) => zin.includes(stuk)) ? delen : [])));
    let som = 0;
    let gevonden = 0;
    for (const stam of zin) {
      const waarde = zeldzaam(stam);
      som += waarde;
      if (gevraagd.has(stam) || samen.has(stam)) gevonden += waarde;
    }
    return (deel * gevonden) / som;
  };
  const beste = (zinnen: string[][]): number => zinnen.reduce((hoogste, zin) => Math.max(hoogste, gelijk(zin)), 0);

  return ({ titel, trefwoorden, wijzers }) => ({
    titel: dekking(titel[0] ?? []),
    naam: beste(titel),
    trefwoord: beste(trefwoorden),
    wijzer: beste(wijzers),
  });
}
