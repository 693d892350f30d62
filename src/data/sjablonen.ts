/** The definitions of the forms and their lists, for the pages with a tool. */
import { leesSjablonen, type Geladen } from '../integrations/sjablonen/lees.ts';
import { gebruikteLijsten } from '../domain/formulieren/opbouw/werkmap.ts';
import type { Ontwerp } from '../domain/gereedschap/ontwerp.ts';
import { paden } from '../domain/paden.ts';

let geladen: Geladen | undefined;

/** Everything in content/sjablonen; read once per build. */
export const sjablonen = (): Geladen => (geladen ??= leesSjablonen(process.cwd()));

/** The choices of a list for a field, after an empty one. */
export const alsOpties = (lijst: readonly string[] = []): Record<string, string> => ({
  '': 'Kies',
  ...Object.fromEntries(lijst.map((een) => [een, een])),
});

/** The forms to download that belong to a tool. */
export function downloadsBij(slug: string): { titel: string; bestand: string }[] {
  return sjablonen()
    .sjablonen.filter(({ hulpmiddel }) => hulpmiddel === slug)
    .map(({ id, titel, soort }) => ({ titel: `${titel} (${soort === 'xlsx' ? 'Excel' : 'Word'})`, bestand: `${id}.${soort}` }));
}

/** Throws a Dutch message when there is no such XLSX template. */
export function ontwerpVan(id: string, site: URL | undefined): Ontwerp {
  const { sjablonen: alle, lijsten } = sjablonen();
  const sjabloon = alle.find((een) => een.id === id);
  if (sjabloon?.soort !== 'xlsx') throw new Error(`content/sjablonen/${id}.yaml ontbreekt, of is geen XLSX.`);
  const voorbeeld = { ...sjabloon.voorbeeld, velden: {}, tabellen: {} };
  return {
    sjabloon: { ...sjabloon, voorbeeld },
    lijsten: gebruikteLijsten(sjabloon, lijsten),
    adres: new URL(paden.hulpmiddel(sjabloon.hulpmiddel), site ?? 'https://example.org').href,
  };
}
