/** Looks up a municipality by what a reader types. Used in the browser too: no schema at run time. */
import type { Gemeente } from '../../schema/gemeenten.ts';
import { bewerkafstand } from '../meldingen.ts';

/** A municipality and the name by which it was found, when that is not its own name. */
export interface Treffer {
  gemeente: Gemeente;
  /** A former municipality, village or other name. */
  via?: string;
}

export type Zoekuitkomst =
  | { soort: 'leeg' }
  | { soort: 'gevonden'; treffer: Treffer; ook: Treffer[] }
  | { soort: 'keuze'; treffers: Treffer[] }
  | { soort: 'onbekend'; suggesties: Treffer[] };

/** What names are compared by: no case, accents, apostrophes, hyphens, spaces or brackets; 'st.' is 'sint'. */
export function sleutel(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ĳ/gi, 'ij')
    .toLowerCase()
    .trim()
    .replace(/^(gemeente|regio)\s+/, '')
    .replace(/\bst\.?[\s-]+(?=[a-z])/g, 'sint')
    .replace(/[^a-z0-9]/g, '');
}

interface Ingang {
  sleutel: string;
  treffer: Treffer;
}

/** All names by which municipalities can be found. Make it once and give it to `zoekGemeente`. */
export function maakIngangen(gemeenten: readonly Gemeente[]): Ingang[] {
  return gemeenten.flatMap((gemeente) => [
    { sleutel: sleutel(gemeente.gemeente), treffer: { gemeente } },
    ...gemeente.ook.map((via) => ({ sleutel: sleutel(via), treffer: { gemeente, via } })),
  ]);
}

/**
 * Finds a municipality. Its own name wins from a village of the same name elsewhere (those go in `ook`);
 * a name that several places share gives a choice; a mistyped or half name gives suggestions.
 */
export function zoekGemeente(vraag: string, ingangen: readonly Ingang[], maximum = 6): Zoekuitkomst {
  const gezocht = sleutel(vraag);
  if (gezocht === '') return { soort: 'leeg' };
  const precies = uniek(ingangen.filter((ingang) => ingang.sleutel === gezocht).map((ingang) => ingang.treffer));
  const eigenNaam = precies.find((treffer) => treffer.via === undefined);
  if (eigenNaam) return { soort: 'gevonden', treffer: eigenNaam, ook: precies.filter((treffer) => treffer !== eigenNaam) };
  if (precies.length > 1) return { soort: 'keuze', treffers: precies };
  if (precies[0]) return { soort: 'gevonden', treffer: precies[0], ook: [] };
  return { soort: 'onbekend', suggesties: suggesties(gezocht, ingangen, maximum) };
}

/** Names that begin with what was typed, for a list under the field; own names first, then by alphabet. */
export function vulAan(vraag: string, ingangen: readonly Ingang[], maximum = 8): Treffer[] {
  const begin = sleutel(vraag);
  if (begin.length < 2) return [];
  const passend = ingangen.filter((ingang) => ingang.sleutel.startsWith(begin));
  passend.sort(
    (a, b) => Number(a.treffer.via !== undefined) - Number(b.treffer.via !== undefined) || a.sleutel.localeCompare(b.sleutel, 'nl'),
  );
  return uniek(passend.map((ingang) => ingang.treffer)).slice(0, maximum);
}

/** The name to put in an address: the one it was found by, unless that leads to another municipality or to a choice. */
export function deelnaam({ gemeente, via }: Treffer, ingangen: readonly Ingang[]): string {
  if (via === undefined) return gemeente.gemeente;
  const terug = zoekGemeente(via, ingangen);
  return terug.soort === 'gevonden' && terug.treffer.gemeente === gemeente ? via : gemeente.gemeente;
}

/** The municipalities that are named most in a list of places; of equals the one that comes first. */
export function waarIetsGebeurt(plaatsen: readonly string[], ingangen: readonly Ingang[], maximum = 5): Treffer[] {
  const telling = new Map<Gemeente, number>();
  for (const plaats of plaatsen) {
    const gevonden = zoekGemeente(plaats, ingangen);
    if (gevonden.soort === 'gevonden') telling.set(gevonden.treffer.gemeente, (telling.get(gevonden.treffer.gemeente) ?? 0) + 1);
  }
  return [...telling]
    .sort(([, a], [, b]) => b - a)
    .slice(0, maximum)
    .map(([gemeente]) => ({ gemeente }));
}

function suggesties(gezocht: string, ingangen: readonly Ingang[], maximum: number): Treffer[] {
  const grens = Math.max(2, Math.floor(gezocht.length / 3)) + 1;
  const kandidaten = ingangen.flatMap((ingang) => {
    const afstand = gelijkenis(gezocht, ingang.sleutel, grens);
    return afstand < grens ? [{ treffer: ingang.treffer, afstand }] : [];
  });
  // At equal distance a municipality's own name is more likely meant than a village.
  kandidaten.sort((a, b) => a.afstand - b.afstand || Number(a.treffer.via !== undefined) - Number(b.treffer.via !== undefined));
  return uniek(kandidaten.map((kandidaat) => kandidaat.treffer)).slice(0, maximum);
}

/** Edit distance; a name of which a good part was typed counts as one mistake. */
function gelijkenis(gezocht: string, naam: string, grens: number): number {
  if (gezocht.length >= 3 && (naam.startsWith(gezocht) || (gezocht.length >= 4 && naam.includes(gezocht)))) return 1;
  if (naam.length >= 5 && gezocht.startsWith(naam)) return 1;
  return bewerkafstand(gezocht, naam, grens);
}

/** Keeps the first hit of each municipality. */
function uniek(treffers: Treffer[]): Treffer[] {
  const gezien = new Set<string>();
  return treffers.filter(({ gemeente }) => !gezien.has(gemeente.gemeente) && gezien.add(gemeente.gemeente));
}
