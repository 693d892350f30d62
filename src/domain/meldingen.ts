/** Messages to editors: one mistake, where it is, what is wrong and what to do. */

export interface Melding {
  /** Path of the file, from the project folder. */
  bestand: string;
  /** Line in the file, when known (1-based). */
  regel?: number;
  /** Field in the data, e.g. `eersteStap.manager.naar`; empty when it is about the text or the file. */
  veld: string;
  /** What is wrong, as a clause that follows the place. */
  wat: string;
  /** What to do about it, one sentence. */
  doe: string;
}

/** One message as the editor sees it. */
export function alsTekst(melding: Melding): string {
  const plek =
    melding.bestand + (melding.regel === undefined ? '' : `, regel ${melding.regel}`) + (melding.veld ? `, veld '${melding.veld}'` : '');
  return `✗ ${plek}\n    ${melding.wat}.\n    → ${melding.doe}`;
}

/** All messages under one heading, with the number of mistakes. */
export function alsVerslag(meldingen: Melding[], waarin = 'in de inhoud'): string {
  const kop = meldingen.length === 1 ? `Er staat 1 fout ${waarin}:` : `Er staan ${meldingen.length} fouten ${waarin}:`;
  return [kop, ...meldingen.map(alsTekst)].join('\n\n');
}

/** The candidate that looks most like `woord`, when it is close enough to be meant; for 'Bedoelde je …?'. */
export function lijktOp(woord: string, kandidaten: Iterable<string>): string | undefined {
  let beste: string | undefined;
  let grens = Math.max(2, Math.floor(woord.length / 3)) + 1;
  for (const kandidaat of kandidaten) {
    const afstand = bewerkafstand(woord, kandidaat, grens);
    if (afstand < grens) [beste, grens] = [kandidaat, afstand];
  }
  return beste;
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours).
 * Gives `grens` as soon as the distance is certain to reach it.
 */
export function bewerkafstand(a: string, b: string, grens = Infinity): number {
  if (Math.abs(a.length - b.length) >= grens) return grens;
  let vorigeVorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const kost = a[i - 1] === b[j - 1] ? 0 : 1;
      let waarde = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + kost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) waarde = Math.min(waarde, (vorigeVorige[j - 2] ?? 0) + 1);
      rij.push(waarde);
    }
    if (Math.min(...rij) >= grens) return grens;
    [vorigeVorige, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? 0;
}
