/** From the text of a found page: which section answers best, and the words around the answer. */
import { stam, woorden } from './woorden.ts';
import type { Zoekvraag } from './vraag.ts';

/** The text of a page, cut into words with their stems; made once per page. */
export interface Tekst {
  titel: string;
  datum: string;
  woorden: string[];
  /** Stems of each word; more than one when a word has a hyphen. */
  stammen: string[][];
  delen: { id: string; kop: string; vanaf: number; tot: number }[];
}

export interface Anker { element: string; id: string; text: string; location: number }

/** Reads what Pagefind keeps of a page. */
export function leesTekst(inhoud: string, ankers: Anker[], meta: Record<string, string | undefined>): Tekst {
  const lijst = inhoud.split(/\s+/).filter(Boolean);
  const koppen = ankers.filter(({ element, id }) => /^h[23]$/.test(element) && id !== 'in-het-kort').sort((a, b) => a.location - b.location);
  const delen = [{ id: '', kop: '', location: 0 }, ...koppen.map(({ id, text, location }) => ({ id, kop: text.trim(), location }))];
  return {
    titel: meta['title'] ?? '', datum: meta['datum'] ?? '', woorden: lijst, stammen: lijst.map((woord) => woorden(woord).map(stam)),
    delen: delen.map(({ id, kop, location }, nr) => ({ id, kop, vanaf: location, tot: delen[nr + 1]?.location ?? lijst.length })),
  };
}

/** Which stems to look for, with how much a find is worth. */
export function zoekstammen(vraag: Zoekvraag, weegt: (stam: string) => number): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { stammen, delen } of vraag.onderdelen) {
    for (const [eigen, hoeGoed] of [...stammen, ...delen.map((deel) => [deel, 0.35] as const)]) uit.set(eigen, Math.max(uit.get(eigen) ?? 0, hoeGoed * hoeGoed * weegt(eigen)));
  }
  return uit;
}

export interface Deel { id: string; kop: string; score: number; vanaf: number; tot: number }

/** Sections with at least one find, best first. A find in the heading counts beside one in the text; repeats count ever less. */
export function besteDelen(tekst: Tekst, gezocht: ReadonlyMap<string, number>): Deel[] {
  return tekst.delen
    .map(({ id, kop, vanaf, tot }) => {
      const keren = new Map<string, number>();
      const inKop = new Set(woorden(kop).map(stam));
      const begin = vanaf + (kop === '' ? 0 : kop.split(/\s+/).length);
      for (let nr = begin; nr < tot; nr++) for (const eigen of tekst.stammen[nr] ?? []) if (gezocht.has(eigen)) keren.set(eigen, (keren.get(eigen) ?? 0) + 1);
      let score = 0;
      for (const [eigen, aantal] of keren) score += (gezocht.get(eigen) ?? 0) * (1 + 0.25 * Math.log2(aantal));
      for (const eigen of inKop) score += (gezocht.get(eigen) ?? 0) * 0.8;
      return { id, kop, vanaf, tot, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.vanaf - b.vanaf);
}

export interface Stuk { tekst: string; treffer: boolean }

/** About `lengte` words of a section around the densest finds, in pieces that are a find or not. */
export function uittreksel(tekst: Tekst, deel: { vanaf: number; tot: number; kop: string }, gezocht: ReadonlyMap<string, number>, lengte = 32): Stuk[] {
  const begin = deel.vanaf + (deel.kop === '' ? 0 : deel.kop.split(/\s+/).length);
  const waarde = (nr: number) => Math.max(0, ...(tekst.stammen[nr] ?? []).map((eigen) => gezocht.get(eigen) ?? 0));
  let vanaf = begin;
  let hoogste = -1;
  for (let start = begin; start === begin || start + lengte / 2 <= deel.tot; start++) {
    const gezien = new Set<string>();
    let som = 0;
    for (let nr = start; nr < Math.min(start + lengte, deel.tot); nr++) {
      const sleutel = (tekst.stammen[nr] ?? []).join();
      if (waarde(nr) > 0 && !gezien.has(sleutel)) { som += waarde(nr); gezien.add(sleutel); }
    }
    // Prefer to begin at the start of a sentence.
    if (start === begin || /[.!?]$/.test(tekst.woorden[start - 1] ?? '')) som *= 1.15;
    if (som > hoogste + 1e-9) [vanaf, hoogste] = [start, som];
  }
  const tot = Math.min(vanaf + lengte, deel.tot);
  const stukken: Stuk[] = vanaf > begin && !/[.!?]$/.test(tekst.woorden[vanaf - 1] ?? '') ? [{ tekst: '… ', treffer: false }] : [];
  for (let nr = vanaf; nr < tot; nr++) {
    const [, voor = '', kern = '', na = ''] = /^(\P{L}*)(.*?)(\P{L}*)$/u.exec(tekst.woorden[nr] ?? '') ?? [];
    if (waarde(nr) > 0 && kern) stukken.push({ tekst: voor, treffer: false }, { tekst: kern, treffer: true }, { tekst: `${na} `, treffer: false });
    else stukken.push({ tekst: `${tekst.woorden[nr]} `, treffer: false });
  }
  if (tot < deel.tot) stukken.push({ tekst: '…', treffer: false });
  return samengevoegd(stukken);
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
