/** Which pages answer a query, best first. All weights stand here; `npm run zoekkwaliteit` measures them. */
import type { Kaart, Plek } from './kaart.ts';
import type { Zoekvraag } from './vraag.ts';

export const gewichten = {
  /** How readily a kind of page comes first. */
  soort: { hoofdstuk: 1.25, wet: 1.1, stap: 1.1, hulpmiddel: 1.1, praktijk: 1.05, regio: 0.85, interview: 0.95, verhaal: 0.95, dossier: 0.95, ouders: 0.85, begrip: 0.8, route: 0.55, bron: 0.7, pagina: 0.7 } as Record<string, number>,
  /** Weight of a glossary term beside its words, and when it is all that was asked. */
  begrip: 0.6, begripAlles: 1.4,
  /** How much it matters that a page answers all parts of the query. */
  dekking: 1.2,
  /** Pages that Pagefind finds for the rarest word, and how much its own order counts. */
  voltekst: 0.12,
  /** A page must answer this share of what the best page answers to be in the list. */
  drempel: 0.62,
};

export interface Gevonden { pagina: number; score: number; /** Share of the query that the page answers, 0-1. */ dekking: number }

/** Rarity of something that stands on `aantal` of `totaal` pages. */
export const zeldzaamheid = (aantal: number, totaal: number): number => Math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5));

/** The word to hand to Pagefind: the rarest of the query. */
export function zeldzaamste(vraag: Zoekvraag, kaart: Kaart): string | undefined {
  let beste: string | undefined;
  let laagste = Infinity;
  for (const { woord, stammen } of vraag.onderdelen) {
    const [eigen] = stammen.keys();
    const bekend = eigen === undefined ? undefined : kaart.stammen.get(eigen);
    const aantal = bekend?.paginas ?? 0;
    if (aantal < laagste) [beste, laagste] = [bekend?.woord ?? woord, aantal];
  }
  return beste;
}

/** Ranks all pages. `voltekst`: page number → Pagefind's score for the rarest word, 0-1. */
export function rangschik(vraag: Zoekvraag, kaart: Kaart, voltekst: ReadonlyMap<number, number> = new Map()): Gevonden[] {
  const totaal = kaart.paginas.length;
  const scores = new Float64Array(totaal);
  const gedekt = new Float64Array(totaal);
  let alles = 0;
  for (const { stammen, woord } of vraag.onderdelen) {
    const eigen = [...stammen.entries()];
    const waarde = Math.max(0.15, ...eigen.filter(([, hoeGoed]) => hoeGoed >= 0.8).map(([stam]) => zeldzaamheid(kaart.stammen.get(stam)?.paginas ?? 1, totaal)));
    alles += waarde;
    const beste = new Map<number, number>();
    for (const [stam, hoeGoed] of eigen) {
      const ingang = kaart.stammen.get(stam);
      if (!ingang) continue;
      const kracht = hoeGoed * Math.min(waarde, zeldzaamheid(ingang.paginas, totaal) + 0.3);
      for (const { pagina, gewicht } of ingang.plekken) telMee(beste, pagina, (kracht * (3 + gewicht)) / 18);
    }
    if (woord === vraag.onderdelen.at(-1)?.woord || vraag.onderdelen.length === 1) { /* every part counts alike */ }
    for (const [pagina, punten] of beste) {
      scores[pagina] = (scores[pagina] ?? 0) + punten;
      gedekt[pagina] = (gedekt[pagina] ?? 0) + Math.min(waarde, punten * 2.5);
    }
  }
  for (const { begrip, alles: heel } of vraag.begrippen) {
    const plekken: Plek[] = kaart.begripPlekken.get(begrip.id) ?? [];
    const waarde = heel ? Math.max(2, zeldzaamheid(plekken.length, totaal)) * gewichten.begripAlles : zeldzaamheid(plekken.length, totaal) * gewichten.begrip;
    for (const { pagina, gewicht } of plekken) {
      scores[pagina] = (scores[pagina] ?? 0) + (waarde * gewicht) / 15;
      if (heel) gedekt[pagina] = Math.max(gedekt[pagina] ?? 0, (alles * gewicht) / 15);
    }
  }
  for (const [pagina, punten] of voltekst) {
    scores[pagina] = (scores[pagina] ?? 0) + punten * gewichten.voltekst * alles;
    if (gedekt[pagina] === 0) gedekt[pagina] = alles * 0.3;
  }
  const lijst: Gevonden[] = [];
  for (let pagina = 0; pagina < totaal; pagina++) {
    const punten = scores[pagina] ?? 0;
    if (punten === 0) continue;
    const dekking = alles === 0 ? 0 : Math.min(1, (gedekt[pagina] ?? 0) / alles);
    const soort = kaart.paginas[pagina]?.soort ?? '';
    lijst.push({ pagina, dekking, score: punten * (0.15 + dekking) ** gewichten.dekking * (gewichten.soort[soort] ?? 0.8) });
  }
  const hoogste = Math.max(0, ...lijst.map(({ dekking }) => dekking));
  return lijst.filter(({ dekking }) => dekking >= hoogste * gewichten.drempel).sort((a, b) => b.score - a.score || a.pagina - b.pagina);
}

function telMee(bij: Map<number, number>, sleutel: number, waarde: number): void {
  if ((bij.get(sleutel) ?? 0) < waarde) bij.set(sleutel, waarde);
}
