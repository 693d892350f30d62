/**
 * The table of all collections: where the files lie and which schema they must meet.
 * Read by Astro (content.config.ts), by the content check and by the text plugins, so that they never differ.
 */
import type { z } from 'astro/zod';
import type { Collectie } from './basis.ts';
import * as gegevens from './gegevens.ts';
import * as teksten from './teksten.ts';
import { gebeurtenis } from './tijdlijn.ts';

export interface Opslag {
  /** Folder or file, from the project folder. */
  plek: string;
  /** mdx/yaml: one file per entry; lijst: one YAML file with a list of entries with `id`; kaart: one YAML file with id → entry. */
  vorm: 'mdx' | 'yaml' | 'lijst' | 'kaart';
  schema: z.ZodType;
}

export const opslag: Record<Collectie, Opslag> = {
  hoofdstukken: { plek: 'content/hoofdstukken', vorm: 'mdx', schema: teksten.hoofdstuk },
  interviews: { plek: 'content/interviews', vorm: 'mdx', schema: teksten.interview },
  praktijk: { plek: 'content/praktijk', vorm: 'mdx', schema: teksten.praktijk },
  stappenplan: { plek: 'content/stappenplan', vorm: 'mdx', schema: teksten.stap },
  hulpmiddelen: { plek: 'content/hulpmiddelen', vorm: 'mdx', schema: teksten.hulpmiddel },
  hartVanBrabant: { plek: 'content/hart-van-brabant', vorm: 'mdx', schema: teksten.hartVanBrabantDeel },
  wetten: { plek: 'content/wetten', vorm: 'mdx', schema: teksten.wet },
  paginas: { plek: 'content/paginas', vorm: 'mdx', schema: teksten.pagina },
  ouders: { plek: 'content/ouders', vorm: 'mdx', schema: teksten.oudersPagina },
  begrippen: { plek: 'content/begrippen', vorm: 'yaml', schema: gegevens.begrip },
  bronnen: { plek: 'content/bronnen', vorm: 'yaml', schema: gegevens.bron },
  rollen: { plek: 'content/rollen', vorm: 'yaml', schema: gegevens.rol },
  werkterreinen: { plek: 'content/werkterreinen', vorm: 'yaml', schema: gegevens.werkterrein },
  routes: { plek: 'content/routes', vorm: 'yaml', schema: gegevens.route },
  regios: { plek: 'content/regios', vorm: 'yaml', schema: gegevens.regio },
  wijzigingen: { plek: 'content/wijzigingen', vorm: 'yaml', schema: gegevens.wijziging },
  citaten: { plek: 'content/citaten.yaml', vorm: 'kaart', schema: gegevens.citaat },
  tijdlijn: { plek: 'content/tijdlijn.yaml', vorm: 'lijst', schema: gebeurtenis },
};

/**
 * The id of an entry from its path inside the collection folder:
 * `03-samenwerken/index.mdx` → `samenwerken`, `1-data-inventariseren.mdx` → `data-inventariseren`.
 */
export function idUitPad(pad: string): string {
  return pad
    .replaceAll('\\', '/')
    .replace(/\.[a-z]+$/, '')
    .replace(/\/index$/, '')
    .replace(/^\d+-/, '');
}
