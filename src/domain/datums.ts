/** Dates and numbers as Dutch readers write them. */

const dag = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-22` → '22 november 2026', `2026-11` → 'november 2026', `2026` → '2026'. Throws on what is not a date. */
export function datumtekst(datum: string): string {
  if (datum.length === 4) return datum;
  if (datum.length === 7) return maand.format(new Date(`${datum}-01T00:00:00Z`));
  return dag.format(new Date(`${datum}T00:00:00Z`));
}

/** Is this an existing day, written as `2026-11-22`? What a reader typed or a file holds may be anything. */
export function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const moment = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst);
}

/** A day from a form as a reader sees it, or '' when it is not a day. Never throws, where `datumtekst` does. */
export const toonDatum = (tekst: string): string => (isDatum(tekst) ? datumtekst(tekst) : '');

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** 18.61 → '18,61', 53200 → '53.200'. */
export const getaltekst = (waarde: number): string => getal.format(waarde);

/** Whole euros: 53200 → '€ 53.200' (with a space that does not break). */
export const bedrag = (euros: number): string => `€\u00a0${getal.format(Math.round(euros))}`;
