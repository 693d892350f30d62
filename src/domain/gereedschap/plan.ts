/** A plan: one filled form with a name. Several stand side by side on a device. */
import type { Model } from './model.ts';

export interface Plankop {
  id: string;
  naam: string;
  /** Counts every save; two tabs see by it that the other was first. */
  revisie: number;
  /** Moment of the last save, ISO. */
  bewaard: string;
  versie: number;
}
export interface Plan<T> {
  kop: Plankop;
  inhoud: T;
}

export const maxNaam = 80;

/** A new, empty plan. */
export function nieuwPlan<T>(model: Model<T>, id: string, naam: string, inhoud: T = model.vorm.leeg()): Plan<T> {
  return { kop: { id, naam: netteNaam(naam, model.beginnaam), revisie: 0, bewaard: '', versie: model.versie }, inhoud };
}

/** A name without surplus spaces, never empty, never too long. */
export function netteNaam(naam: string, anders: string): string {
  return naam.replace(/\s+/g, ' ').trim().slice(0, maxNaam) || anders;
}

/** `naam`, or `naam (2)`, `naam (3)` … when it is taken. */
export function vrijeNaam(naam: string, bezet: readonly string[]): string {
  if (!bezet.includes(naam)) return naam;
  const kern = naam.replace(/ \(\d+\)$/, '');
  for (let nr = 2; ; nr++) {
    const kandidaat = `${kern} (${nr})`;
    if (!bezet.includes(kandidaat)) return kandidaat;
  }
}

/** A file name from the name of a plan: lower case, no spaces or signs. */
export function bestandsnaam(naam: string, extensie: string): string {
  const kern = naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${kern || 'plan'}.${extensie}`;
}
