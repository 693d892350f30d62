/** From hours to fte and to the numbers of the guide. The numbers are a way to open a conversation, not a norm. */

/** Fte per 100 pupils in the presentation of the guide (8 October 2025); the source does not say of which instrument, school type or year. */
export const KENTALLEN = { smal: 3.89, medium: 10.94, breed: 18.61 } as const;
export type Afbakening = keyof typeof KENTALLEN;

/** Fte for hours per week; 0 when the hours per fte are not known. */
export const fteVan = (urenPerWeek: number, schoolweken: number, urenPerFte: number): number => (urenPerFte > 0 ? (urenPerWeek * schoolweken) / urenPerFte : 0);

/** Fte that the table of the guide gives for a number of pupils. */
export const fteVolgensLeidraad = (leerlingen: number, afbakening: Afbakening, kentallen: Record<Afbakening, number> = KENTALLEN): number => (leerlingen / 100) * kentallen[afbakening];

/** True when two numbers differ more than a quarter: not wrong, but worth an explanation. */
export const vraagtUitleg = (eigen: number, leidraad: number): boolean => eigen > 0 && leidraad > 0 && Math.abs(eigen - leidraad) / leidraad > 0.25;
