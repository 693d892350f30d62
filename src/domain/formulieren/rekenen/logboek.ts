/** What a log of care actions adds up to. The formulas in the workbook do the same; a test compares the two. */
import type { Gegevens, Rij } from '../waarden.ts';

export interface Meting { weken: number; schoolweken: number; jaaruren: number; leerlingen: number }

export interface Logboektotalen {
  /** Hours in the whole measurement, per week and per school year. */
  uren: number;
  perWeek: number;
  perJaar: number;
  /** Null when what it takes was not filled in: unknown is not the same as nothing. */
  fte: number | null;
  perLeerling: number | null;
  /** Share of the hours, from 0 to 1; null when no row says it. */
  adHoc: number | null;
  grijs: number | null;
}

const getal = (waarde: unknown): number => (typeof waarde === 'number' ? waarde : 0);

/** Hours of one action: minutes times staff, in hours. Without a number of staff it counts as one. */
export const urenVan = (regel: Rij): number => (getal(regel['minuten']) * (typeof regel['mensen'] === 'number' ? regel['mensen'] : 1)) / 60;

/** Hours of one line in the week sheet. */
export const urenVanWeek = (regel: Rij): number => ['ma', 'di', 'wo', 'do', 'vr'].reduce((som, dag) => som + getal(regel[dag]), 0) / 60;

/** The starting points on the sheet Meting. */
export const metingUit = ({ velden }: Gegevens): Meting => ({
  weken: getal(velden['meting_weken']), schoolweken: getal(velden['meting_schoolweken']), jaaruren: getal(velden['meting_jaaruren']), leerlingen: getal(velden['meting_leerlingen']),
});

const som = (lijst: number[]): number => lijst.reduce((a, b) => a + b, 0);
const deel = (teller: number, noemer: number): number => (noemer > 0 ? teller / noemer : 0);

/** All totals of a log. */
export function logboektotalen(logboek: readonly Rij[], week: readonly Rij[], meting: Meting): Logboektotalen {
  const gelogd = som(logboek.map(urenVan));
  const perWeek = deel(gelogd, meting.weken) + som(week.map(urenVanWeek));
  const perJaar = perWeek * meting.schoolweken;
  const isLeeg = (waarde: unknown) => waarde === undefined || waarde === null || waarde === '';
  const deelVan = (veld: string, woord: string) => (gelogd === 0 || logboek.every((regel) => isLeeg(regel[veld])) ? null : deel(som(logboek.filter((regel) => regel[veld] === woord).map(urenVan)), gelogd));
  return {
    uren: gelogd + som(week.map(urenVanWeek)) * meting.weken, perWeek, perJaar, fte: meting.jaaruren > 0 ? perJaar / meting.jaaruren : null, perLeerling: meting.leerlingen > 0 ? perWeek / meting.leerlingen : null,
    adHoc: deelVan('gepland', 'ad hoc'), grijs: deelVan('domein', 'grijs'),
  };
}

/** Hours per week per value of a column (`soort`, `groep`, `wet`, `handeling`, `uitvoerder`). */
export function urenPer(veld: string, logboek: readonly Rij[], week: readonly Rij[], weken: number): Map<string, number> {
  const uren = new Map<string, number>();
  const tel = (sleutel: unknown, erbij: number) => {
    if (typeof sleutel === 'string' && sleutel !== '') uren.set(sleutel, (uren.get(sleutel) ?? 0) + erbij);
  };
  for (const regel of logboek) tel(regel[veld], deel(urenVan(regel), weken));
  for (const regel of week) tel(regel[veld], urenVanWeek(regel));
  return uren;
}

/** Number of different pupils per kind of care; needed to shield small groups. */
export function leerlingenPer(veld: string, logboek: readonly Rij[]): Map<string, number> {
  const codes = new Map<string, Set<string>>();
  for (const regel of logboek) {
    const [sleutel, code] = [regel[veld], regel['leerling']];
    if (typeof sleutel !== 'string' || typeof code !== 'string' || code === '' || code === 'groep') continue;
    codes.set(sleutel, (codes.get(sleutel) ?? new Set()).add(code));
  }
  return new Map([...codes].map(([sleutel, leerlingen]) => [sleutel, leerlingen.size]));
}
