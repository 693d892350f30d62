/** The filled-in data of a form, and how texts become values. The same shape lives in YAML, in the browser and in a file. */
import type { Kolom, Opmaak } from '../../schema/sjablonen.ts';

/** Dates are `2026-11-22`, times `08:30`; `null` is an empty cell. */
export type Waarde = string | number | null;
export type Rij = Record<string, Waarde>;

export interface Gegevens {
  /** Value per field, named `blok_veld`. */
  velden: Record<string, Waarde>;
  /** Rows per table. */
  tabellen: Record<string, Rij[]>;
}

export const leegFormulier = (): Gegevens => ({ velden: {}, tabellen: {} });

/** Kinds that hold a number in the file. */
const getalsoorten = new Set<Kolom['soort']>(['geheel', 'getal', 'bedrag', 'procent']);
export const isGetalsoort = (soort: Kolom['soort']): boolean => getalsoorten.has(soort);

/** How a kind of input looks. */
export function opmaakVan(soort: Kolom['soort'], opmaak: Opmaak | undefined): Opmaak {
  if (opmaak) return opmaak;
  return soort === 'geheel' || soort === 'getal' || soort === 'bedrag' || soort === 'procent' || soort === 'datum' ? soort : 'tekst';
}

/**
 * Rows from a small text table: the first line names the columns, every next line holds the values, separated by `|`.
 * Throws a Dutch message that names the line.
 */
export function leesRegels(tekst: string, kolommen: readonly Pick<Kolom, 'id' | 'soort'>[]): Rij[] {
  const regels = tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
  const koppen = (regels[0] ?? '').split('|').map((cel) => cel.trim());
  const soorten = koppen.map((kop) => {
    const kolom = kolommen.find((k) => k.id === kop);
    if (!kolom) throw new Error(`kolom '${kop}' bestaat niet; kies uit ${kolommen.map((k) => k.id).join(', ')}`);
    return kolom.soort;
  });
  return regels.slice(1).map((regel, nr) => {
    const cellen = regel.split('|').map((cel) => cel.trim());
    if (cellen.length !== koppen.length)
      throw new Error(`regel ${nr + 2} heeft ${cellen.length} waarden in plaats van ${koppen.length}: "${regel}"`);
    return Object.fromEntries(koppen.map((kop, k) => [kop, alsWaarde(cellen[k] ?? '', soorten[k] ?? 'tekst', nr + 2)]));
  });
}

function alsWaarde(cel: string, soort: Kolom['soort'], regel: number): Waarde {
  if (cel === '') return null;
  if (!isGetalsoort(soort)) return cel;
  const getal = Number(cel.replace(',', '.'));
  if (!Number.isFinite(getal)) throw new Error(`regel ${regel}: "${cel}" is geen getal`);
  return getal;
}

/** Days since 30 December 1899, as spreadsheets count. */
export function dagnummer(datum: string): number {
  return Math.round(Date.parse(`${datum}T00:00:00Z`) / 86_400_000) + 25_569;
}

/** The date of a day number. */
export function datumVanDag(dag: number): string {
  return new Date((Math.floor(dag) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Part of a day of a time such as 08:30. */
export function dagdeel(tijd: string): number {
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number);
  return (uur * 60 + minuut) / 1440;
}

/** The time of a part of a day. */
export function tijdVanDeel(deel: number): string {
  const minuten = Math.round((deel - Math.floor(deel)) * 1440) % 1440;
  return `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;
}
