/** The clauses of content/sjablonen/werkafspraken.yaml as the tool uses them: one definition for the download and the browser. */
import type { DocxBlok, DocxSjabloon } from '../../../schema/sjablonen.ts';
import type { Gegevens, Waarde } from '../../formulieren/waarden.ts';

export interface Clausule {
  id: string;
  label: string;
  hulp: string;
  voorstel: string;
}
export interface Onderwerp {
  id: string;
  titel: string;
  clausules: Clausule[];
}
export interface Taak {
  afspraak: string;
  wie: string;
  vaak: string;
  merken: string;
}

/** What the page carries. */
export interface Boek {
  onderwerpen: Onderwerp[];
  /** First column of the table at the end. */
  taken: string[];
  /** The fictitious example of the template: texts by clause, and what stands above them. */
  voorbeeld: { velden: Record<string, string>; taken: Taak[] };
}

/** The four subjects that belong in it 'in any case' according to the factsheet of Hart van Brabant (2023). */
export const volgensHartVanBrabant: readonly string[] = ['zicht_rollen', 'zicht_lijst', 'zicht_dubbel', 'zicht_wlz'];

/** Reads the book out of the template. `gegevens` is its example. */
export function boekUit(sjabloon: DocxSjabloon, gegevens: Gegevens | undefined): Boek {
  const tekst = (waarde: Waarde | undefined) => String(waarde ?? '');
  const rijen = gegevens?.tabellen['lijst'] ?? [];
  return {
    onderwerpen: onderwerpenUit(sjabloon.blokken),
    taken: takenUit(sjabloon.blokken),
    voorbeeld: {
      velden: Object.fromEntries(Object.entries(gegevens?.velden ?? {}).map(([naam, waarde]) => [naam, tekst(waarde)])),
      taken: rijen.map((rij) => ({
        afspraak: tekst(rij['afspraak']),
        wie: tekst(rij['wie']),
        vaak: tekst(rij['vaak']),
        merken: tekst(rij['merken']),
      })),
    },
  };
}

function onderwerpenUit(blokken: readonly DocxBlok[]): Onderwerp[] {
  const uit: Onderwerp[] = [];
  let titel = '';
  for (const blok of blokken) {
    if (blok.soort === 'kop') titel = blok.tekst;
    if (blok.soort !== 'vakken') continue;
    uit.push({
      id: blok.id,
      titel,
      clausules: blok.velden.map(({ id, label, hulp = '', standaard = '' }) => ({
        id: `${blok.id}_${id}`,
        label,
        hulp,
        voorstel: standaard,
      })),
    });
  }
  return uit;
}

function takenUit(blokken: readonly DocxBlok[]): string[] {
  for (const blok of blokken)
    if (blok.soort === 'tabel' && blok.id === 'lijst')
      return (blok.begin ?? '')
        .split('\n')
        .slice(1)
        .map((regel) => regel.trim())
        .filter(Boolean);
  return [];
}

/** All clauses in order. */
export const clausulesVan = ({ onderwerpen }: Boek): Clausule[] => onderwerpen.flatMap(({ clausules }) => clausules);
