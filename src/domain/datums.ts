/** Dates and numbers as Dutch readers write them. */

const dag = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-22` → '22 november 2026', `2026-11` → 'november 2026', `2026` → '2026'. */
export function datumtekst(datum: string): string {
  if (datum.length === 4) return datum;
  if (datum.length === 7) return maand.format(new Date(`${datum}-01T00:00:00Z`));
  return dag.format(new Date(`${datum}T00:00:00Z`));
}

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** 18.61 → '18,61', 53200 → '53.200'. */
export const getaltekst = (waarde: number): string => getal.format(waarde);

/** Whole euros: 53200 → '€ 53.200' (with a space that does not break). */
export const bedrag = (euros: number): string => `€\u00a0${getal.format(Math.round(euros))}`;
