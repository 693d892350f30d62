/** Orders events by year for the timeline, and shortens the titles of the steps. */

export interface Jaar<T> {
  jaar: number;
  lijst: T[];
}

/** Groups by year, in order. With `gaten` also the years in which nothing happened, so that the scale is true. */
export function perJaar<T>(lijst: T[], datumVan: (deel: T) => string, gaten = false): Jaar<T>[] {
  const jaren = new Map<number, T[]>();
  for (const deel of lijst) {
    const jaar = Number(datumVan(deel).slice(0, 4));
    jaren.set(jaar, [...(jaren.get(jaar) ?? []), deel]);
  }
  const bekend = [...jaren.keys()].sort((a, b) => a - b);
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  const reeks = gaten ? Array.from({ length: laatste - eerste + 1 }, (_, nr) => eerste + nr) : bekend;
  return reeks.map((jaar) => ({ jaar, lijst: jaren.get(jaar) ?? [] }));
}
