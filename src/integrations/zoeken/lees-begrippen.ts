/** Reads the glossary as the search sees it: every term is a result of its own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface GelezenBegrip {
  id: string;
  term: string;
  afkorting: string;
  uitleg: string;
  /** Other names, misspellings and loose words. */
  vormen: string[];
  zoekwoorden: string[];
  /** Page that treats it. */
  naar: string;
}

/** All terms in content/begrippen. */
export function leesBegrippen(wortel: string): GelezenBegrip[] {
  const map = join(wortel, 'content', 'begrippen');
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.yaml'))
    .sort()
    .map((naam) => {
      const data = parse(readFileSync(join(map, naam), 'utf8')) as {
        term: string;
        afkorting?: string;
        uitleg: string;
        synoniemen?: string[];
        zoekwoorden?: string[];
        naar?: string;
      };
      return {
        id: naam.replace(/\.yaml$/, ''),
        term: data.term,
        afkorting: data.afkorting ?? '',
        uitleg: data.uitleg,
        vormen: [data.term, ...data.term.split(' / '), ...(data.afkorting ? [data.afkorting] : []), ...(data.synoniemen ?? [])],
        zoekwoorden: data.zoekwoorden ?? [],
        naar: data.naar ?? '',
      };
    });
}
