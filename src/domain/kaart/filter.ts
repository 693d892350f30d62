/** What a reader may choose on the map: which examples match, how many are left per option, and the choice in the address. */

export const filtergroepen = ['soort', 'thema', 'wet', 'school', 'rol', 'hoofdstuk'] as const;
export type Filtergroep = (typeof filtergroepen)[number];

/** What an example has in each group; an example may have none (an interview has no theme). */
export type Kenmerken = Record<Filtergroep, readonly string[]>;

/** The chosen values. Within a group any of them is enough; between groups all must match. No values: no choice made. */
export type Keuze = Partial<Record<Filtergroep, readonly string[]>>;

/** Does an example match? `behalve` leaves one group out, to count what choosing another value there would give. */
export function past(kenmerken: Kenmerken, keuze: Keuze, behalve?: Filtergroep): boolean {
  return filtergroepen.every((groep) => {
    const gekozen = keuze[groep] ?? [];
    return groep === behalve || gekozen.length === 0 || gekozen.some((waarde) => kenmerken[groep].includes(waarde));
  });
}

/** How many examples each value of a group would show, given the choice in the other groups. */
export function telPer(alle: readonly Kenmerken[], keuze: Keuze, groep: Filtergroep): Map<string, number> {
  const telling = new Map<string, number>();
  for (const kenmerken of alle.filter((een) => past(een, keuze, groep))) {
    for (const waarde of kenmerken[groep]) telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
  }
  return telling;
}

/** The choice in an address; values that no example has are ignored, so that an old link still shows something. */
export function leesKeuze(adres: URLSearchParams, alle: readonly Kenmerken[]): Keuze {
  const keuze: Keuze = {};
  for (const groep of filtergroepen) {
    const bekend = new Set(alle.flatMap((kenmerken) => kenmerken[groep]));
    const waarden = (adres.get(groep) ?? '').split(',').filter((waarde) => bekend.has(waarde));
    if (waarden.length > 0) keuze[groep] = waarden;
  }
  return keuze;
}

/** Writes the choice into an address and leaves everything else in it alone. */
export function schrijfKeuze(adres: URLSearchParams, keuze: Keuze): void {
  for (const groep of filtergroepen) {
    const waarden = keuze[groep] ?? [];
    if (waarden.length > 0) adres.set(groep, waarden.join(','));
    else adres.delete(groep);
  }
}

/** `{ soort: ['school'], thema: ['klas', 'wlz'], … }` → 'soort:school thema:klas thema:wlz', for a data attribute. */
export function alsKenmerktekst(kenmerken: Kenmerken): string {
  return filtergroepen.flatMap((groep) => kenmerken[groep].map((waarde) => `${groep}:${waarde}`)).join(' ');
}

/** The other way round. */
export function uitKenmerktekst(tekst: string): Kenmerken {
  const delen = tekst.split(' ').map((deel) => deel.split(':'));
  const van = (groep: Filtergroep) => delen.flatMap(([naam, waarde]) => (naam === groep && waarde ? [waarde] : []));
  return { soort: van('soort'), thema: van('thema'), wet: van('wet'), school: van('school'), rol: van('rol'), hoofdstuk: van('hoofdstuk') };
}
