/** Lines of the A-Z index. */

export interface Registerregel {
  naam: string;
  /** Kind, shown behind the name; empty for a subject. */
  soort: string;
  plekken: { titel: string; pad: string }[];
}

/** Joins lines about the same name (whatever its capitals) and sorts them as a Dutch reader expects. */
export function voegSamen(regels: Registerregel[]): Registerregel[] {
  const opNaam = new Map<string, Registerregel>();
  for (const regel of regels) {
    const sleutel = regel.naam.toLowerCase();
    const bekend = opNaam.get(sleutel);
    if (!bekend) {
      opNaam.set(sleutel, { ...regel, plekken: [...regel.plekken] });
      continue;
    }
    bekend.soort ||= regel.soort;
    for (const plek of regel.plekken) if (!bekend.plekken.some(({ pad }) => pad === plek.pad)) bekend.plekken.push(plek);
  }
  return [...opNaam.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl', { sensitivity: 'base' }));
}
