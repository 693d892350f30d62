/** What a page shows beside its own text: the cases, interviews, steps and tools that belong to it. */
import type { CollectionEntry } from 'astro:content';
import { paden } from '../domain/paden.ts';
import { hartVanBrabant, hoofdstukken, hulpmiddelen, interviews, praktijkvoorbeelden, stappen, wetten } from './verzamelingen.ts';

/** A link to a page of the guide, with what a reader needs to choose it. */
export interface Verwijzing {
  soort: string;
  titel: string;
  kern: string;
  pad: string;
}

export const naarHoofdstuk = ({ id, data }: CollectionEntry<'hoofdstukken'>): Verwijzing => ({
  soort: `Hoofdstuk ${data.nummer}`,
  titel: data.kort,
  kern: data.vraag,
  pad: paden.hoofdstuk(id),
});
export const naarInterview = ({ id, data }: CollectionEntry<'interviews'>): Verwijzing => ({
  soort: data.soort === 'verhaal' ? 'Verhaal' : 'Interview',
  titel: data.titel,
  kern: data.kern,
  pad: paden.interview(id),
});
export const naarPraktijk = ({ id, data }: CollectionEntry<'praktijk'>): Verwijzing => ({
  soort: 'Praktijk',
  titel: data.titel,
  kern: data.kern,
  pad: paden.praktijkvoorbeeld(id),
});
export const naarStap = ({ id, data }: CollectionEntry<'stappenplan'>): Verwijzing => ({
  soort: `Stap ${data.nummer}`,
  titel: data.titel,
  kern: data.doel,
  pad: paden.stap(id),
});
export const naarHulpmiddel = ({ id, data }: CollectionEntry<'hulpmiddelen'>): Verwijzing => ({
  soort: 'Hulpmiddel',
  titel: data.titel,
  kern: data.kern,
  pad: paden.hulpmiddel(id),
});
export const naarDossier = ({ id, data }: CollectionEntry<'hartVanBrabant'>): Verwijzing => ({
  soort: 'Hart van Brabant',
  titel: data.kort,
  kern: data.omschrijving,
  pad: paden.hartVanBrabantDeel(id),
});
export const naarWet = ({ id, data }: CollectionEntry<'wetten'>): Verwijzing => ({
  soort: 'Wet',
  titel: data.naam,
  kern: data.kern,
  pad: paden.wet(id),
});

/** Everything that belongs to a chapter, by kind. */
export async function bijHoofdstuk(nummer: number) {
  const hoort = <T extends { data: { hoofdstukken: number[] } }>(lijst: T[]) =>
    lijst.filter(({ data }) => data.hoofdstukken.includes(nummer));
  return {
    praktijk: hoort(await praktijkvoorbeelden()).map(naarPraktijk),
    interviews: hoort(await interviews()).map(naarInterview),
    stappen: hoort(await stappen()).map(naarStap),
    hulpmiddelen: hoort(await hulpmiddelen()).map(naarHulpmiddel),
    dossier: hoort(await hartVanBrabant()).map(naarDossier),
  };
}

/** Chapters by number. */
export async function hoofdstukkenMet(nummers: number[]): Promise<Verwijzing[]> {
  return (await hoofdstukken()).filter(({ data }) => nummers.includes(data.nummer)).map(naarHoofdstuk);
}

/** Steps by number. */
export async function stappenMet(nummers: number[]): Promise<Verwijzing[]> {
  return (await stappen()).filter(({ data }) => nummers.includes(data.nummer)).map(naarStap);
}

/** Laws by id, in the order of the list of laws. */
export async function wettenMet(ids: string[]): Promise<Verwijzing[]> {
  return (await wetten()).filter(({ id }) => ids.includes(id)).map(naarWet);
}

/** The entry before and after `id` in a list, as links. */
export function buren<T extends { id: string }>(
  lijst: T[],
  id: string,
  naar: (ingang: T) => Verwijzing,
): { vorige?: Verwijzing; volgende?: Verwijzing } {
  const plaats = lijst.findIndex((ingang) => ingang.id === id);
  const [vorige, volgende] = [lijst[plaats - 1], lijst[plaats + 1]];
  return { ...(vorige && { vorige: naar(vorige) }), ...(volgende && { volgende: naar(volgende) }) };
}
