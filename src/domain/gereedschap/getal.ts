/** Numbers as Dutch people type them. */

/** '1.234,5' → 1234.5, '12,5' → 12.5, '12.5' → 12.5, '' → null, 'tien' → undefined (not a number). */
export function leesGetal(tekst: string): number | null | undefined {
  const schoon = tekst.replace(/[\s\u00a0€%]/g, '');
  if (schoon === '') return null;
  const nederlands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(schoon) ? schoon.replaceAll('.', '').replace(',', '.') : schoon.replace(',', '.');
  return /^-?\d+(\.\d+)?$|^-?\.\d+$/.test(nederlands) ? Number(nederlands) : undefined;
}

/** The number in a field, or 0 when it is empty or wrong. */
export const getalOf0 = (tekst: string): number => leesGetal(tekst) ?? 0;

export interface Grenzen {
  min?: number;
  max?: number;
  heel?: boolean;
}

/** What is wrong with a number field, in Dutch; '' when nothing is. An empty field is fine. */
export function getalfout(tekst: string, { min = 0, max = Number.POSITIVE_INFINITY, heel = false }: Grenzen = {}): string {
  const waarde = leesGetal(tekst);
  if (waarde === null) return '';
  if (waarde === undefined) return `Vul een getal in, bijvoorbeeld ${heel ? '12' : '12,5'}.`;
  if (waarde < min) return `Vul ${toon(min)} of meer in.`;
  if (waarde > max) return `Vul ${toon(max)} of minder in.`;
  if (heel && !Number.isInteger(waarde)) return 'Vul een heel getal in, zonder komma.';
  return '';
}

/** A number for the screen with at most `cijfers` decimals: 18.61 → '18,61'. */
export const toon = (waarde: number, cijfers = 2): string => maat(cijfers).format(waarde === 0 ? 0 : waarde);

const maten = new Map<number, Intl.NumberFormat>();
function maat(cijfers: number): Intl.NumberFormat {
  const gevonden = maten.get(cijfers) ?? new Intl.NumberFormat('nl-NL', { maximumFractionDigits: cijfers });
  maten.set(cijfers, gevonden);
  return gevonden;
}
