/** A municipality brings parties along: itself, its jeugdhulpregio and its zorgkantoor. */
import { leesGemeente, leesPartij, maxGemeenten, maxPartijen, type Gemeenteregel, type Partij, type Partijenkaart } from './model.ts';

/** A municipality as the table of municipalities knows it; empty regions when it does not. */
export interface Plaats {
  gemeente: string;
  jeugdhulpregio: string;
  zorgkantoorregio: string;
}

/** The parties that a municipality brings, in the order of the map. */
export function partijenVan({
  gemeente,
  jeugdhulpregio,
  zorgkantoor,
}: Pick<Gemeenteregel, 'gemeente' | 'jeugdhulpregio' | 'zorgkantoor'>): Partij[] {
  return [
    leesPartij({ naam: gemeente && `Gemeente ${gemeente}`, soort: 'gemeente', rol: 'betaalt' }),
    leesPartij({ naam: jeugdhulpregio && `Jeugdhulpregio ${jeugdhulpregio}`, soort: 'jeugdhulpregio' }),
    leesPartij({ naam: zorgkantoor && `Zorgkantoor ${zorgkantoor}`, soort: 'zorgkantoor', rol: 'betaalt' }),
  ].filter(({ naam }) => naam !== '');
}

/** The map with this municipality and the parties it brings; the same map when it stood there already or is full. */
export function voegGemeenteToe(kaart: Partijenkaart, { gemeente, jeugdhulpregio, zorgkantoorregio }: Plaats): Partijenkaart {
  if (kaart.gemeenten.length >= maxGemeenten || kaart.gemeenten.some((een) => gelijk(een.gemeente, gemeente))) return kaart;
  const regel = leesGemeente({ gemeente, jeugdhulpregio, zorgkantoor: zorgkantoorregio });
  return zetOpKaart({ ...kaart, gemeenten: [...kaart.gemeenten, regel] }, partijenVan(regel));
}

/** The map without this municipality, and without the parties that only came for it and about which nothing was written. */
export function neemGemeenteWeg(kaart: Partijenkaart, nr: number): Partijenkaart {
  const weg = kaart.gemeenten[nr];
  if (!weg) return kaart;
  const gemeenten = kaart.gemeenten.filter((_, hier) => hier !== nr);
  const nogNodig = new Set(gemeenten.flatMap(partijenVan).map(({ naam }) => naam));
  const over = new Map(
    partijenVan(weg)
      .filter(({ naam }) => !nogNodig.has(naam))
      .map((een) => [een.naam, een]),
  );
  return { ...kaart, gemeenten, partijen: kaart.partijen.filter((partij) => !isOnaangeroerd(partij, over.get(partij.naam))) };
}

/** The map with parties that were not on it yet. */
export function zetOpKaart(kaart: Partijenkaart, nieuw: readonly Partij[]): Partijenkaart {
  const partijen = [...kaart.partijen];
  for (const een of nieuw)
    if (partijen.length < maxPartijen && (een.naam === '' || !partijen.some(({ naam }) => gelijk(naam, een.naam)))) partijen.push(een);
  return partijen.length === kaart.partijen.length ? kaart : { ...kaart, partijen };
}

const gelijk = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isOnaangeroerd = (partij: Partij, begin: Partij | undefined): boolean =>
  begin !== undefined && (Object.keys(begin) as (keyof Partij)[]).every((veld) => partij[veld] === begin[veld]);
