/** 'Bedoelde je …': the word of the guide that a mistyped word most looks like. */
import { bewerkafstand } from '../meldingen.ts';
import { klank, stam } from './woorden.ts';

export interface Kandidaat {
  woord: string;
  /** Stem of the word. */ eigen: string;
  /** The pages that have it. */ plekken: { length: number };
}

/** How far a word may be off: short words must be almost right. */
const speling = (lengte: number) => (lengte <= 3 ? 0 : lengte <= 7 ? 1 : lengte <= 11 ? 2 : 3);
/** A word that sounds the same has at most so many other letters. */
const ANDERE_LETTERS = 5;

/** The letters of a word as bits, to pass over in one step what cannot be alike. */
function letters(woord: string): number {
  let uit = 0;
  for (let plaats = 0; plaats < woord.length; plaats++) uit |= 1 << (woord.charCodeAt(plaats) - 97);
  return uit;
}

function telBits(getal: number): number {
  let aantal = 0;
  for (let rest = getal; rest !== 0; rest &= rest - 1) aantal++;
  return aantal;
}

const klankvoorraad = new Map<string, string>();

/** How a word of the guide sounds; worked out once, because every key press asks for it again. */
function klankVan(woord: string): string {
  let bekend = klankvoorraad.get(woord);
  if (bekend === undefined) klankvoorraad.set(woord, (bekend = klank(woord)));
  return bekend;
}

/**
 * The best candidate for a mistyped (folded) word. A word that sounds the same counts as one mistake at most;
 * of two that are equally far, the one with the same first letter and on more pages wins.
 */
export function verbeter(woord: string, kandidaten: Iterable<Kandidaat>): string | undefined {
  const grens = speling(woord.length);
  if (grens === 0 || /^\d+$/.test(woord)) return undefined;
  const gehoord = klank(woord);
  const kern = stam(woord);
  const eigenLetters = letters(woord);
  let beste: string | undefined;
  let laagste = grens + 0.99;
  for (const { woord: ander, eigen, plekken } of kandidaten) {
    if (ander.length < 3 || Math.abs(ander.length - woord.length) > grens + 1) continue;
    if (telBits(eigenLetters ^ letters(ander)) > Math.max(ANDERE_LETTERS, 2 * grens)) continue;
    // Another form of the word ('colectief', where the guide mostly writes 'collectieve') is no mistake.
    const fouten = Math.min(bewerkafstand(woord, ander, grens + 2), bewerkafstand(kern, eigen, grens + 2));
    const klinkt = klankVan(ander);
    const klanken = Math.abs(klinkt.length - gehoord.length) > 1 ? 9 : bewerkafstand(gehoord, klinkt, 3);
    const afstand =
      Math.min(fouten, klanken === 0 ? 0.6 : klanken + 0.7) + (ander[0] === woord[0] ? 0 : 0.4) - Math.min(plekken.length, 20) / 100;
    if ((fouten <= grens || klanken === 0) && afstand < laagste) [beste, laagste] = [ander, afstand];
  }
  return beste;
}

/** Is one letter wrong at most, or does it sound the same? */
export function isTikfout(woord: string, bedoeld: string): boolean {
  return bewerkafstand(woord, bedoeld, 2) <= 1 || klank(woord) === klank(bedoeld);
}
