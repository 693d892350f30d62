/** The tools in the order in which a reader needs them, with what each offers. */
import type { CollectionEntry } from 'astro:content';
import { gereedschapVoor } from '../domain/gereedschap/overzicht.ts';
import { formulierenVan } from './downloads.ts';
import { naarHulpmiddel, type Verwijzing } from './koppelingen.ts';
import { hulpmiddelen } from './verzamelingen.ts';

/** Tools by the first step in which they are used: those that can be used here, and those of others. */
export async function hulpmiddelenOpStap(): Promise<{ hier: Verwijzing[]; elders: Verwijzing[] }> {
  const lijst = [...(await hulpmiddelen())].sort((a, b) => eersteStap(a) - eersteStap(b));
  const rij = (ingang: CollectionEntry<'hulpmiddelen'>) => ({ ...naarHulpmiddel(ingang), soort: watHetBiedt(ingang) });
  return { hier: lijst.filter(isHier).map(rij), elders: lijst.filter((ingang) => !isHier(ingang)).map(rij) };
}

/** Tools without a step come last. */
const eersteStap = ({ data }: CollectionEntry<'hulpmiddelen'>): number => Math.min(...data.stappen, 7);

const isHier = ({ id }: CollectionEntry<'hulpmiddelen'>): boolean => gereedschapVoor(id) !== undefined || formulierenVan(id).length > 0;

function watHetBiedt({ id, data }: CollectionEntry<'hulpmiddelen'>): string {
  const soorten = new Set(formulierenVan(id).flatMap(({ bestanden }) => bestanden.map(({ soort }) => soort)));
  const stappen = data.stappen.length === 0 ? undefined : `Stap ${data.stappen.join(', ')}`;
  return [stappen, gereedschapVoor(id) && 'invullen op de site', ...soorten].filter(Boolean).join(' · ') || 'Uitleg';
}
