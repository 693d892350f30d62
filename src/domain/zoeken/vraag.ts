/** From what the reader typed to what is looked for: mended spelling, joined and split words, glossary terms, related words. */
import { delen } from './samenstelling.ts';
import { verbeter } from './spelling.ts';
import { isLidwoord, isStopwoord, isVraagwoord, isZwak } from './stopwoorden.ts';
import { verwanteStammen } from './woordgroepen.ts';
import { stam, vouw, woorden } from './woorden.ts';
import type { Kaart, KaartBegrip } from './kaart.ts';

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

export interface Zoekvraag {
  onderdelen: Onderdeel[];
  /** Glossary terms found, and whether one is all that was asked. */
  begrippen: { begrip: KaartBegrip; /** It is all that was asked. */ alles: boolean; /** It was named, not just hinted at with a loose word. */ genoemd: boolean }[];
  /** Asked as a question ('wie betaalt …'). */
  isVraag: boolean;
  /** Asked by a parent about a child ('mijn kind …'). */
  isOuder: boolean;
  /** Set when a word was mended: the whole query as we think it was meant. */
  bedoeld?: string;
  /** Words the guide does not have, not even nearly. */
  onbekend: string[];
}

/** How well words answer for each other; 1 = the word itself. */
export const uitbreiding = { verwant: 0.5, deel: 0.35, deelZeldzaam: 0.6, naam: 0.7, begin: 0.8 };
/** On at most this many pages a word counts as rare. */
const ZELDZAAM = 4;
/** Before a key that only hints at a term (its `zoekwoorden`). */
export const LOS = '~';

/** Keys of a way to write a term: words without articles, joined before and after stemming. */
export function sleutels(tekst: string): string[] {
  const alle = woorden(tekst);
  const kern = alle.filter((woord) => !isLidwoord(woord));
  const gebruikt = kern.length > 0 ? kern : alle;
  return [...new Set([stam(gebruikt.join('')), gebruikt.map(stam).join('')])];
}

export interface Opties { /** Take the words as they are. */ letterlijk?: boolean; /** The last word may be unfinished. */ typend?: boolean }

/** Reads a query against the map. */
export function leesVraag(tekst: string, kaart: Kaart, { letterlijk = false, typend = true }: Opties = {}): Zoekvraag {
  const alle = woorden(tekst.slice(0, 200)).slice(0, 24);
  const opSleutel = begripsleutels(kaart);
  const kent = (woord: string) => kaart.stammen.has(stam(woord));
  const licht = voegSamen(alle.filter((woord) => !isLidwoord(woord)), kent);
  const inhoud = licht.filter((woord) => !isStopwoord(woord));
  const rij = inhoud.length > 0 ? licht : alle;
  const onderdelen = new Map<number, Onderdeel>();
  const hersteld = new Map<string, string>();
  const onbekend: string[] = [];
  rij.forEach((woord, nr) => {
    if (inhoud.length > 0 && isStopwoord(woord)) return;
    const onderdeel = leesWoord(woord, kaart, { letterlijk, typend: typend && nr === rij.length - 1, naam: opSleutel.get(stam(woord)) });
    onderdelen.set(nr, isZwak(woord) ? { ...onderdeel, zwak: true } : onderdeel);
    if (onderdeel.woord !== woord) hersteld.set(woord, onderdeel.woord);
    else if (![...onderdeel.stammen.keys(), ...onderdeel.delen].some((eigen) => kaart.stammen.has(eigen)) && !opSleutel.has(stam(woord))) onbekend.push(woord);
  });
  // Asked about the reader's own place: that is what the map answers.
  if (/\b(?:mijn|onze|ons) (?:gemeente|regio|stad|dorp|woonplaats|buurt)\b|\bin de buurt\b/.test(vouw(tekst))) onderdelen.set(-1, { woord: 'landkaart', stammen: new Map([[stam('landkaart'), 1], [stam('buurt'), 1]]), delen: [] });
  const begrippen = vindBegrippen(rij.map((woord, nr) => onderdelen.get(nr)?.woord ?? woord), opSleutel);
  return {
    onderdelen: [...onderdelen.values()], onbekend, isVraag: alle.some(isVraagwoord), isOuder: /\b(?:mijn|onze|ons|m'n) (?:kind|kinderen|zoon|dochter|zoontje|dochtertje)\b/.test(vouw(tekst)),
    // A loose word that is no word of the guide itself (Z10, a misspelling) can only mean the term.
    begrippen: begrippen.map(({ begrip, los, vanaf, tot }) => ({ begrip, genoemd: !los || !rij.slice(vanaf, tot).some(kent), alles: [...onderdelen.keys()].every((nr) => nr < 0 || (nr >= vanaf && nr < tot)) })),
    ...(hersteld.size > 0 && { bedoeld: alle.map((woord) => hersteld.get(woord) ?? woord).join(' ') }),
  };
}

/** One word: known, unfinished, the name of a term, mistyped, a compound of known words, or unknown. */
function leesWoord(woord: string, kaart: Kaart, { letterlijk, typend, naam }: { letterlijk: boolean; typend: boolean; naam: Sleutelbegrip | undefined }): Onderdeel {
  const kent = (deel: string) => kaart.stammen.has(stam(deel));
  if (kent(woord)) {
    const gewoon = breidUit(woord, kaart);
    if (naam && !naam.los) for (const [ander, waarde] of andereNamen(naam.begrip, kaart, uitbreiding.naam)) gewoon.stammen.set(ander, Math.max(waarde, gewoon.stammen.get(ander) ?? 0));
    return gewoon;
  }
  const begin = typend && !naam ? metBegin(woord, kaart) : [];
  if (begin.length > 0) return { woord, stammen: new Map(begin.map((eigen) => [eigen, uitbreiding.begin])), delen: [] };
  if (naam) {
    const eigen = naam.begrip.id.split('-').filter((deel) => !isStopwoord(deel)).map(stam);
    return { woord, stammen: new Map([[stam(woord), 1], ...andereNamen(naam.begrip, kaart, 1)]), delen: eigen };
  }
  const stukken = delen(woord, (deel) => kent(deel) && !isStopwoord(deel));
  const beter = letterlijk ? undefined : verbeter(woord, kaart.stammen.values());
  if (beter !== undefined && (stukken.length === 0 || beter.length >= woord.length - 2)) return breidUit(beter, kaart);
  return { woord, stammen: new Map([[stam(woord), 1], ...stukken.map((deel) => [stam(deel), uitbreiding.deelZeldzaam] as const)]), delen: stukken.map(stam) };
}

const sleutelvoorraad = new WeakMap<Kaart, Map<string, Sleutelbegrip>>();

interface Sleutelbegrip { begrip: KaartBegrip; los: boolean }

/** Key → term; a name goes before a loose word of another term. */
function begripsleutels(kaart: Kaart): Map<string, Sleutelbegrip> {
  let bekend = sleutelvoorraad.get(kaart);
  if (!bekend) {
    bekend = new Map();
    for (const los of [false, true]) for (const begrip of kaart.begrippen) for (const sleutel of begrip.sleutels) {
      if (sleutel.startsWith(LOS) !== los) continue;
      const kaal = los ? sleutel.slice(1) : sleutel;
      if (!bekend.has(kaal)) bekend.set(kaal, { begrip, los });
    }
    sleutelvoorraad.set(kaart, bekend);
  }
  return bekend;
}

/** Joins neighbours that the guide writes as one word: 'samenwerkings verband', 'zorg kantoor'. */
function voegSamen(lijst: string[], kentWoord: (woord: string) => boolean): string[] {
  const uit: string[] = [];
  const kent = (woord: string) => woord.length > 5 && kentWoord(woord);
  for (let nr = 0; nr < lijst.length; nr++) {
    const aantal = [3, 2].find((lengte) => {
      const stuk = lijst.slice(nr, nr + lengte);
      return stuk.length === lengte && !stuk.some(isStopwoord) && kent(stuk.join(''));
    }) ?? 1;
    uit.push(lijst.slice(nr, nr + aantal).join(''));
    nr += aantal - 1;
  }
  return uit;
}

/** Other names of a term that are one word of the guide: oza and onderwijs-zorgarrangement. */
function andereNamen({ sleutels: alle }: KaartBegrip, kaart: Kaart, waarde: number): [string, number][] {
  return alle.filter((sleutel) => !sleutel.startsWith(LOS) && kaart.stammen.has(sleutel)).map((sleutel) => [sleutel, waarde]);
}

function breidUit(woord: string, kaart: Kaart): Onderdeel {
  const eigen = stam(woord);
  const stammen = new Map([[eigen, 1]]);
  const voeg = (ander: string, waarde: number) => { if (kaart.stammen.has(ander) && (stammen.get(ander) ?? 0) < waarde) stammen.set(ander, waarde); };
  const stukken = delen(woord, (deel) => deel !== woord && kaart.stammen.has(stam(deel)) && !isStopwoord(deel)).map(stam);
  for (const ander of verwanteStammen(eigen)) voeg(ander, uitbreiding.verwant);
  // A compound that the guide hardly uses is looked for mostly by its parts.
  const zeldzaam = (kaart.stammen.get(eigen)?.plekken.length ?? 0) <= ZELDZAAM;
  for (const stuk of stukken) voeg(stuk, zeldzaam ? uitbreiding.deelZeldzaam : uitbreiding.deel);
  return { woord, stammen, delen: stukken };
}

/** Stems of words that begin with what was typed so far. */
function metBegin(begin: string, kaart: Kaart): string[] {
  if (begin.length < 3) return [];
  const gevonden: string[] = [];
  for (const [eigen, { woord }] of kaart.stammen) if (woord.startsWith(begin)) gevonden.push(eigen);
  return gevonden.slice(0, 12);
}

/** Glossary terms in a row of words, the longest first. */
function vindBegrippen(lijst: string[], opSleutel: Map<string, Sleutelbegrip>): (Sleutelbegrip & { vanaf: number; tot: number })[] {
  const gevonden: (Sleutelbegrip & { vanaf: number; tot: number })[] = [];
  for (let lengte = Math.min(6, lijst.length); lengte > 0; lengte--) {
    for (let vanaf = 0; vanaf + lengte <= lijst.length; vanaf++) {
      const tot = vanaf + lengte;
      if (gevonden.some((eerder) => vanaf < eerder.tot && eerder.vanaf < tot)) continue;
      const treffer = sleutels(lijst.slice(vanaf, tot).join(' ')).map((sleutel) => opSleutel.get(sleutel)).find(Boolean);
      if (treffer) gevonden.push({ ...treffer, vanaf, tot });
    }
  }
  return gevonden;
}
