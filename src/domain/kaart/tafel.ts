/** Who sits at the table around a municipality: its jeugdhulpregio (Jeugdwet) and its zorgkantoorregio (Wlz). */
import type { Gemeente } from '../../schema/gemeenten.ts';

export interface Tafel {
  gemeente: Gemeente;
  /** The other municipalities of the jeugdhulpregio, by alphabet. */
  regiogenoten: Gemeente[];
  /** Every zorgkantoorregio within the jeugdhulpregio, with its municipalities; that of the municipality itself first. */
  zorgkantoorregios: { naam: string; gemeenten: Gemeente[] }[];
  /** True when the jeugdhulpregio has to deal with more than one zorgkantoor. */
  meerZorgkantoren: boolean;
}

/** Everyone who belongs at the table for `gemeente`. */
export function wieAanTafel(gemeente: Gemeente, alle: readonly Gemeente[]): Tafel {
  const regio = alle.filter((ander) => ander.jeugdhulpregio === gemeente.jeugdhulpregio);
  const zorgkantoorregios = perZorgkantoor(regio).sort(
    (a, b) => Number(b.naam === gemeente.zorgkantoorregio) - Number(a.naam === gemeente.zorgkantoorregio),
  );
  return {
    gemeente,
    regiogenoten: opNaam(regio.filter((ander) => ander.gemeente !== gemeente.gemeente)),
    zorgkantoorregios,
    meerZorgkantoren: zorgkantoorregios.length > 1,
  };
}

/** Municipalities grouped by zorgkantoorregio, the largest group first. */
export function perZorgkantoor(gemeenten: readonly Gemeente[]): { naam: string; gemeenten: Gemeente[] }[] {
  return groepeer(gemeenten, (gemeente) => gemeente.zorgkantoorregio).sort(
    (a, b) => b.gemeenten.length - a.gemeenten.length || a.naam.localeCompare(b.naam, 'nl'),
  );
}

/** Municipalities grouped by jeugdhulpregio, by alphabet. */
export function perJeugdhulpregio(gemeenten: readonly Gemeente[]): { naam: string; gemeenten: Gemeente[] }[] {
  return groepeer(gemeenten, (gemeente) => gemeente.jeugdhulpregio).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** By name, with 's-Gravenhage and 's-Hertogenbosch at the letter that follows. */
export function opNaam(gemeenten: readonly Gemeente[]): Gemeente[] {
  const naam = (gemeente: Gemeente) => gemeente.gemeente.replace(/^'[st][-\s]/, '');
  return [...gemeenten].sort((a, b) => naam(a).localeCompare(naam(b), 'nl'));
}

function groepeer(gemeenten: readonly Gemeente[], op: (gemeente: Gemeente) => string) {
  const groepen = new Map<string, Gemeente[]>();
  for (const gemeente of gemeenten) groepen.set(op(gemeente), [...(groepen.get(op(gemeente)) ?? []), gemeente]);
  return [...groepen].map(([naam, leden]) => ({ naam, gemeenten: opNaam(leden) }));
}
