/** Finding the first use of glossary terms in running text: longest match first, whole words only. */

export interface Woordvorm {
  begrip: string;
  vorm: string;
}

export interface Stuk {
  tekst: string;
  /** Id of the term, when this piece is one. */
  begrip?: string;
}

/**
 * Cuts a text into pieces. Terms in `gebruikt` are passed over; terms found are added to it.
 * A text without a term gives one piece.
 */
export type Herkenner = (tekst: string, gebruikt: Set<string>) => Stuk[];

/** A form in capitals or with a capital inside (Wlz, pgb, OPP) must match exactly; other forms match in any case. */
function isAfkorting(vorm: string): boolean {
  return vorm.length <= 4 || /[A-Z].*[A-Z]/.test(vorm);
}

export function maakHerkenner(vormen: Woordvorm[]): Herkenner {
  const opNaam = new Map<string, string>();
  for (const { begrip, vorm } of vormen) opNaam.set(isAfkorting(vorm) ? vorm : vorm.toLowerCase(), begrip);
  const keuzes = [...new Set(vormen.map(({ vorm }) => vorm))].sort((a, b) => b.length - a.length).map(veilig);
  if (keuzes.length === 0) return (tekst) => [{ tekst }];
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${keuzes.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
  return (tekst, gebruikt) => {
    const stukken: Stuk[] = [];
    let vanaf = 0;
    for (const vondst of tekst.matchAll(patroon)) {
      const begrip = opNaam.get(vondst[0]) ?? opNaam.get(vondst[0].toLowerCase());
      if (begrip === undefined || gebruikt.has(begrip)) continue;
      gebruikt.add(begrip);
      if (vondst.index > vanaf) stukken.push({ tekst: tekst.slice(vanaf, vondst.index) });
      stukken.push({ tekst: vondst[0], begrip });
      vanaf = vondst.index + vondst[0].length;
    }
    if (vanaf < tekst.length || stukken.length === 0) stukken.push({ tekst: tekst.slice(vanaf) });
    return stukken;
  };
}

function veilig(tekst: string): string {
  return tekst.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
