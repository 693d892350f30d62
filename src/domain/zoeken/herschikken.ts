/** A second look at the best pages, now with their text: words of the query that stand together in one section count more. */
import { stam, woorden } from './woorden.ts';
import type { Tekst } from './fragment.ts';
import type { Onderdeel, Zoekvraag } from './vraag.ts';

export const herschikking = {
  /** How many of the best pages get a second look. */
  aantal: 8,
  /** How much a section that answers everything can lift its page. */
  kracht: 0.8, kop: 1, tekst: 0.7, titel: 0.9,
};

/** How well the best section of a text answers the whole query, 0-1. */
export function besteDekking(tekst: Tekst, vraag: Zoekvraag, weegt: (stam: string) => number): number {
  const waarden = vraag.onderdelen.map((onderdeel) => Math.max(0.15, ...[...onderdeel.stammen].filter(([, hoeGoed]) => hoeGoed >= 0.8).map(([eigen]) => weegt(eigen))));
  const alles = waarden.reduce((som, waarde) => som + waarde, 0);
  if (alles === 0) return 0;
  const inTitel = new Set(woorden(tekst.titel).map(stam));
  let beste = 0;
  for (const { kop, vanaf, tot } of tekst.delen) {
    const inKop = new Set(woorden(kop).map(stam));
    const inTekst = new Set<string>();
    for (let nr = vanaf; nr < tot; nr++) for (const eigen of tekst.stammen[nr] ?? []) inTekst.add(eigen);
    const som = vraag.onderdelen.reduce((tussen, onderdeel, nr) => tussen + (waarden[nr] ?? 0) * Math.max(
      treffer(onderdeel, inKop) * herschikking.kop, treffer(onderdeel, inTekst) * herschikking.tekst, treffer(onderdeel, inTitel) * herschikking.titel,
    ), 0);
    beste = Math.max(beste, som / alles);
  }
  return Math.min(1, beste);
}

function treffer({ stammen, delen }: Onderdeel, waar: ReadonlySet<string>): number {
  let beste = delen.length > 1 && delen.every((deel) => waar.has(deel)) ? 0.8 : 0;
  for (const [eigen, hoeGoed] of stammen) if (hoeGoed > beste && waar.has(eigen)) beste = hoeGoed;
  return beste;
}

/** The new order of the best pages: their score lifted by their best section. Places beyond those keep theirs. */
export function herschik<T extends { score: number }>(lijst: T[], dekkingen: number[]): T[] {
  const boven = lijst.slice(0, dekkingen.length).map((ding, nr) => ({ ding, score: ding.score * (1 + herschikking.kracht * (dekkingen[nr] ?? 0) ** 2) }));
  return [...boven.sort((a, b) => b.score - a.score).map(({ ding }) => ding), ...lijst.slice(dekkingen.length)];
}
