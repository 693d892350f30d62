/** Filters of the search: what is chosen, as address and back, and how many pages each choice would leave. */
import type { KaartPagina } from './kaart.ts';

export const filternamen = ['soort', 'hoofdstuk', 'rol', 'werkterrein', 'regio', 'wet'] as const;
export type Filternaam = (typeof filternamen)[number];

export interface Toestand {
  q: string;
  /** Do not mend the spelling. */
  letterlijk: boolean;
  /** Chosen facets: `soort:praktijk`, `hoofdstuk:9`. */
  gekozen: string[];
}

const naamVan = (facet: string): string => facet.slice(0, facet.indexOf(':'));

/** Reads the address. Unknown parameters are passed over. */
export function leesToestand(zoekdeel: string): Toestand {
  const parameters = new URLSearchParams(zoekdeel);
  return {
    q: (parameters.get('q') ?? '').slice(0, 200),
    letterlijk: parameters.has('letterlijk'),
    gekozen: filternamen.flatMap((naam) =>
      parameters
        .getAll(naam)
        .filter((waarde) => /^[a-z0-9-]+$/.test(waarde))
        .map((waarde) => `${naam}:${waarde}`),
    ),
  };
}

/** Writes the address, without `?`; empty when there is nothing to remember. */
export function schrijfToestand({ q, letterlijk, gekozen }: Toestand): string {
  const parameters = new URLSearchParams();
  if (q.trim()) parameters.set('q', q.trim());
  if (letterlijk) parameters.set('letterlijk', '1');
  for (const facet of gekozen) parameters.append(naamVan(facet), facet.slice(facet.indexOf(':') + 1));
  return parameters.toString();
}

/** Does the page meet the filters? Within one filter one choice is enough; all filters must be met. */
export function voldoet({ facetten }: Pick<KaartPagina, 'facetten'>, gekozen: string[], behalve = ''): boolean {
  return filternamen.every((naam) => {
    const keuzes = gekozen.filter((facet) => naamVan(facet) === naam);
    return naam === behalve || keuzes.length === 0 || keuzes.some((facet) => facetten.includes(facet));
  });
}

/** For every facet: how many of these pages a reader gets who (also) chooses it. */
export function tel(paginas: Pick<KaartPagina, 'facetten'>[], gekozen: string[]): Map<string, number> {
  const aantallen = new Map<string, number>();
  for (const naam of filternamen) {
    for (const pagina of paginas) {
      if (!voldoet(pagina, gekozen, naam)) continue;
      for (const facet of pagina.facetten) if (naamVan(facet) === naam) aantallen.set(facet, (aantallen.get(facet) ?? 0) + 1);
    }
  }
  return aantallen;
}
