/** The same pages with the index that Pagefind makes by itself: what the search is held against. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** A copy of the site in `map` with such an index; gives the folder, which the caller removes. */
export async function kaleKopie(map: string): Promise<string> {
  const kopie = mkdtempSync(join(tmpdir(), 'zoek-kaal-'));
  cpSync(map, kopie, { recursive: true, filter: (pad) => !/[/\\](pagefind|downloads)$/.test(pad) });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Kale Pagefind kon niet beginnen: ${errors.join('; ')}`);
  try {
    await index.addDirectory({ path: kopie });
    await index.writeFiles({ outputPath: join(kopie, 'pagefind') });
  } finally {
    await pagefind.close();
  }
  return kopie;
}
