/** One word of a query, with all that may answer it: other forms, parts, related words, what was probably meant. */
import { andereNamen, type Sleutelbegrip } from './begripsleutels.ts';
import type { Kaart } from './kaart.ts';
import { delen } from './samenstelling.ts';
import { isTikfout, verbeter, type Kandidaat } from './spelling.ts';
import { isStopwoord } from './stopwoorden.ts';
import { verwanteStammen } from './woordgroepen.ts';
import { stam } from './woorden.ts';

/** One thing the reader asks for, with everything that may answer it. */
export interface Onderdeel {
  /** Folded word as it counts (after mending). */
  woord: string;
  /** Stems that answer it, with how well (1 = the word itself). */
  stammen: Map<string, number>;
  /** Parts of a compound: together they answer it too. */
  delen: string[];
  /** A general word, that says little about the subject. */
  zwak?: boolean;
}

/** How well words answer for each other; 1 = the word itself. */
export const uitbreiding = { verwant: 0.5, deel: 0.35, deelZeldzaam: 0.6, naam: 0.7, begin: 0.8 };
/** On at most this many pages a word counts as rare. */
const ZELDZAAM = 4;

/** One word: known, unfinished, the name of a term, mistyped, a compound of known words, or unknown. */
export function leesWoord(
  woord: string,
  kaart: Kaart,
  { letterlijk, typend, naam }: { letterlijk: boolean; typend: boolean; naam: Sleutelbegrip | undefined },
): Onderdeel {
  const kent = (deel: string) => kaart.stammen.has(stam(deel));
  if (kent(woord)) {
    const gewoon = breidUit(woord, kaart);
    if (naam && !naam.los)
      for (const [ander, waarde] of andereNamen(naam.begrip, kaart, uitbreiding.naam))
        gewoon.stammen.set(ander, Math.max(waarde, gewoon.stammen.get(ander) ?? 0));
    return gewoon;
  }
  const begin = typend && !naam ? metBegin(woord, kaart) : [];
  if (begin.length > 0) return { woord, stammen: new Map(begin.map((eigen) => [eigen, uitbreiding.begin])), delen: [] };
  if (naam) {
    const eigen = naam.begrip.id
      .split('-')
      .filter((deel) => !isStopwoord(deel))
      .map(stam);
    return { woord, stammen: new Map([[stam(woord), 1], ...andereNamen(naam.begrip, kaart, 1)]), delen: eigen };
  }
  const stukken = delen(woord, (deel) => kent(deel) && !isStopwoord(deel));
  const beter = letterlijk ? undefined : verbeterd(woord, kaart);
  const kern = kernwoord(woord);
  // Far from any word of the guide, but made of its words: 'meebeslissen' is not a mistyped 'meebetalen'.
  const gemaakt = stukken.length > 0 || (kern !== undefined && kent(kern));
  if (beter !== undefined && (!gemaakt || isTikfout(woord, beter))) return breidUit(beter, kaart);
  if (stukken.length === 0 && kern !== undefined && kent(kern))
    return {
      woord,
      stammen: new Map([
        [stam(woord), 1],
        [stam(kern), uitbreiding.deelZeldzaam],
      ]),
      delen: [],
    };
  return {
    woord,
    stammen: new Map([[stam(woord), 1], ...stukken.map((deel) => [stam(deel), uitbreiding.deelZeldzaam] as const)]),
    delen: stukken.map(stam),
  };
}

/** Is this a word of the guide with one letter wrong? */
export function bijna(woord: string, kaart: Kaart): boolean {
  const beter = verbeterd(woord, kaart);
  return beter !== undefined && isTikfout(woord, beter);
}

const voorraad = new WeakMap<Kaart, Map<string, string | undefined>>();

/** What a word was probably meant to be; looked for once, because every key press asks again for the words before it. */
function verbeterd(woord: string, kaart: Kaart): string | undefined {
  const bekend = voorraad.get(kaart) ?? new Map<string, string | undefined>();
  voorraad.set(kaart, bekend);
  if (!bekend.has(woord)) bekend.set(woord, verbeter(woord, kandidaten(kaart)));
  return bekend.get(woord);
}

function* kandidaten({ stammen }: Kaart): Iterable<Kandidaat> {
  for (const [eigen, { woord, plekken }] of stammen) yield { woord, eigen, plekken };
}

function breidUit(woord: string, kaart: Kaart): Onderdeel {
  const eigen = stam(woord);
  const stammen = new Map([[eigen, 1]]);
  const voeg = (ander: string, waarde: number) => {
    if (kaart.stammen.has(ander) && (stammen.get(ander) ?? 0) < waarde) stammen.set(ander, waarde);
  };
  const stukken = delen(woord, (deel) => deel !== woord && kaart.stammen.has(stam(deel)) && !isStopwoord(deel)).map(stam);
  for (const ander of verwanteStammen(eigen)) voeg(ander, uitbreiding.verwant);
  // A compound that the guide hardly uses is looked for mostly by its parts.
  const zeldzaam = (kaart.stammen.get(eigen)?.plekken.length ?? 0) <= ZELDZAAM;
  const kern = kernwoord(woord);
  if (zeldzaam && kern !== undefined) voeg(stam(kern), uitbreiding.deelZeldzaam);
  for (const stuk of stukken) voeg(stuk, zeldzaam ? uitbreiding.deelZeldzaam : uitbreiding.deel);
  return { woord, stammen, delen: stukken };
}

const voorzetsel = /^(?:mee|samen|terug|door|uit|aan|af|op|in|bij|toe|over|om|na|voor|ver|her|be|ge)(?=.{5})/;

/** The verb inside a verb: 'betalen' in 'meebetalen'. */
const kernwoord = (woord: string): string | undefined => (voorzetsel.test(woord) ? woord.replace(voorzetsel, '') : undefined);

/** An unfinished word stands for at most so many words. */
const MEESTE_AF = 12;

/** Stems of words that begin with what was typed so far. */
function metBegin(begin: string, kaart: Kaart): string[] {
  if (begin.length < 3) return [];
  const gevonden: string[] = [];
  for (const [eigen, { woord }] of kaart.stammen) {
    if (woord.startsWith(begin)) gevonden.push(eigen);
    if (gevonden.length === MEESTE_AF) break;
  }
  return gevonden;
}

const achterzetsels = new Set('aan af in mee op over samen toe uit vast voor'.split(' '));

/** 'Toon je aan' is 'aantonen': a verb with its other half further on. */
export function voegScheidbaar({ stammen }: Onderdeel, alle: string[], kaart: Kaart, woord: string): void {
  if (!alle.includes(woord)) return;
  for (const helft of alle.slice(alle.indexOf(woord) + 1)) {
    const heel = stam(helft + woord);
    if (achterzetsels.has(helft) && kaart.stammen.has(heel)) stammen.set(heel, Math.max(uitbreiding.naam, stammen.get(heel) ?? 0));
  }
}
