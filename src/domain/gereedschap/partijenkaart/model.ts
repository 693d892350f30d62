/** What the 'Partijenkaart' keeps: the same fields and columns as content/sjablonen/partijenkaart.yaml, as text. */
import type { Model } from '../model.ts';
import { delen, lijst, tekst, type Inhoud } from '../vorm.ts';

export const maxGemeenten = 60;
export const maxPartijen = 120;

const gemeente = delen({
  gemeente: tekst(80),
  jeugdhulpregio: tekst(120),
  zorgkantoor: tekst(120),
  gebied: tekst(20),
  leerlingen: tekst(6),
  jeugdwet: tekst(6),
  wlz: tekst(6),
});
const partij = delen({
  naam: tekst(160),
  soort: tekst(40),
  rol: tekst(40),
  eerste: tekst(120),
  tweede: tekst(120),
  stand: tekst(40),
  contact: tekst(20),
  actie: tekst(300),
  wie: tekst(120),
  wanneer: tekst(10),
});

const vorm = delen({
  school: delen({ naam: tekst(200), gemeente: tekst(80), leerlingen: tekst(6), datum: tekst(10) }),
  gemeenten: lijst(gemeente, maxGemeenten),
  partijen: lijst(partij, maxPartijen),
});

export type Partijenkaart = Inhoud<typeof vorm>;
export type Gemeenteregel = Partijenkaart['gemeenten'][number];
export type Partij = Partijenkaart['partijen'][number];

export const partijenkaart: Model<Partijenkaart> = {
  slug: 'partijenkaart',
  naam: 'Partijenkaart',
  versie: 1,
  vorm,
  migraties: {},
  beginnaam: 'Mijn partijenkaart',
};

export const leesGemeente = (waarde: unknown): Gemeenteregel => gemeente.lees(waarde);
export const leesPartij = (waarde: unknown): Partij => partij.lees(waarde);
export const legePartij = (): Partij => partij.leeg();
