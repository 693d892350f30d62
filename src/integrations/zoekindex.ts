/**
 * Builds the search over the finished pages; runs last. Pagefind's index holds every page and every glossary term,
 * the search map (dist/zoek/kaart.json) what they are about. Fewer pages in the index than there are is a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { netteBasis } from '../domain/paden.ts';
import { schrijfKaart } from '../domain/zoeken/kaart.ts';
import { leesBegrippen } from './zoeken/lees-begrippen.ts';
import { leesPaginas } from './zoeken/lees-paginas.ts';
import { maakKaart } from './zoeken/maak-kaart.ts';
import { schrijfIndex } from './zoeken/pagefind.ts';

export function zoekindex(wortel: string): AstroIntegration {
  let basis = '/';
  return {
    name: 'zoekindex',
    hooks: {
      'astro:config:done': ({ config }) => {
        basis = netteBasis(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { paginas, begrippen } = await maakZoekindex(fileURLToPath(dir), wortel, basis);
        logger.info(`${paginas} pagina's en ${begrippen} begrippen in de zoekindex`);
      },
    },
  };
}

/** Indexes the built site in `map`; `wortel` is the project folder. */
export async function maakZoekindex(map: string, wortel: string, basis = '/'): Promise<{ paginas: number; begrippen: number }> {
  const paginas = leesPaginas(map, basis);
  const begrippen = leesBegrippen(wortel);
  if (paginas.length === 0) throw new Error("De zoekindex vond geen enkele pagina met 'data-pagefind-body'.");
  const fragmenten = await schrijfIndex(map, paginas, begrippen);
  const gemist = [...paginas.map(({ pad }) => pad), ...begrippen.map(({ id }) => `/begrippen/#${id}`)].filter((pad) => !fragmenten.has(pad));
  if (gemist.length > 0) throw new Error(`De zoekindex mist ${gemist.length} pagina's, waaronder ${gemist.slice(0, 3).join(', ')}.`);
  mkdirSync(join(map, 'zoek'), { recursive: true });
  writeFileSync(join(map, 'zoek', 'kaart.json'), schrijfKaart(maakKaart(paginas, begrippen, fragmenten)));
  return { paginas: paginas.length, begrippen: begrippen.length };
}
