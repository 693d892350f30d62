/** The glossary in a query: which terms are named, however they are written. */
import type { Kaart, KaartBegrip } from './kaart.ts';
import { isLidwoord } from './stopwoorden.ts';
import { stam, woorden } from './woorden.ts';

/** Before a key that only hints at a term (its `zoekwoorden`). */
export const LOS = '~';

const sleutelvoorraad = new WeakMap<Kaart, Map<string, Sleutelbegrip>>();

/** A term by one of its keys; `los`: the key only hints at it. */
export interface Sleutelbegrip {
  begrip: KaartBegrip;
  los: boolean;
}

/** Key → term; a name goes before a loose word of another term. */
export function begripsleutels(kaart: Kaart): Map<string, Sleutelbegrip> {
  let bekend = sleutelvoorraad.get(kaart);
  if (!bekend) {
    bekend = new Map();
    for (const los of [false, true])
      for (const begrip of kaart.begrippen)
        for (const sleutel of begrip.sleutels) {
          if (sleutel.startsWith(LOS) !== los) continue;
          const kaal = los ? sleutel.slice(1) : sleutel;
          if (!bekend.has(kaal)) bekend.set(kaal, { begrip, los });
        }
    sleutelvoorraad.set(kaart, bekend);
  }
  return bekend;
}

/** Keys of a way to write a term: words without articles, joined before and after stemming. */
export function sleutels(tekst: string): string[] {
  const alle = woorden(tekst);
  const kern = alle.filter((woord) => !isLidwoord(woord));
  const gebruikt = kern.length > 0 ? kern : alle;
  return [...new Set([stam(gebruikt.join('')), gebruikt.map(stam).join('')])];
}

/** Other names of a term that are one word of the guide: oza and onderwijs-zorgarrangement. */
export function andereNamen({ sleutels: alle }: KaartBegrip, kaart: Kaart, waarde: number): [string, number][] {
  return alle.filter((sleutel) => !sleutel.startsWith(LOS) && kaart.stammen.has(sleutel)).map((sleutel) => [sleutel, waarde]);
}

/** Glossary terms in a row of words, the longest first. */
export function vindBegrippen(lijst: string[], opSleutel: Map<string, Sleutelbegrip>): (Sleutelbegrip & { vanaf: number; tot: number })[] {
  const gevonden: (Sleutelbegrip & { vanaf: number; tot: number })[] = [];
  for (let lengte = Math.min(6, lijst.length); lengte > 0; lengte--) {
    for (let vanaf = 0; vanaf + lengte <= lijst.length; vanaf++) {
      const tot = vanaf + lengte;
      if (gevonden.some((eerder) => vanaf < eerder.tot && eerder.vanaf < tot)) continue;
      const treffer = sleutels(lijst.slice(vanaf, tot).join(' '))
        .map((sleutel) => opSleutel.get(sleutel))
        .find(Boolean);
      if (treffer) gevonden.push({ ...treffer, vanaf, tot });
    }
  }
  return gevonden;
}
