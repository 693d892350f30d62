/**
 * JSON of a state. States are never changed in place, so the text of a part that is the same object is the same text:
 * in a logboek of thousands of rows only the row that changed is written out again.
 */

const bekend = new WeakMap<object, string>();

/** The same text as JSON.stringify gives, for what a state holds: texts, numbers, booleans, lists and named parts. */
export function alsJson(waarde: unknown): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde) ?? 'null';
  const eerder = bekend.get(waarde);
  if (eerder !== undefined) return eerder;
  const tekst = Array.isArray(waarde)
    ? `[${waarde.map(alsJson).join(',')}]`
    : `{${Object.entries(waarde)
        .filter(([, deel]) => deel !== undefined)
        .map(([naam, deel]) => `${JSON.stringify(naam)}:${alsJson(deel)}`)
        .join(',')}}`;
  bekend.set(waarde, tekst);
  return tekst;
}
