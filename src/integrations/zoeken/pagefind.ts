/** Feeds Pagefind with the cleaned pages and the glossary, and tells under which name it keeps each of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { metAfkorting } from '../../domain/namen.ts';
import type { GelezenBegrip } from './lees-begrippen.ts';
import type { GelezenPagina } from './lees-paginas.ts';

/** Writes the index into `map`/pagefind. Gives address → fragment. */
export async function schrijfIndex(map: string, paginas: GelezenPagina[], begrippen: GelezenBegrip[]): Promise<Map<string, string>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl', includeCharacters: '-' });
  if (!index) throw new Error(`De zoekindex kon niet beginnen: ${errors.join('; ')}`);
  try {
    for (const { pad, html } of paginas) meld(pad, (await index.addHTMLFile({ url: pad, content: html })).errors);
    for (const begrip of begrippen) {
      const { id, uitleg } = begrip;
      meld(
        id,
        (await index.addCustomRecord({ url: `/begrippen/#${id}`, content: uitleg, language: 'nl', meta: { title: metAfkorting(begrip) } }))
          .errors,
      );
    }
    meld('pagefind', (await index.writeFiles({ outputPath: join(map, 'pagefind') })).errors);
  } finally {
    await pagefind.close();
  }
  return leesFragmenten(join(map, 'pagefind'));
}

function meld(wat: string, fouten: string[]): void {
  if (fouten.length > 0) throw new Error(`De zoekindex kon ${wat} niet verwerken: ${fouten.join('; ')}`);
}

/** Address → name of the fragment, from the index as it was written. */
function leesFragmenten(map: string): Map<string, string> {
  const namen = readdirSync(join(map, 'fragment'));
  return new Map(
    namen.map((naam) => {
      const tekst = gunzipSync(readFileSync(join(map, 'fragment', naam))).toString('utf8');
      const { url } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as { url: string };
      return [url, naam.replace(/\.pf_fragment$/, '')];
    }),
  );
}
