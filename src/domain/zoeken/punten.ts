/** What pages earn: with each word of a query, with the terms in it, and with their name. */
import { gewichten } from './gewichten.ts';
import { ZWAARST, type Kaart } from './kaart.ts';
import type { Onderdeel } from './onderdeel.ts';
import type { Zoekvraag } from './vraag.ts';
import { stam } from './woorden.ts';

/** Rarity of something that stands on `aantal` of `totaal` pages. */
export const zeldzaamheid = (aantal: number, totaal: number): number => Math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5));

/** Rarity of a stem; one that the guide lacks counts as standing on one page. */
export const zeldzaamVan =
  (kaart: Kaart) =>
  (eigen: string): number =>
    zeldzaamheid(kaart.stammen.get(eigen)?.plekken.length ?? 1, kaart.paginas.length);

/** What one part of the query is worth: the rarer its words, the more. */
export function waardeVan({ stammen, zwak }: Onderdeel, kaart: Kaart): number {
  const zeldzaam = zeldzaamVan(kaart);
  const vol = Math.max(gewichten.bodemwaarde, ...[...stammen].filter(([, hoeGoed]) => hoeGoed >= 0.8).map(([eigen]) => zeldzaam(eigen)));
  return zwak ? vol * gewichten.zwak : vol;
}

/** What each page earns with one part of the query: the best of the words that answer it. */
export function weeg(onderdeel: Onderdeel, kaart: Kaart): { waarde: number; punten: Map<number, number> } {
  const { stammen, delen } = onderdeel;
  const zeldzaam = zeldzaamVan(kaart);
  const waarde = waardeVan(onderdeel, kaart);
  const punten = new Map<number, number>();
  for (const [eigen, hoeGoed] of stammen) {
    const kracht = hoeGoed * Math.min(waarde, zeldzaam(eigen) + 0.3);
    const plekken = kaart.stammen.get(eigen)?.plekken ?? [];
    // Of a word that hardly any page has, a mere mention says almost as much as being about it.
    const bodem = gewichten.bodem + gewichten.bodemZeldzaam / plekken.length;
    for (const { pagina, gewicht } of plekken) {
      const aantal = (kracht * (bodem + gewicht)) / (bodem + ZWAARST);
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
  const lijsten = delen.map(
    (deel) => new Map((kaart.stammen.get(deel)?.plekken ?? []).map(({ pagina, gewicht }) => [pagina, gewicht / ZWAARST])),
  );
  const [eerste, ...rest] = lijsten;
  const uit = new Map<number, number>();
  for (const [pagina, gewicht] of eerste ?? []) {
    const alle = [gewicht, ...rest.map((lijst) => lijst.get(pagina) ?? 0)];
    if (!alle.includes(0)) uit.set(pagina, alle.reduce((som, deel) => som + deel, 0) / alle.length);
  }
  return uit;
}

/** What the pages about a term earn, and whether being about it answers the whole query. */
export function weegBegrip(
  { begrip, alles, genoemd }: Zoekvraag['begrippen'][number],
  kaart: Kaart,
): { punten: [pagina: number, punten: number, deel: number][]; antwoord: boolean } {
  const plekken = kaart.begripPlekken.get(begrip.id) ?? [];
  const zeldzaam = zeldzaamheid(plekken.length, kaart.paginas.length);
  const waarde =
    (alles ? Math.max(2, zeldzaam) * gewichten.begripAlles : zeldzaam * Math.min(1, zeldzaam / 3) * gewichten.begrip) *
    (genoemd ? 1 : alles ? gewichten.losAlles : gewichten.los);
  return {
    antwoord: alles && genoemd,
    punten: plekken.map(({ pagina, gewicht }) => [pagina, (waarde * gewicht) / ZWAARST, gewicht / ZWAARST]),
  };
}

/** Pages with a name that is wholly in the query, with the share of the query that it makes up. */
export function opNaam({ onderdelen }: Zoekvraag, kaart: Kaart): [number, number][] {
  const zeldzaam = zeldzaamVan(kaart);
  const waarden = new Map(
    onderdelen.map(({ woord, zwak }) => {
      const eigen = stam(woord);
      return [eigen, zeldzaam(eigen) * (zwak ? gewichten.zwak : 1)];
    }),
  );
  const alles = [...waarden.values()].reduce((som, waarde) => som + waarde, 0);
  return kaart.paginas.flatMap(({ soort, zinnen }, pagina): [number, number][] => {
    let beste = 0;
    if (soort === 'begrip') return [];
    for (const delen of zinnen.titel) {
      if (!delen.every((deel) => waarden.has(deel))) continue;
      const deel = delen.reduce((som, eigen) => som + (waarden.get(eigen) ?? 0), 0) / alles;
      beste = Math.max(beste, deel * gewichten.naam);
    }
    return beste > 0 ? [[pagina, beste]] : [];
  });
}
