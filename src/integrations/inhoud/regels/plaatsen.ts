/** Rule: the table of municipalities is right, and regions and cases use the names in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesGemeenten } from '../../../domain/kaart/gemeenten.ts';
import { controleerPlaatsen } from '../../../domain/kaart/samenhang.ts';
import type { Melding } from '../../../domain/meldingen.ts';
import { opslag } from '../../../schema/collecties.ts';
import type { Collectie } from '../../../schema/basis.ts';
import type { Inhoud } from '../lees.ts';

const BESTAND = 'content/gemeenten.csv';

export function controleerGemeenten(wortel: string, inhoud: Inhoud): Melding[] {
  const vol = join(wortel, BESTAND);
  if (!existsSync(vol)) {
    return [{ bestand: BESTAND, veld: '', wat: 'ontbreekt', doe: 'Zet het bestand terug; de landkaart kan niet zonder.' }];
  }
  const { gemeenten, meldingen } = leesGemeenten(readFileSync(vol, 'utf8'));
  // With mistakes in the table itself, names that it lacks would only be more of the same.
  if (meldingen.length > 0) return meldingen;
  type Plaatsdelen = Parameters<typeof controleerPlaatsen>;
  return controleerPlaatsen(
    geldig<Plaatsdelen[0][number]['data']>('regios', inhoud),
    geldig<Plaatsdelen[1][number]['data']>('praktijk', inhoud),
    gemeenten,
  );
}

/** Entries that meet their schema; what is wrong with the others is said by the rule about schemas. */
function geldig<D>(collectie: Collectie, inhoud: Inhoud): { bestand: string; data: D }[] {
  return inhoud.items
    .filter((item) => item.collectie === collectie)
    .flatMap(({ bestand, data }) => {
      const uitkomst = opslag[collectie].schema.safeParse(data);
      return uitkomst.success ? [{ bestand, data: uitkomst.data as D }] : [];
    });
}
