/** The tools in the order in which a reader needs them, with what each offers. */
import type { CollectionEntry } from 'astro:content';
import { gereedschapVoor } from '../domain/gereedschap/overzicht.ts';
import { paden } from '../domain/paden.ts';
import { formulierenVan } from './downloads.ts';
import { naarHulpmiddel, type Verwijzing } from './koppelingen.ts';
import { hulpmiddelen, stappen } from './verzamelingen.ts';

/** The tools that can be used here at one step: in full where they are first used, by name where they come back. */
interface Stapgroep {
  naam: string;
  pad?: string;
  rijen: Verwijzing[];
  ook: Verwijzing[];
}

/** The tools that can be used here, first those for every step, then step by step, those that the step itself names first; and those of others. */
export async function hulpmiddelenOpStap(): Promise<{ hier: Stapgroep[]; elders: Verwijzing[] }> {
  const lijst = [...(await hulpmiddelen())].sort((a, b) => eersteStap(a) - eersteStap(b));
  const alleStappen = await stappen();
  const overal = ({ data }: CollectionEntry<'hulpmiddelen'>) => data.stappen.length === alleStappen.length;
  const rij = (ingang: CollectionEntry<'hulpmiddelen'>) => ({ ...naarHulpmiddel(ingang), soort: watHetBiedt(ingang) });
  const groep = (naam: string, hoort: typeof overal): Stapgroep => ({
    naam,
    rijen: lijst.filter((ingang) => isHier(ingang) && hoort(ingang)).map(rij),
    ook: [],
  });
  const perStap = alleStappen.map((ingang): Stapgroep => {
    const { nummer, titel, hulpmiddelen: genoemd } = ingang.data;
    const plaats = ({ id }: CollectionEntry<'hulpmiddelen'>) => (genoemd.includes(id) ? genoemd.indexOf(id) : genoemd.length);
    const hierbij = lijst.filter((een) => !overal(een) && een.data.stappen.includes(nummer)).sort((a, b) => plaats(a) - plaats(b));
    const voluit = hierbij.filter((een) => isHier(een) && eersteStap(een) === nummer);
    return {
      naam: `Stap ${nummer}. ${titel}`,
      pad: paden.stap(ingang.id),
      rijen: voluit.map(rij),
      ook: hierbij.filter((een) => !voluit.includes(een)).map(naarHulpmiddel),
    };
  });
  const hier = [groep('Bij elke stap', overal), ...perStap, groep('Los van de stappen', ({ data }) => data.stappen.length === 0)];
  return {
    hier: hier.filter(({ rijen, ook }) => rijen.length + ook.length > 0),
    elders: lijst.filter((ingang) => !isHier(ingang)).map(rij),
  };
}

/** Tools without a step come last. */
const eersteStap = ({ data }: CollectionEntry<'hulpmiddelen'>): number => Math.min(...data.stappen, 7);

const isHier = ({ id }: CollectionEntry<'hulpmiddelen'>): boolean => gereedschapVoor(id) !== undefined || formulierenVan(id).length > 0;

function watHetBiedt({ id, data }: CollectionEntry<'hulpmiddelen'>): string {
  const soorten = new Set(formulierenVan(id).flatMap(({ bestanden }) => bestanden.map(({ soort }) => soort)));
  const stappen = data.stappen.length === 0 ? undefined : `Stap ${data.stappen.join(', ')}`;
  return [stappen, gereedschapVoor(id) && 'invullen op de site', ...soorten].filter(Boolean).join(' · ') || 'Uitleg';
}
