/** A place in a state, as `acties.2.wat`; states are never changed in place. */

/** The value at a place, or undefined. */
export function haalOp(staat: unknown, plek: string): unknown {
  let hier = staat;
  for (const deel of delenVan(plek)) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, deel)) return undefined;
    hier = (hier as Record<string, unknown>)[deel];
  }
  return hier;
}

/** A copy of the state with another value at the place. A place that does not exist gives the state itself. */
export function zet<T>(staat: T, plek: string, waarde: unknown): T {
  return wissel(staat, delenVan(plek), waarde) as T;
}

/** The state with an item added at the end of a list. */
export const voegToe = <T>(staat: T, plek: string, item: unknown): T => zet(staat, plek, [...lijstOp(staat, plek), item]);

/** The state without item `nr` of a list. */
export const neemWeg = <T>(staat: T, plek: string, nr: number): T =>
  zet(
    staat,
    plek,
    lijstOp(staat, plek).filter((_, hier) => hier !== nr),
  );

/** The list at a place; empty when there is none. */
export function lijstOp(staat: unknown, plek: string): unknown[] {
  const waarde = haalOp(staat, plek);
  return Array.isArray(waarde) ? waarde : [];
}

const delenVan = (plek: string): string[] => (plek === '' ? [] : plek.split('.'));

function wissel(hier: unknown, [deel, ...rest]: string[], waarde: unknown): unknown {
  if (deel === undefined) return waarde;
  if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, deel)) return hier;
  const oud = (hier as Record<string, unknown>)[deel];
  const nieuw = wissel(oud, rest, waarde);
  if (Object.is(nieuw, oud)) return hier;
  if (Array.isArray(hier)) return hier.map((een: unknown, nr) => (String(nr) === deel ? nieuw : een));
  return { ...hier, [deel]: nieuw };
}
