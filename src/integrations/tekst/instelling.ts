/** Gathers from the content folder what the text plugin needs to know. */
import { leesInhoud } from '../inhoud/lees.ts';
import type { Instelling } from './opbouw.ts';

interface RuwBegrip {
  term?: string;
  afkorting?: string;
  synoniemen?: string[];
  alledaags?: boolean;
}

export function tekstInstelling(wortel: string, basis: string): Instelling {
  const { items } = leesInhoud(wortel);
  const vormen = items
    .filter(({ collectie }) => collectie === 'begrippen')
    .flatMap(({ id, data }) => {
      const { term, afkorting, synoniemen = [], alledaags } = (data ?? {}) as RuwBegrip;
      if (alledaags) return [];
      return [term, afkorting, ...synoniemen].flatMap((vorm) => (vorm ? [{ begrip: id, vorm }] : []));
    });
  const bronVanCitaat = new Map(
    items
      .filter(({ collectie }) => collectie === 'citaten')
      .map(({ id, data }) => [id, String((data as { bron?: unknown } | null)?.bron ?? '')]),
  );
  return { basis, vormen, bronVanCitaat };
}
