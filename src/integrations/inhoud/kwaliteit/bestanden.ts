/** Reading what the quality checks need besides the content: code that names ids, fixtures, the folder of sources. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Brontekst } from './citaten.ts';
import { leesReeksen, type Reeksenbestand } from './eigen-woorden.ts';

export const fixtures = {
  woordreeksen: 'tests/fixtures/woordreeksen.json',
  dekking: 'tests/fixtures/dekking.yaml',
  woorden: 'tests/fixtures/woorden.txt',
};

/** Names of the seeds that are compared; seed-001 is a scan of seed-000. */
const zaad = /^seed-(?:000|002|003|004)-.*\.txt$/;

/** Text of all code and all data outside the collections: an id in quotation marks there counts as used. */
export function leesCode(wortel: string): string {
  const plekken = [
    ['src', /\.(?:ts|astro)$/],
    ['content/sjablonen', /\.yaml$/],
    ['content', /^[a-z]+\.(?:csv)$|^site\.yaml$/],
  ] as const;
  return plekken
    .flatMap(([map, uitgang]) => bestandenIn(join(wortel, map), uitgang, map !== 'content').map((pad) => readFileSync(pad, 'utf8')))
    .join('\n');
}

/** The texts in the folder of sources: seeds and dossiers. Throws when there are none. */
export function leesBronnenmap(map: string, alleenZaden = false): Brontekst[] {
  const teksten = bestandenIn(map, alleenZaden ? zaad : /\.(?:txt|md)$/, !alleenZaden).map((pad) => ({
    naam: basename(pad),
    tekst: readFileSync(pad, 'utf8'),
  }));
  if (teksten.length === 0) throw new Error(`In ${map} staan geen bronbestanden.`);
  return teksten;
}

/** The hashed word runs of the sources. */
export function leesWoordreeksen(wortel: string): Set<number> {
  return leesReeksen(JSON.parse(readFileSync(join(wortel, fixtures.woordreeksen), 'utf8')) as Reeksenbestand);
}

function bestandenIn(map: string, uitgang: RegExp, diep: boolean): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map, { withFileTypes: true, recursive: diep })
    .filter((ding) => ding.isFile() && uitgang.test(ding.name))
    .map((ding) => join(ding.parentPath, ding.name))
    .sort();
}
