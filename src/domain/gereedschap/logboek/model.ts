/** What the 'Logboek' keeps: the same fields and columns as content/sjablonen/logboek.yaml, as text. */
import type { Model } from '../model.ts';
import { delen, lijst, tekst, type Inhoud } from '../vorm.ts';

export const maxRegels = 20_000;

/** Columns of a row, in the order of the template. */
export const kolommen = [
  'datum',
  'dagdeel',
  'groep',
  'leerling',
  'soort',
  'handeling',
  'minuten',
  'mensen',
  'uitvoerder',
  'vorm',
  'gepland',
  'domein',
  'wet',
  'opmerking',
] as const;

const regel = delen({
  datum: tekst(10),
  dagdeel: tekst(20),
  groep: tekst(20),
  leerling: tekst(12),
  soort: tekst(80),
  handeling: tekst(80),
  minuten: tekst(6),
  mensen: tekst(3),
  uitvoerder: tekst(80),
  vorm: tekst(40),
  gepland: tekst(20),
  domein: tekst(20),
  wet: tekst(80),
  opmerking: tekst(100),
});
/** A row of the weekstaat: minutes per day, for who counts by the week. */
const weekregel = delen({
  groep: tekst(20),
  soort: tekst(80),
  uitvoerder: tekst(80),
  wet: tekst(80),
  ma: tekst(6),
  di: tekst(6),
  wo: tekst(6),
  do: tekst(6),
  vr: tekst(6),
});

const vorm = delen({
  meting: delen({
    school: tekst(200),
    gemeente: tekst(80),
    schooljaar: tekst(20),
    soort: tekst(40),
    begin: tekst(10),
    weken: tekst(6, '2'),
    schoolweken: tekst(6, '40'),
    leerlingen: tekst(6),
    jaaruren: tekst(6),
    wissen: tekst(10),
    functie: tekst(120),
  }),
  regels: lijst(regel, maxRegels),
  week: lijst(weekregel, 1000),
  /** The row that is being typed. */
  concept: regel,
});

export type Logboek = Inhoud<typeof vorm>;
export type Logregel = Logboek['regels'][number];
export type Weekregel = Logboek['week'][number];

export const logboek: Model<Logboek> = { slug: 'logboek', naam: 'Logboek', versie: 1, vorm, migraties: {}, beginnaam: 'Mijn logboek' };

export const legeRegel = (): Logregel => regel.leeg();
export const legeWeekregel = (): Weekregel => weekregel.leeg();
export const leesRegel = (waarde: unknown): Logregel => regel.lees(waarde);
export const leesWeekregel = (waarde: unknown): Weekregel => weekregel.lees(waarde);

/** What the next row probably has in common with this one. */
export const vervolg = ({ datum, dagdeel, groep, uitvoerder, wet, domein }: Logregel): Logregel => ({
  ...regel.leeg(),
  datum,
  dagdeel,
  groep,
  uitvoerder,
  wet,
  domein,
});
