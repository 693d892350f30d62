/** Builds the search index over the finished pages; runs last. An index with fewer pages than there are is a failure. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

export function zoekindex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const verwacht = telPaginas(map);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl', includeCharacters: '-' });
        if (!index) throw new Error(`De zoekindex kon niet beginnen: ${errors.join('; ')}`);
        try {
          const gelezen = await index.addDirectory({ path: map });
          if (gelezen.errors.length > 0) throw new Error(`De zoekindex kon niet lezen: ${gelezen.errors.join('; ')}`);
          const geschreven = await index.writeFiles({ outputPath: join(map, 'pagefind') });
          if (geschreven.errors.length > 0) throw new Error(`De zoekindex kon niet schrijven: ${geschreven.errors.join('; ')}`);
          const geteld = telIndex(map);
          if (verwacht === 0 || geteld !== verwacht) throw new Error(`De zoekindex telt ${geteld} pagina's, maar er zijn er ${verwacht}.`);
          logger.info(`${geteld} pagina's in de zoekindex`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** Number of pages that ask to be found. */
function telPaginas(map: string): number {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile() && ding.name.endsWith('.html'))
    .filter((ding) => readFileSync(join(ding.parentPath, ding.name), 'utf8').includes('data-pagefind-body')).length;
}

/** Number of pages that the written index says it holds; `addDirectory` also counts the pages it passed over. */
function telIndex(map: string): number {
  const { languages } = JSON.parse(readFileSync(join(map, 'pagefind', 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((som, { page_count }) => som + page_count, 0);
}
