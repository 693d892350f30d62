/** From what the reader typed to what is looked for: mended spelling, joined and split words, glossary terms, related words. */
import { delen } from './samenstelling.ts';
import { verbeter, type Kandidaat } from './spelling.ts';
import { isStopwoord } from './stopwoorden.ts';
import { verwanteStammen } from './woordgroepen.ts';
import { stam, woorden } from './woorden.ts';
import type { Kaart, KaartBegrip } from './kaart.ts';

/** One thing the reader asks for, with everything that may answer it. */
export interface Onderdeel {
  /** Folded word as it counts (after mending). */
  woord: string;
  /** Stems that answer it, with how well (1 = the word itself). */
  stammen: Map<string, number>;
  begrip?: string;
}

export interface Zoekvraag {
  onderdelen: Onderdeel[];
  /** Glossary terms found, and whether one is all that was asked. */
  begrippen: { begrip: KaartBegrip; alles: boolean }[];
  /** Set when a word was mended: the whole query as we think it was meant. */
  bedoeld?: string;
  /** Words the guide does not have, not even nearly. */
  onbekend: string[];
}

export interface Uitbreiding {
  verwant: number; deel: number; samen: number; begin: number;
}
export const standaardUitbreiding: Uitbreiding = { verwant: 0.45, deel: 0.55, samen: 0.9, begin: 0.8 };

/** Keys of a way to write a term: words without stop words, joined before and after stemming. */
export function sleutels(tekst: string): string[] {
  const alle = woorden(tekst);
  const kern = alle.filter((woord) => !isStopwoord(woord));
  const gebruikt = kern.length > 0 ? kern : alle;
  return [...new Set([stam(gebruikt.join('')), gebruikt.map(stam).join('')])];
}

export interface Opties { /** Take the words as they are. */ letterlijk?: boolean; /** The last word may be unfinished. */ typend?: boolean; uitbreiding?: Uitbreiding }

/** Reads a query against the map. */
export function leesVraag(tekst: string, kaart: Kaart, { letterlijk = false, typend = true, uitbreiding = standaardUitbreiding }: Opties = {}): Zoekvraag {
  const alle = woorden(tekst.slice(0, 200));
  const kern = alle.filter((woord) => !isStopwoord(woord));
  const opSleutel = begripsleutels(kaart);
  const kent = (woord: string) => kaart.stammen.has(stam(woord));
  const kandidaten = (): Kandidaat[] => [...kaart.stammen.values()];
  const onbekend: string[] = [];
  const hersteld = new Map<string, string>();
  const gebruikt = voegSamen((kern.length > 0 ? kern : alle).slice(0, 16), (woord) => kent(woord) || opSleutel.has(stam(woord)), kent);
  const onderdelen = gebruikt.map((woord, nr): Onderdeel => {
    if (kent(woord)) return breidUit(woord, kaart, uitbreiding);
    const begin = typend && nr === gebruikt.length - 1 ? metBegin(woord, kaart) : [];
    if (begin.length > 0) return { woord, stammen: new Map(begin.map((eigen) => [eigen, uitbreiding.begin])) };
    if (opSleutel.has(stam(woord))) return { woord, stammen: new Map([[stam(woord), 1]]) };
    const stukken = delen(woord, (deel) => kent(deel) && !isStopwoord(deel));
    const beter = letterlijk ? undefined : verbeter(woord, kandidaten());
    if (beter !== undefined && (stukken.length === 0 || stam(beter).length >= woord.length - 2)) {
      hersteld.set(woord, beter);
      return breidUit(beter, kaart, uitbreiding);
    }
    if (stukken.length > 0) return { woord, stammen: new Map(stukken.map((deel) => [stam(deel), 0.8])) };
    onbekend.push(woord);
    return { woord, stammen: new Map([[stam(woord), 1]]) };
  });
  const begrippen = vindBegrippen(onderdelen.map(({ woord }) => woord), opSleutel);
  for (const { begrip, vanaf, tot } of begrippen) for (const onderdeel of onderdelen.slice(vanaf, tot)) onderdeel.begrip ??= begrip.id;
  return {
    onderdelen, onbekend,
    begrippen: begrippen.map(({ begrip, vanaf, tot }) => ({ begrip, alles: tot - vanaf === onderdelen.length })),
    ...(hersteld.size > 0 && { bedoeld: alle.map((woord) => hersteld.get(woord) ?? woord).join(' ') }),
  };
}

const sleutelvoorraad = new WeakMap<Kaart, Map<string, KaartBegrip>>();

function begripsleutels(kaart: Kaart): Map<string, KaartBegrip> {
  let bekend = sleutelvoorraad.get(kaart);
  if (!bekend) {
    bekend = new Map();
    for (const begrip of kaart.begrippen) for (const sleutel of begrip.sleutels) if (!bekend.has(sleutel)) bekend.set(sleutel, begrip);
    sleutelvoorraad.set(kaart, bekend);
  }
  return bekend;
}

/** Joins neighbours that the guide writes as one word: 'samenwerkings verband', 'zorg kantoor'. */
function voegSamen(lijst: string[], kent: (woord: string) => boolean, kentAlsWoord: (woord: string) => boolean): string[] {
  const uit: string[] = [];
  for (let nr = 0; nr < lijst.length; nr++) {
    const drie = lijst.slice(nr, nr + 3).join('');
    const twee = lijst.slice(nr, nr + 2).join('');
    if (nr + 2 < lijst.length && kent(drie)) { uit.push(drie); nr += 2; }
    else if (nr + 1 < lijst.length && twee.length > 5 && kentAlsWoord(twee)) { uit.push(twee); nr += 1; }
    else uit.push(lijst[nr] ?? '');
  }
  return uit;
}

function breidUit(woord: string, kaart: Kaart, { verwant, deel }: Uitbreiding): Onderdeel {
  const eigen = stam(woord);
  const stammen = new Map([[eigen, 1]]);
  const voeg = (ander: string, waarde: number) => { if (kaart.stammen.has(ander) && (stammen.get(ander) ?? 0) < waarde) stammen.set(ander, waarde); };
  for (const ander of verwanteStammen(eigen)) voeg(ander, verwant);
  for (const stuk of delen(woord, (deelwoord) => deelwoord !== woord && kaart.stammen.has(stam(deelwoord)) && !isStopwoord(deelwoord))) voeg(stam(stuk), deel);
  return { woord, stammen };
}

/** Stems of words that begin with what was typed so far. */
function metBegin(begin: string, kaart: Kaart): string[] {
  if (begin.length < 3) return [];
  const gevonden: string[] = [];
  for (const [eigen, { woord }] of kaart.stammen) if (woord.startsWith(begin)) gevonden.push(eigen);
  return gevonden.slice(0, 12);
}

/** Glossary terms in a row of words, the longest first. */
function vindBegrippen(lijst: string[], opSleutel: Map<string, KaartBegrip>): { begrip: KaartBegrip; vanaf: number; tot: number }[] {
  const gevonden: { begrip: KaartBegrip; vanaf: number; tot: number }[] = [];
  for (let lengte = Math.min(6, lijst.length); lengte > 0; lengte--) {
    for (let vanaf = 0; vanaf + lengte <= lijst.length; vanaf++) {
      const tot = vanaf + lengte;
      if (gevonden.some((eerder) => vanaf < eerder.tot && eerder.vanaf < tot)) continue;
      const begrip = sleutels(lijst.slice(vanaf, tot).join(' ')).map((sleutel) => opSleutel.get(sleutel)).find(Boolean);
      if (begrip) gevonden.push({ begrip, vanaf, tot });
    }
  }
  return gevonden;
}
