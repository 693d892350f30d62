/** The queries with their expected pages, the split in two parts, and the measures. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Helft = 'afstellen' | 'meten';
export interface Proefvraag {
  vraag: string;
  soort: string;
  deel?: Helft;
  /** Each of these is a good first answer. */ eerst: string[];
}
export interface Maten {
  vragen: number;
  eerste: number;
  eersteDrie: number;
  mrr: number;
}

export const PROEFVRAGEN = 'tests/fixtures/zoekvragen.yaml';

export const leesProefvragen = (bestand = PROEFVRAGEN): Proefvraag[] => parse(readFileSync(bestand, 'utf8')) as Proefvraag[];

/** Queries marked `deel: meten` only measure; the others served to tune. */
export const helft = ({ deel }: Proefvraag): Helft => deel ?? 'afstellen';

/** Place (from 1) of the first good page in the results, or 0. A result inside a page counts as that page. */
export function plaatsVan(eerst: string[], resultaten: string[]): number {
  const nr = resultaten.findIndex((adres) =>
    eerst.some((goed) => adres === goed || (!goed.includes('#') && adres.replace(/#.*$/, '') === goed && goed !== '/begrippen/')),
  );
  return nr + 1;
}

/** Success at 1 and 3 and the mean reciprocal rank over a list of places. */
export function maten(plaatsen: number[]): Maten {
  const deel = (aantal: number) => (plaatsen.length === 0 ? 0 : aantal / plaatsen.length);
  return {
    vragen: plaatsen.length,
    eerste: deel(plaatsen.filter((plaats) => plaats === 1).length),
    eersteDrie: deel(plaatsen.filter((plaats) => plaats >= 1 && plaats <= 3).length),
    mrr: deel(plaatsen.reduce((som, plaats) => som + (plaats > 0 ? 1 / plaats : 0), 0)),
  };
}
