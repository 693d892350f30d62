/**
 * The search map: a small file beside Pagefind's index that knows every word of the guide, which pages are *about* it,
 * and the glossary. Written at build time (integrations/zoeken), read in the browser. This file is the format.
 */
import { stam } from './woorden.ts';
import type { Zinnen } from './zinnen.ts';

export interface KaartPagina {
  /** Site path without base path; a glossary term ends in `#id`. */
  pad: string;
  soort: string;
  /** Name of the page's fragment in Pagefind's index. */
  fragment: string;
  /** `soort:praktijk`, `hoofdstuk:9`, `rol:manager` … */
  facetten: string[];
  zinnen: Zinnen;
}

export interface KaartBegrip {
  id: string;
  /** Keys of the ways to write it (see `sleutels` in begripsleutels.ts). */
  sleutels: string[];
}

/** How much a page can be about a word: 1 (mentions it) to this. */
export const ZWAARST = 6;

export interface Plek {
  pagina: number;
  /** 1 to ZWAARST. */ gewicht: number;
}

export interface Kaart {
  paginas: KaartPagina[];
  begrippen: KaartBegrip[];
  /** Stem → the form in which it is written most, and the pages that have it. */
  stammen: Map<string, { woord: string; plekken: Plek[] }>;
  /** Glossary id → pages about it. */
  begripPlekken: Map<string, Plek[]>;
}

interface Bestand {
  facetten: string[];
  paginas: [pad: string, fragment: string, facetten: number[], zinnen: string][];
  /** Sorted words, each as the number of letters shared with the one before (one capital) and the rest. */
  woorden: string;
  /** The pages of each word, words parted by a space. */
  plekken: string;
  begrippen: [id: string, sleutels: string, plekken: string][];
}

/** Pages are written as distances in the characters from `0` on, the backslash left out; weights as `!` to `&`. */
const NUL = 48;
const STREEP = 92;
const STAP = 77;
const teken = (getal: number): string => String.fromCharCode(NUL + getal + (NUL + getal >= STREEP ? 1 : 0));
const getal = (code: number): number => code - NUL - (code > STREEP ? 1 : 0);

/** Pages and weights as text: per weight its sign and the distances between its pages. */
export function schrijfPlekken(plekken: Plek[]): string {
  let uit = '';
  for (let gewicht = 1; gewicht <= ZWAARST; gewicht++) {
    const paginas = plekken
      .filter((plek) => plek.gewicht === gewicht)
      .map(({ pagina }) => pagina)
      .sort((a, b) => a - b);
    if (paginas.length > 0) uit += String.fromCharCode(32 + gewicht) + afstanden(paginas);
  }
  return uit;
}

function afstanden(paginas: number[]): string {
  let vorige = 0;
  let uit = '';
  for (const pagina of paginas) {
    let stap = pagina - vorige;
    for (; stap >= STAP; stap -= STAP) uit += teken(STAP);
    uit += teken(stap);
    vorige = pagina;
  }
  return uit;
}

export function leesPlekken(tekst: string): Plek[] {
  const plekken: Plek[] = [];
  let gewicht = 0;
  let pagina = 0;
  for (let plaats = 0; plaats < tekst.length; plaats++) {
    const code = tekst.charCodeAt(plaats);
    if (code < NUL) {
      [gewicht, pagina] = [code - 32, 0];
      continue;
    }
    const stap = getal(code);
    pagina += stap;
    if (stap < STAP) plekken.push({ pagina, gewicht });
  }
  return plekken;
}

const schrijfZinnen = ({ titel, trefwoorden, wijzers }: Zinnen): string =>
  [titel, trefwoorden, wijzers].map((lijst) => lijst.map((zin) => zin.join(' ')).join(',')).join('|');

function leesZinnen(tekst: string): Zinnen {
  const [titel = [], trefwoorden = [], wijzers = []] = tekst
    .split('|')
    .map((lijst) => (lijst ? lijst.split(',').map((zin) => zin.split(' ')) : []));
  return { titel, trefwoorden, wijzers };
}

/** The file as text. */
export function schrijfKaart(kaart: Kaart): string {
  const facetten = [...new Set(kaart.paginas.flatMap((pagina) => pagina.facetten))].sort();
  const ingangen = [...kaart.stammen.values()].sort((a, b) => (a.woord < b.woord ? -1 : 1));
  const bestand: Bestand = {
    facetten,
    paginas: kaart.paginas.map((pagina) => [
      pagina.pad,
      pagina.fragment,
      pagina.facetten.map((facet) => facetten.indexOf(facet)),
      schrijfZinnen(pagina.zinnen),
    ]),
    woorden: ingangen.map(({ woord }, nr) => kort(woord, ingangen[nr - 1]?.woord ?? '')).join(''),
    plekken: ingangen.map(({ plekken }) => schrijfPlekken(plekken)).join(' '),
    begrippen: kaart.begrippen.map(({ id, sleutels }) => [id, sleutels.join(' '), schrijfPlekken(kaart.begripPlekken.get(id) ?? [])]),
  };
  return JSON.stringify(bestand);
}

function kort(woord: string, vorig: string): string {
  let gelijk = 0;
  while (gelijk < 25 && gelijk < woord.length && woord[gelijk] === vorig[gelijk]) gelijk++;
  return String.fromCharCode(65 + gelijk) + woord.slice(gelijk);
}

/** Reads the file. */
export function leesKaart(tekst: string): Kaart {
  const { facetten, paginas, woorden, plekken, begrippen } = JSON.parse(tekst) as Bestand;
  const perWoord = plekken.split(' ');
  const stammen: Kaart['stammen'] = new Map();
  let vorig = '';
  let nr = 0;
  for (const [, gelijk = 'A', rest = ''] of woorden.matchAll(/([A-Z])([a-z0-9]*)/g)) {
    vorig = vorig.slice(0, gelijk.charCodeAt(0) - 65) + rest;
    stammen.set(stam(vorig), { woord: vorig, plekken: leesPlekken(perWoord[nr++] ?? '') });
  }
  return {
    paginas: paginas.map(([pad, fragment, nummers, zinnen]) => {
      const eigen = nummers.map((facet) => facetten[facet] ?? '');
      return {
        pad,
        fragment,
        facetten: eigen,
        zinnen: leesZinnen(zinnen),
        soort: eigen.find((facet) => facet.startsWith('soort:'))?.slice(6) ?? 'pagina',
      };
    }),
    begrippen: begrippen.map(([id, sleutels]) => ({ id, sleutels: sleutels.split(' ') })),
    stammen,
    begripPlekken: new Map(begrippen.map(([id, , plek]) => [id, leesPlekken(plek)])),
  };
}
