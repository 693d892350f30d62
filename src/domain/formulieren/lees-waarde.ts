/** From the raw content of a cell to a value of a form, with a Dutch sentence when it does not fit. Also used for CSV. */
import type { Kolom } from '../../schema/sjablonen.ts';
import { datumVanDag, isGetalsoort, tijdVanDeel, type Waarde } from './waarden.ts';

/** Choices per list. */
export type Keuzes = Record<string, string[]>;

/** Longest text of a cell in Excel. */
const MEESTE_TEKENS = 32_767;

interface Uitkomst {
  waarde: Waarde;
  wat?: string;
}

/** A value of the kind that the column asks for; `null` when the cell is empty or wrong. */
export function alsInvoer(
  ruw: string | number | undefined | null,
  vak: Pick<Kolom, 'soort' | 'lijst' | 'min' | 'max'>,
  keuzes: Keuzes,
): Uitkomst {
  if (ruw === undefined || ruw === null || (typeof ruw === 'string' && ruw.trim() === '')) return { waarde: null };
  if (vak.soort === 'datum') return alsDatum(ruw);
  if (vak.soort === 'tijd') return alsTijd(ruw);
  if (isGetalsoort(vak.soort)) return alsGetal(ruw, vak);
  const tekst = String(ruw).trim().slice(0, MEESTE_TEKENS);
  if (vak.soort === 'keuze' && vak.lijst) return alsKeuze(tekst, keuzes[vak.lijst] ?? []);
  if (vak.max !== undefined && tekst.length > vak.max)
    return { waarde: tekst.slice(0, vak.max), wat: `'${tekst.slice(0, 30)}…' is ingekort tot ${vak.max} tekens.` };
  return { waarde: tekst };
}

function alsGetal(ruw: string | number, { soort, min = 0, max }: Pick<Kolom, 'soort' | 'min' | 'max'>): Uitkomst {
  const getal = typeof ruw === 'number' ? ruw : leesGetal(ruw);
  if (getal === undefined) return { waarde: null, wat: `'${ruw}' is geen getal.` };
  if (soort === 'geheel' && !Number.isInteger(getal)) return { waarde: null, wat: `'${ruw}' is geen heel getal.` };
  if (getal < min) return { waarde: null, wat: `${ruw} is kleiner dan ${min}.` };
  const grens = max ?? (soort === 'procent' ? 1 : undefined);
  if (grens !== undefined && getal > grens) return { waarde: null, wat: `${ruw} is groter dan ${grens}.` };
  return { waarde: getal };
}

/** `1.250,5`, `1250.5`, `€ 12` and `40%` as people write them. */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.replace(/[€\s\u00a0]/g, '');
  const procent = kaal.endsWith('%');
  const cijfers = procent ? kaal.slice(0, -1) : kaal;
  const gewoon = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(cijfers) ? cijfers.replaceAll('.', '').replace(',', '.') : cijfers.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(gewoon)) return undefined;
  const getal = Number(gewoon);
  return procent ? Number((getal / 100).toPrecision(12)) : getal;
}

function alsDatum(ruw: string | number): Uitkomst {
  if (typeof ruw === 'number')
    return ruw >= 1 && ruw < 80_000 ? { waarde: datumVanDag(ruw) } : { waarde: null, wat: `${ruw} is geen datum.` };
  const tekst = ruw.trim();
  const [, jaar, maand, dag] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(tekst) ?? [];
  const [, d = dag, m = maand, j = jaar] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst) ?? [];
  const datum = `${j}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const tijdstip = Date.parse(`${datum}T00:00:00Z`);
  return Number.isNaN(tijdstip) || !new Date(tijdstip).toISOString().startsWith(datum)
    ? { waarde: null, wat: `'${tekst}' is geen datum. Schrijf die als 22-11-2026.` }
    : { waarde: datum };
}

function alsTijd(ruw: string | number): Uitkomst {
  if (typeof ruw === 'number') return ruw >= 0 && ruw < 1 ? { waarde: tijdVanDeel(ruw) } : { waarde: null, wat: `${ruw} is geen tijd.` };
  const [, uur, minuut] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(ruw.trim()) ?? [];
  return uur === undefined || Number(uur) > 23 || Number(minuut) > 59
    ? { waarde: null, wat: `'${ruw}' is geen tijd. Schrijf die als 08:30.` }
    : { waarde: `${uur.padStart(2, '0')}:${minuut}` };
}

function alsKeuze(tekst: string, keuzes: string[]): Uitkomst {
  const gevonden = keuzes.find((keuze) => keuze.toLowerCase() === tekst.toLowerCase());
  return gevonden === undefined ? { waarde: null, wat: `'${tekst}' staat niet in de keuzelijst.` } : { waarde: gevonden };
}
