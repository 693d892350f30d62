/** What a check on the built site looks like: one rule per file in this folder, gathered in alle.ts. */
import type { Site } from '../lib/gebouwd.ts';

export interface Fout {
  /** Page or file where it is. */
  pad: string;
  wat: string;
}

export interface Bevinding {
  /** How many things were looked at. Zero means that the check itself is broken, and counts as a failure. */
  bekeken: number;
  fouten: Fout[];
}

export interface Controle {
  naam: string;
  /** What must hold, in one sentence: printed when it does not. */
  eis: string;
  controleer: (site: Site) => Bevinding | Promise<Bevinding>;
}

/** A check that looks at each page by itself. */
export function perPagina(bekijk: (pagina: Site['paginas'][number], site: Site) => Iterable<string>): Controle['controleer'] {
  return (site) => ({
    bekeken: site.paginas.length,
    fouten: site.paginas.flatMap((pagina) => [...bekijk(pagina, site)].map((wat) => ({ pad: pagina.pad, wat }))),
  });
}
