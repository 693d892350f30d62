/** Which events on the timeline are about a region? */

interface Gebeurtenis {
  titel: string;
  tekst: string;
  naar?: string | undefined;
}

interface Regio {
  namen: readonly string[];
  /** Pages of the region itself and of its cases and interviews. */
  paden: ReadonlySet<string>;
}

/** True when an event leads to a page of the region or names it as a whole word ('Utrechtse' is not 'Utrecht'). */
export function noemtRegio({ titel, tekst, naar }: Gebeurtenis, { namen, paden }: Regio): boolean {
  if (naar !== undefined && [...paden].some((pad) => naar.startsWith(pad))) return true;
  return namen.some((naam) =>
    new RegExp(`(?<![\\p{L}-])${naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u').test(`${titel} ${tekst}`),
  );
}
