/**
 * The search map: a small file beside Pagefind's index that knows every word of the guide, which pages are *about* it,
 * and the glossary. Written at build time (integrations/zoeken), read in the browser. This file is the format.
 */
import { stam } from './woorden.ts';

export interface KaartPagina {
  /** Site path without base path; a glossary term ends in `#id`. */
  pad: string;
  titel: string;
  soort: string;
  datum: string;
  /** Name of the page's fragment in Pagefind's index. */
  fragment: string;
  /** `soort:praktijk`, `hoofdstuk:9`, `rol:manager` … */
  facetten: string[];
}

export interface KaartBegrip {
  id: string;
  term: string;
  /** Keys of the ways to write it (see `sleutels` in vraag.ts). */
  sleutels: string[];
}

export interface Plek { pagina: number; /** How much the page is about it: 1-15. */ gewicht: number }

export interface Kaart {
  paginas: KaartPagina[];
  begrippen: KaartBegrip[];
  /** Stem → the form in which it is written most, the number of pages that have it, and the pages that are about it. */
  stammen: Map<string, { woord: string; paginas: number; plekken: Plek[] }>;
  /** Glossary id → pages about it. */
  begripPlekken: Map<string, Plek[]>;
}

interface Bestand {
  facetten: string[];
  paginas: [pad: string, titel: string, soort: string, datum: string, fragment: string, facetten: number[]][];
  /** Sorted words, each as the number of letters shared with the one before (one letter) and the rest. */
  woorden: string;
  aantallen: string;
  plekken: string;
  begrippen: [id: string, term: string, sleutels: string, plekken: string][];
}

const NUL = 48;
const ZET = 93;
/** A number below 78 as one character that JSON need not escape. */
const teken = (getal: number): string => String.fromCharCode(NUL + getal >= 92 ? NUL + getal + 1 : NUL + getal);
const getal = (code: number): number => (code >= ZET ? code - 1 : code) - NUL;
const STAP = 77;

/** Pages and weights as text: the distance to the page before, then the weight. */
export function schrijfPlekken(plekken: Plek[]): string {
  let vorige = 0;
  let uit = '';
  for (const { pagina, gewicht } of [...plekken].sort((a, b) => a.pagina - b.pagina)) {
    let stap = pagina - vorige;
    for (; stap >= STAP; stap -= STAP) uit += teken(STAP);
    uit += teken(stap) + teken(gewicht);
    vorige = pagina;
  }
  return uit;
}

export function leesPlekken(tekst: string): Plek[] {
  const plekken: Plek[] = [];
  let pagina = 0;
  for (let plaats = 0; plaats < tekst.length; plaats++) {
    const stap = getal(tekst.charCodeAt(plaats));
    pagina += stap;
    if (stap < STAP) plekken.push({ pagina, gewicht: getal(tekst.charCodeAt(++plaats)) });
  }
  return plekken;
}

/** The file as text. */
export function schrijfKaart(kaart: Kaart): string {
  const facetten = [...new Set(kaart.paginas.flatMap((pagina) => pagina.facetten))].sort();
  const ingangen = [...kaart.stammen.values()].sort((a, b) => (a.woord < b.woord ? -1 : 1));
  let vorig = '';
  const woorden = ingangen.map(({ woord }) => {
    let gelijk = 0;
    while (gelijk < 25 && gelijk < woord.length && woord[gelijk] === vorig[gelijk]) gelijk++;
    vorig = woord;
    return String.fromCharCode(65 + gelijk) + woord.slice(gelijk);
  });
  const bestand: Bestand = {
    facetten,
    paginas: kaart.paginas.map((p) => [p.pad, p.titel, p.soort, p.datum, p.fragment, p.facetten.map((facet) => facetten.indexOf(facet))]),
    woorden: woorden.join(''),
    aantallen: ingangen.map(({ paginas }) => teken(Math.min(paginas, 76))).join(''),
    plekken: ingangen.map(({ plekken }) => schrijfPlekken(plekken)).join(' '),
    begrippen: kaart.begrippen.map(({ id, term, sleutels }) => [id, term, sleutels.join(' '), schrijfPlekken(kaart.begripPlekken.get(id) ?? [])]),
  };
  return JSON.stringify(bestand);
}

/** Reads the file. */
export function leesKaart(tekst: string): Kaart {
  const bestand = JSON.parse(tekst) as Bestand;
  const plekken = bestand.plekken.split(' ');
  const stammen: Kaart['stammen'] = new Map();
  let vorig = '';
  let nr = 0;
  for (const [, gelijk = 'A', rest = ''] of bestand.woorden.matchAll(/([A-Z])([a-z0-9]*)/g)) {
    vorig = vorig.slice(0, gelijk.charCodeAt(0) - 65) + rest;
    stammen.set(stam(vorig), { woord: vorig, paginas: getal(bestand.aantallen.charCodeAt(nr)), plekken: leesPlekken(plekken[nr] ?? '') });
    nr++;
  }
  return {
    paginas: bestand.paginas.map(([pad, titel, soort, datum, fragment, nummers]) => ({ pad, titel, soort, datum, fragment, facetten: nummers.map((facet) => bestand.facetten[facet] ?? '') })),
    begrippen: bestand.begrippen.map(([id, term, sleutels]) => ({ id, term, sleutels: sleutels.split(' ') })),
    stammen,
    begripPlekken: new Map(bestand.begrippen.map(([id, , , plek]) => [id, leesPlekken(plek)])),
  };
}
