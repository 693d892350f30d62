/** From the text of a found page: which section answers best, and the words around the answer. */
import { stam, woorden } from './woorden.ts';
import type { Zoekvraag } from './vraag.ts';

export interface Deeltekst {
  /** Fragment; empty for what comes before the first heading. */ id: string;
  kop: string;
  tekst: string;
}

/** What is kept of a page: dist/zoek/tekst/<name>.json. */
export interface Tekstbestand {
  titel: string;
  datum: string;
  delen: Deeltekst[];
}

/** The text of a page, cut into words; made once per page. */
export interface Tekst {
  titel: string;
  datum: string;
  delen: { id: string; kop: string; koppen: string[]; woorden: string[] }[];
}

const stamvoorraad = new Map<string, string[]>();

/** Stems of a word as it stands in a text, more than one when it has a hyphen; each word is worked out once. */
export function stammenVan(woord: string): string[] {
  let bekend = stamvoorraad.get(woord);
  if (!bekend) {
    const [, kaal] = /^([a-z]+)[.,;:!?]?$/.exec(woord) ?? [];
    stamvoorraad.set(woord, (bekend = kaal ? [stam(kaal)] : woorden(woord).map(stam)));
  }
  return bekend;
}

/** Calls `doe` for every find in a row of words. A word that begins with another letter than all that is sought is passed over. */
function perTreffer(lijst: string[], gezocht: ReadonlyMap<string, number>, doe: (eigen: string[], plaats: number) => void): void {
  const letters = new Set([...gezocht.keys()].map((eigen) => eigen.charCodeAt(0)));
  for (let plaats = 0; plaats < lijst.length; plaats++) {
    const woord = lijst[plaats] ?? '';
    const letter = woord.charCodeAt(0) | 32;
    if (letter >= 97 && letter <= 122 && !letters.has(letter) && !woord.includes('-')) continue;
    const eigen = stammenVan(woord);
    if (eigen.some((stuk) => gezocht.has(stuk))) doe(eigen, plaats);
  }
}

export function leesTekst({ titel, datum, delen }: Tekstbestand): Tekst {
  return {
    titel,
    datum,
    delen: delen.map(({ id, kop, tekst }) => ({ id, kop, koppen: kop.split(' '), woorden: tekst.split(' ').filter(Boolean) })),
  };
}

/** Which stems to look for, with how much a find is worth. */
export function zoekstammen(vraag: Zoekvraag, weegt: (stam: string) => number): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { stammen, delen } of vraag.onderdelen) {
    for (const [eigen, hoeGoed] of [...stammen, ...delen.map((deel) => [deel, 0.35] as const)])
      uit.set(eigen, Math.max(uit.get(eigen) ?? 0, hoeGoed * hoeGoed * weegt(eigen)));
  }
  return uit;
}

export interface Deel {
  id: string;
  kop: string;
  score: number;
  nr: number;
  /** Which of the stems it has, heading included. */ stammen: Set<string>;
}

const delenvoorraad = new WeakMap<ReadonlyMap<string, number>, Map<Tekst, Deel[]>>();

/** Sections with at least one find, best first; worked out once for each query and text. */
export function besteDelen(tekst: Tekst, gezocht: ReadonlyMap<string, number>): Deel[] {
  const voorraad = delenvoorraad.get(gezocht) ?? new Map<Tekst, Deel[]>();
  delenvoorraad.set(gezocht, voorraad);
  let bekend = voorraad.get(tekst);
  if (!bekend) voorraad.set(tekst, (bekend = zoekDelen(tekst, gezocht)));
  return bekend;
}

/** A find in the heading counts beside one in the text; repeats count ever less. */
function zoekDelen(tekst: Tekst, gezocht: ReadonlyMap<string, number>): Deel[] {
  return tekst.delen
    .map(({ id, kop, koppen, woorden: lijst }, nr) => {
      const keren = new Map<string, number>();
      perTreffer(lijst, gezocht, (stammen) => {
        for (const eigen of stammen) if (gezocht.has(eigen)) keren.set(eigen, (keren.get(eigen) ?? 0) + 1);
      });
      const inKop = new Set<string>();
      perTreffer(koppen, gezocht, (stammen) => {
        for (const eigen of stammen) inKop.add(eigen);
      });
      let score = 0;
      for (const [eigen, aantal] of keren) score += (gezocht.get(eigen) ?? 0) * (1 + 0.25 * Math.log2(aantal));
      for (const eigen of inKop) score += (gezocht.get(eigen) ?? 0) * 0.8;
      return { id, kop, nr, score, stammen: new Set([...keren.keys(), ...inKop]) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.nr - b.nr);
}

export interface Stuk {
  tekst: string;
  treffer: boolean;
}

/** How many words before a find an excerpt may begin. */
const AANLOOP = 10;
const eindigtZin = (woord: string | undefined): boolean => woord === undefined || /[.!?]$/.test(woord);

/** About `lengte` words of a section around the densest finds, in pieces that are a find or not. */
export function uittreksel(tekst: Tekst, nr: number, gezocht: ReadonlyMap<string, number>, lengte = 32): Stuk[] {
  const lijst = tekst.delen[nr]?.woorden ?? [];
  const treffers: { plaats: number; sleutel: string; waarde: number }[] = [];
  perTreffer(lijst, gezocht, (eigen, plaats) => {
    const waarde = Math.max(0, ...eigen.map((stuk) => gezocht.get(stuk) ?? 0));
    if (waarde > 0) treffers.push({ plaats, sleutel: eigen.join(), waarde });
  });
  const vanaf = besteBegin(lijst, treffers, lengte);
  const tot = Math.min(vanaf + lengte, lijst.length);
  const plaatsen = new Set(treffers.map(({ plaats }) => plaats));
  const stukken: Stuk[] = eindigtZin(lijst[vanaf - 1]) ? [] : [{ tekst: '… ', treffer: false }];
  for (let plaats = vanaf; plaats < tot; plaats++) {
    const [, voor = '', kern = '', na = ''] = /^(\P{L}*)(.*?)(\P{L}*)$/u.exec(lijst[plaats] ?? '') ?? [];
    if (plaatsen.has(plaats) && kern)
      stukken.push({ tekst: voor, treffer: false }, { tekst: kern, treffer: true }, { tekst: `${na} `, treffer: false });
    else stukken.push({ tekst: `${lijst[plaats]} `, treffer: false });
  }
  if (tot < lijst.length) stukken.push({ tekst: '…', treffer: false });
  return samengevoegd(stukken);
}

/** Where to begin: the window with the most different finds, by preference at the start of a sentence. */
function besteBegin(lijst: string[], treffers: { plaats: number; sleutel: string; waarde: number }[], lengte: number): number {
  let beste = 0;
  let hoogste = 0;
  for (const { plaats } of treffers) {
    let begin = plaats;
    while (begin > 0 && plaats - begin < AANLOOP && !eindigtZin(lijst[begin - 1])) begin--;
    const gezien = new Map<string, number>();
    for (const ander of treffers) if (ander.plaats >= begin && ander.plaats < begin + lengte) gezien.set(ander.sleutel, ander.waarde);
    const som = [...gezien.values()].reduce((tot, waarde) => tot + waarde, 0) * (eindigtZin(lijst[begin - 1]) ? 1.15 : 1);
    if (som > hoogste + 1e-9) [beste, hoogste] = [begin, som];
  }
  return beste;
}

/** Joins neighbours of the same kind, and two finds with only a space between them. */
function samengevoegd(stukken: Stuk[]): Stuk[] {
  const uit: Stuk[] = [];
  for (const stuk of stukken.filter(({ tekst }) => tekst !== '')) {
    const laatste = uit.at(-1);
    const voorlaatste = uit.at(-2);
    if (stuk.treffer && voorlaatste?.treffer && laatste?.tekst === ' ') {
      voorlaatste.tekst += ` ${stuk.tekst}`;
      uit.pop();
    } else if (laatste && laatste.treffer === stuk.treffer) laatste.tekst += stuk.tekst;
    else uit.push({ ...stuk });
  }
  return uit;
}
