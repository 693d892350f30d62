/** Which pages answer a query, best first. All weights stand here; `npm run zoekkwaliteit` measures them. */
import { ZWAARST, type Kaart } from './kaart.ts';
import { stam } from './woorden.ts';
import type { Onderdeel, Zoekvraag } from './vraag.ts';

export const gewichten = {
  /** How readily a kind of page comes first. */
  soort: { hoofdstuk: 1.2, wet: 0.9, stap: 1, hulpmiddel: 1.15, praktijk: 1, regio: 0.75, interview: 0.95, verhaal: 0.95, dossier: 0.85, ouders: 0.85, begrip: 0.8, route: 0.55, bron: 0.7, pagina: 0.95 } as Record<string, number>,
  /** A question is answered by a chapter more often than a name or a place is. */
  hoofdstukBijVraag: 1.25,
  /** The page to fill in a tool comes after the page that explains it. */
  invullen: 0.85,
  /** What a page earns when its address or title is (part of) what was asked: 'bronnen', 'stap 1', 'twente'. */
  naam: 3,
  /** A parent's question about a child is answered best on pages for parents. */
  oudersBijOuder: 2, rolBijOuder: 1.1,
  /** Weight of a glossary term beside its words, and when it is all that was asked. */
  begrip: 0.6, begripAlles: 1.2, los: 0.65,
  /** What a mere mention is worth beside being about it, and how much of a word's worth counts as an answer. */
  zwak: 0.4, bodemwaarde: 0.15, bodem: 0.7, genoeg: 2, delen: 0.85,
  /** How much it matters that a page answers all parts of the query. */
  dekking: 0.8,
  /** A page must answer this share of what the best page answers to be in the list; the first few, half of it. */
  drempel: 0.5, minstens: 10,
};

export interface Gevonden { pagina: number; score: number; /** Share of the query that the page answers, 0-1. */ dekking: number }

/** Rarity of something that stands on `aantal` of `totaal` pages. */
export const zeldzaamheid = (aantal: number, totaal: number): number => Math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5));

/** Ranks the pages that answer the query. */
export function rangschik(vraag: Zoekvraag, kaart: Kaart): Gevonden[] {
  const totaal = kaart.paginas.length;
  const scores = new Float64Array(totaal);
  const gedekt = new Float64Array(totaal);
  let alles = 0;
  for (const onderdeel of vraag.onderdelen) {
    const { waarde, punten } = weeg(onderdeel, kaart);
    alles += waarde;
    for (const [pagina, aantal] of punten) {
      scores[pagina] = (scores[pagina] ?? 0) + aantal;
      gedekt[pagina] = (gedekt[pagina] ?? 0) + Math.min(waarde, aantal * gewichten.genoeg);
    }
  }
  for (const { begrip, alles: heel, genoemd } of vraag.begrippen) {
    const plekken = kaart.begripPlekken.get(begrip.id) ?? [];
    const zeldzaam = zeldzaamheid(plekken.length, totaal);
    const waarde = (heel ? Math.max(2, zeldzaam) * gewichten.begripAlles : zeldzaam * Math.min(1, zeldzaam / 3) * gewichten.begrip) * (genoemd ? 1 : gewichten.los);
    for (const { pagina, gewicht } of plekken) {
      scores[pagina] = (scores[pagina] ?? 0) + (waarde * gewicht) / ZWAARST;
      if (heel && genoemd) gedekt[pagina] = Math.max(gedekt[pagina] ?? 0, (alles * gewicht) / ZWAARST);
    }
  }
  for (const [pagina, punten] of opNaam(vraag, kaart)) scores[pagina] = (scores[pagina] ?? 0) + punten;
  return kies(vraag, kaart, scores, gedekt, alles);
}

/** Pages with a name that is wholly in the query, with the share of the query that it makes up. */
function opNaam(vraag: Zoekvraag, kaart: Kaart): [number, number][] {
  const waarden = new Map(vraag.onderdelen.map(({ woord, zwak }) => {
    const eigen = stam(woord);
    return [eigen, zeldzaamheid(kaart.stammen.get(eigen)?.plekken.length ?? 1, kaart.paginas.length) * (zwak ? gewichten.zwak : 1)];
  }));
  const alles = [...waarden.values()].reduce((som, waarde) => som + waarde, 0);
  return kaart.paginas.flatMap(({ namen }, pagina): [number, number][] => {
    let beste = 0;
    for (const naam of namen) {
      const delen = naam.split(' ');
      if (!delen.every((deel) => waarden.has(deel))) continue;
      const deel = delen.reduce((som, eigen) => som + (waarden.get(eigen) ?? 0), 0) / alles;
      beste = Math.max(beste, deel * gewichten.naam);
    }
    return beste > 0 ? [[pagina, beste]] : [];
  });
}

/** What each page earns with one part of the query: the best of the words that answer it. */
function weeg({ stammen, delen, zwak }: Onderdeel, kaart: Kaart): { waarde: number; punten: Map<number, number> } {
  const totaal = kaart.paginas.length;
  const zeldzaam = (stam: string) => zeldzaamheid(kaart.stammen.get(stam)?.plekken.length ?? 1, totaal);
  const vol = Math.max(gewichten.bodemwaarde, ...[...stammen].filter(([, hoeGoed]) => hoeGoed >= 0.8).map(([stam]) => zeldzaam(stam)));
  const waarde = zwak ? vol * gewichten.zwak : vol;
  const punten = new Map<number, number>();
  for (const [stam, hoeGoed] of stammen) {
    const kracht = hoeGoed * Math.min(waarde, zeldzaam(stam) + 0.3);
    for (const { pagina, gewicht } of kaart.stammen.get(stam)?.plekken ?? []) {
      const aantal = (kracht * (gewichten.bodem + gewicht)) / (gewichten.bodem + ZWAARST);
      if ((punten.get(pagina) ?? 0) < aantal) punten.set(pagina, aantal);
    }
  }
  for (const [pagina, aantal] of samen(delen, kaart)) {
    const waard = aantal * waarde * gewichten.delen;
    if ((punten.get(pagina) ?? 0) < waard) punten.set(pagina, waard);
  }
  return { waarde, punten };
}

/** Pages that have all parts of a compound, with how much they are about the least of them (0-1). */
function samen(delen: string[], kaart: Kaart): Map<number, number> {
  const lijsten = delen.map((deel) => new Map((kaart.stammen.get(deel)?.plekken ?? []).map(({ pagina, gewicht }) => [pagina, gewicht / ZWAARST])));
  const [eerste, ...rest] = lijsten;
  const uit = new Map<number, number>();
  for (const [pagina, gewicht] of eerste ?? []) {
    const alle = [gewicht, ...rest.map((lijst) => lijst.get(pagina) ?? 0)];
    if (!alle.includes(0)) uit.set(pagina, alle.reduce((som, deel) => som + deel, 0) / alle.length);
  }
  return uit;
}

function kies(vraag: Zoekvraag, kaart: Kaart, scores: Float64Array, gedekt: Float64Array, alles: number): Gevonden[] {
  const lijst: Gevonden[] = [];
  const naarHoofdstuk = vraag.isVraag || vraag.begrippen.some(({ alles: heel, genoemd }) => heel && genoemd);
  kaart.paginas.forEach(({ pad, soort, facetten }, pagina) => {
    const punten = scores[pagina] ?? 0;
    if (punten === 0 || alles === 0) return;
    const dekking = Math.min(1, (gedekt[pagina] ?? 0) / alles);
    lijst.push({ pagina, dekking, score: punten * (0.15 + dekking) ** gewichten.dekking * (gewichten.soort[soort] ?? 0.8) * (pad.endsWith('/invullen/') ? gewichten.invullen : 1) * (naarHoofdstuk && soort === 'hoofdstuk' ? gewichten.hoofdstukBijVraag : 1)
      * (!vraag.isOuder ? 1 : soort === 'ouders' ? gewichten.oudersBijOuder : facetten.includes('rol:ouder') ? gewichten.rolBijOuder : 1) });
  });
  const hoogste = Math.max(0, ...lijst.map(({ dekking }) => dekking));
  return lijst.sort((a, b) => b.score - a.score || a.pagina - b.pagina).filter(({ dekking }, plaats) => dekking >= hoogste * (plaats < gewichten.minstens ? gewichten.drempel / 2 : gewichten.drempel));
}
