/** Which of the best pages answers the whole query in one place: their texts decide, once those are there. */
import { stammenVan, type Deel, type Tekst } from './fragment.ts';
import { gewichten } from './gewichten.ts';
import type { Kaart } from './kaart.ts';
import type { Onderdeel } from './onderdeel.ts';
import { waardeVan } from './punten.ts';
import type { Zoekvraag } from './vraag.ts';
import { DOOR_DELEN } from './zinnen.ts';

/** A found page as far as its text matters: what it earned with its words, and its sections with a find. */
export interface Gelezen {
  score: number;
  tekst: Tekst;
  delen: Deel[];
}

/** With so many words beside the first the passage counts in full. */
const VOL = 3;

/** How well these stems answer a part of the query, 0-1. */
function past({ stammen, delen }: Onderdeel, aanwezig: ReadonlySet<string>): number {
  let beste = delen.length > 0 && delen.every((deel) => aanwezig.has(deel)) ? DOOR_DELEN : 0;
  for (const [eigen, hoeGoed] of stammen) if (hoeGoed > beste && aanwezig.has(eigen)) beste = hoeGoed;
  return beste;
}

/**
 * Orders pages once more by the share of the query that one section of each answers, its title counted along.
 * A question of many words is mostly answered by a page that has them together, not by one that has each somewhere.
 */
export function opPassage<T extends Gelezen>({ onderdelen }: Zoekvraag, kaart: Kaart, paginas: T[]): T[] {
  const waarden = onderdelen.map((onderdeel) => waardeVan(onderdeel, kaart));
  const alles = waarden.reduce((som, waarde) => som + waarde, 0) || 1;
  const dekking = ({ tekst, delen }: Gelezen): number => {
    const titel = new Set(tekst.titel.split(' ').flatMap(stammenVan));
    const inTitel = onderdelen.map((onderdeel) => past(onderdeel, titel));
    const perDeel = [new Set<string>(), ...delen.map(({ stammen }) => stammen)].map((aanwezig) =>
      onderdelen.reduce((som, onderdeel, nr) => som + (waarden[nr] ?? 0) * Math.max(inTitel[nr] ?? 0, past(onderdeel, aanwezig)), 0),
    );
    return Math.max(...perDeel) / alles;
  };
  const dekkingen = paginas.map(dekking);
  const hoogste = Math.max(0, ...dekkingen) || 1;
  // A single word says nothing about togetherness.
  const kracht = gewichten.passage * Math.min(1, gewichten.passageKort + ((1 - gewichten.passageKort) * (onderdelen.length - 1)) / VOL);
  return paginas
    .map((pagina, plaats) => ({ pagina, plaats, score: pagina.score * Math.exp((kracht * (dekkingen[plaats] ?? 0)) / hoogste) }))
    .sort((a, b) => b.score - a.score || a.plaats - b.plaats)
    .map(({ pagina }) => pagina);
}
