import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { metApostrof } from './domain/apostrof.ts';
import { idUitPad, opslag } from './schema/collecties.ts';
import type { Collectie } from './schema/basis.ts';
import { site } from './schema/gegevens.ts';
import type * as g from './schema/gegevens.ts';
import type * as t from './schema/teksten.ts';
import type { gebeurtenis } from './schema/tijdlijn.ts';

function verzameling<S>(naam: Collectie) {
  const { plek, vorm, schema } = opslag[naam];
  const loader =
    vorm === 'mdx' || vorm === 'yaml'
      ? glob({ base: plek, pattern: `**/*.${vorm}`, generateId: ({ entry }) => idUitPad(entry) })
      : file(plek, { parser: (tekst) => parse(tekst) });
  // The transformation changes no type; the cast keeps the one of each collection.
  return defineCollection({ loader, schema: schema.transform((data) => metApostrof(data)) as unknown as S & typeof schema });
}

export const collections = {
  hoofdstukken: verzameling<typeof t.hoofdstuk>('hoofdstukken'),
  interviews: verzameling<typeof t.interview>('interviews'),
  praktijk: verzameling<typeof t.praktijk>('praktijk'),
  stappenplan: verzameling<typeof t.stap>('stappenplan'),
  hulpmiddelen: verzameling<typeof t.hulpmiddel>('hulpmiddelen'),
  hartVanBrabant: verzameling<typeof t.hartVanBrabantDeel>('hartVanBrabant'),
  wetten: verzameling<typeof t.wet>('wetten'),
  paginas: verzameling<typeof t.pagina>('paginas'),
  ouders: verzameling<typeof t.oudersPagina>('ouders'),
  begrippen: verzameling<typeof g.begrip>('begrippen'),
  bronnen: verzameling<typeof g.bron>('bronnen'),
  rollen: verzameling<typeof g.rol>('rollen'),
  werkterreinen: verzameling<typeof g.werkterrein>('werkterreinen'),
  routes: verzameling<typeof g.route>('routes'),
  regios: verzameling<typeof g.regio>('regios'),
  wijzigingen: verzameling<typeof g.wijziging>('wijzigingen'),
  citaten: verzameling<typeof g.citaat>('citaten'),
  tijdlijn: verzameling<typeof gebeurtenis>('tijdlijn'),
  site: defineCollection({
    loader: file('content/site.yaml', { parser: (tekst) => ({ site: parse(tekst) }) }),
    schema: site,
  }),
};
