/** How far the agreements are: what counts, and which spots still wait for words. */
import { clausulesVan, volgensHartVanBrabant, type Boek, type Clausule, type Onderwerp } from './boek.ts';
import type { Werkafspraken } from './model.ts';

const puntjes = /…|\.{3,}/g;

/** How many spots with dots a text has; a text without words counts as one. */
export const openPlekken = (tekst: string): number => (tekst.trim() === '' ? 1 : (tekst.match(puntjes) ?? []).length);

/** Where the next spot with dots begins and ends, or undefined. */
export function volgendePlek(tekst: string): [van: number, tot: number] | undefined {
  const gevonden = new RegExp(puntjes.source).exec(tekst);
  return gevonden ? [gevonden.index, gevonden.index + gevonden[0].length] : undefined;
}

/** The clauses that count, of one subject or of the whole book. */
export const gekozen = (inhoud: Werkafspraken, clausules: readonly Clausule[]): Clausule[] =>
  clausules.filter(({ id }) => inhoud.clausules[id]?.mee);

/** 'Vul nog 2 plekken in', or what else the reader should know about one clause; '' when it is done. */
export function clausuleregel({ clausules }: Werkafspraken, id: string): string {
  const keus = clausules[id];
  if (!keus?.mee) return '';
  if (keus.tekst.trim() === '') return 'Er staat nog geen tekst.';
  const open = openPlekken(keus.tekst);
  return open === 0 ? '' : `Vul nog ${open} ${open === 1 ? 'plek' : 'plekken'} met … in.`;
}

/** One line about a subject for its heading. */
export function onderwerpregel(inhoud: Werkafspraken, onderwerp: Onderwerp): string {
  const mee = gekozen(inhoud, onderwerp.clausules);
  const open = mee.filter(({ id }) => clausuleregel(inhoud, id) !== '').length;
  return `${mee.length} van ${onderwerp.clausules.length} doen mee${open > 0 ? `, ${open} nog niet ingevuld` : mee.length > 0 ? ', ingevuld' : ''}`;
}

/** The whole in a sentence or two. */
export function samenvatting(inhoud: Werkafspraken, boek: Boek): string {
  const alle = clausulesVan(boek);
  const mee = gekozen(inhoud, alle);
  const eigen = inhoud.eigen.filter(({ titel, tekst }) => titel.trim() || tekst.trim()).length;
  const open = mee.filter(({ id }) => clausuleregel(inhoud, id) !== '').length;
  const totaal = `${mee.length} van ${alle.length} afspraken doen mee${eigen > 0 ? `, en ${eigen} van jezelf` : ''}.`;
  return `${totaal} ${open === 0 ? 'Alle plekken zijn ingevuld.' : `In ${open} ${open === 1 ? 'afspraak' : 'afspraken'} moet je nog iets invullen.`}`;
}

/** Labels of clauses that Hart van Brabant always takes up and that are left out here. */
export const gemist = ({ clausules }: Werkafspraken, boek: Boek): string[] =>
  clausulesVan(boek)
    .filter(({ id }) => volgensHartVanBrabant.includes(id) && !clausules[id]?.mee)
    .map(({ label }) => label);
