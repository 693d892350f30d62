/** 'Bedoelde je …': the word of the guide that a mistyped word most looks like. */
import { bewerkafstand } from '../meldingen.ts';
import { klank } from './woorden.ts';

export interface Kandidaat { woord: string; /** The pages that have it. */ plekken: { length: number } }

/** How far a word may be off: short words must be almost right. */
const speling = (lengte: number) => (lengte <= 3 ? 0 : lengte <= 7 ? 1 : lengte <= 11 ? 2 : 3);

/**
 * The best candidate for a mistyped (folded) word. A word that sounds the same counts as one mistake at most;
 * of two that are equally far, the one with the same first letter and on more pages wins.
 */
export function verbeter(woord: string, kandidaten: Iterable<Kandidaat>): string | undefined {
  const grens = speling(woord.length);
  if (grens === 0 || /^\d+$/.test(woord)) return undefined;
  const gehoord = klank(woord);
  let beste: string | undefined;
  let laagste = grens + 0.99;
  for (const { woord: ander, plekken } of kandidaten) {
    if (ander.length < 3 || Math.abs(ander.length - woord.length) > grens + 1) continue;
    const letters = bewerkafstand(woord, ander, grens + 2);
    const klinkt = klank(ander);
    const klanken = Math.abs(klinkt.length - gehoord.length) > 1 ? 9 : bewerkafstand(gehoord, klinkt, 3);
    const afstand = Math.min(letters, klanken === 0 ? 0.6 : klanken + 0.7) + (ander[0] === woord[0] ? 0 : 0.4) - Math.min(plekken.length, 20) / 100;
    if ((letters <= grens || klanken === 0) && afstand < laagste) [beste, laagste] = [ander, afstand];
  }
  return beste;
}
