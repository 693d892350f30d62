/** The reading routes of a role page with the pages in them. */
import type { CollectionEntry } from 'astro:content';
import { buitenDeTijd, leesroutes, type Leesroute } from '../domain/leesroute.ts';
import { alsVerslag } from '../domain/meldingen.ts';
import { paginaNaam, type Paginanaam } from './paginanamen.ts';

export interface Leeslijst extends Leesroute {
  paginas: (Paginanaam & { pad: string })[];
  /** Minutes of all pages together. */
  samen: number;
}

/** Both routes; one that takes less or more time than its name says stops the build. */
export async function leeslijsten({ id, data, filePath }: CollectionEntry<'routes'>): Promise<Leeslijst[]> {
  const lijsten = await Promise.all(
    leesroutes.map(async (route) => {
      const paginas = await Promise.all(data[route.veld].map(async (pad) => ({ pad, ...(await paginaNaam(pad)) })));
      return { ...route, paginas, samen: paginas.reduce((som, { minuten }) => som + minuten, 0) };
    }),
  );
  const meldingen = lijsten.flatMap((lijst) => buitenDeTijd(lijst, lijst.samen, filePath ?? `content/routes/${id}.yaml`) ?? []);
  if (meldingen.length > 0) throw new Error(alsVerslag(meldingen));
  return lijsten;
}
