/** The form behind a tool: the template that it writes and reads, with the lists to choose from. */
import type { Keuzes } from '../formulieren/lees-waarde.ts';
import type { Kolom, Keuzelijst, XlsxSjabloon } from '../../schema/sjablonen.ts';

/** What the page carries: the definition of the form and the shared lists. */
export interface Ontwerp {
  sjabloon: XlsxSjabloon;
  lijsten: Record<string, Keuzelijst>;
  adres: string;
}

/** The columns of the table `id` in the template. */
export function kolommenVan({ sjabloon }: Ontwerp, id: string): Kolom[] {
  for (const blad of sjabloon.bladen) for (const blok of blad.blokken) if (blok.soort === 'tabel' && blok.id === id) return blok.kolommen;
  return [];
}

/** All choices per list. */
export function keuzesVan({ sjabloon, lijsten }: Ontwerp): Keuzes {
  return Object.fromEntries(Object.entries({ ...lijsten, ...sjabloon.lijsten }).map(([id, lijst]) => [id, lijst.waarden]));
}
