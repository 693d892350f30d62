/**
 * Builds the search over the finished pages; runs last. Pagefind's index holds every page and every glossary term,
 * the search map (dist/zoek/kaart.json)
 * what they are about, dist/zoek/tekst their words. Fewer pages in the index than there are is a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metAfkorting } from '../domain/namen.ts';
import { netteBasis } from '../domain/paden.ts';
import type { Tekstbestand } from '../domain/zoeken/fragment.ts';
import { schrijfKaart } from '../domain/zoeken/kaart.ts';
import { leesBegrippen, type GelezenBegrip } from './zoeken/lees-begrippen.ts';
import { leesPaginas, type GelezenPagina } from './zoeken/lees-paginas.ts';
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
  const gemist = [...paginas.map(({ pad }) => pad), ...begrippen.map(({ id }) => `/begrippen/#${id}`)].filter(
    (pad) => !fragmenten.has(pad),
  );
  if (gemist.length > 0) throw new Error(`De zoekindex mist ${gemist.length} pagina's, waaronder ${gemist.slice(0, 3).join(', ')}.`);
  mkdirSync(join(map, 'zoek', 'tekst'), { recursive: true });
  schrijfTeksten(join(map, 'zoek', 'tekst'), paginas, begrippen, fragmenten);
  writeFileSync(join(map, 'zoek', 'kaart.json'), schrijfKaart(maakKaart(paginas, begrippen, fragmenten)));
  return { paginas: paginas.length, begrippen: begrippen.length };
}

/** The text of every page in a file of its own, fetched when it is among the results. */
function schrijfTeksten(map: string, paginas: GelezenPagina[], begrippen: GelezenBegrip[], fragmenten: Map<string, string>): void {
  const schrijf = (pad: string, bestand: Tekstbestand) =>
    writeFileSync(join(map, `${fragmenten.get(pad) ?? ''}.json`), JSON.stringify(bestand));
  for (const { pad, titel, datum, delen } of paginas) schrijf(pad, { titel, datum, delen });
  for (const begrip of begrippen)
    schrijf(`/begrippen/#${begrip.id}`, { titel: metAfkorting(begrip), datum: '', delen: [{ id: '', kop: '', tekst: begrip.uitleg }] });
}
