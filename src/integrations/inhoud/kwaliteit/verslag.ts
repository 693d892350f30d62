/** What a quality check hands over, and how it is printed. */
import { alsTekst, type Melding } from '../../../domain/meldingen.ts';

export interface Uitslag {
  /** Name of the check, as in `npm run controle:…`. */
  naam: string;
  /** Mistakes: with one of these the check fails. */
  fouten: Melding[];
  /** Worth a look, but no reason to fail. */
  aandacht: Melding[];
  /** Tables and figures, ready to print. */
  tabellen: string[];
  /** One line: what was looked at, in numbers. */
  samenvatting: string;
}

/** The whole report of one check. */
export function alsUitslag(uitslag: Uitslag, kort = false): string {
  const { naam, fouten, aandacht, tabellen, samenvatting } = uitslag;
  const delen = kort ? [] : [...tabellen];
  if (!kort && aandacht.length > 0)
    delen.push(`Let op (${aandacht.length}), geen fout:\n${aandacht.map((melding) => alsTekst(melding).replace('✗', '!')).join('\n')}`);
  if (fouten.length > 0) delen.push(fouten.map(alsTekst).join('\n\n'));
  delen.push(
    `${fouten.length === 0 ? '✓' : '✗'} ${naam}: ${samenvatting} ${fouten.length === 0 ? 'Geen fouten.' : `Fouten: ${fouten.length}.`}`,
  );
  return delen.join('\n\n');
}

/** The messages about the given files or folders; all when none is given. */
export function binnenPaden(meldingen: Melding[], paden: string[]): Melding[] {
  return paden.length === 0
    ? meldingen
    : meldingen.filter(({ bestand }) => paden.some((pad) => bestand.startsWith(pad.replace(/^\.\//, ''))));
}

/** A check that finds nothing to check fails. */
export function nietsGevonden(bestand: string, wat: string): Melding {
  return {
    bestand,
    veld: '',
    wat: `geeft niets om na te kijken: ${wat}`,
    doe: 'Kijk of de map bestaat en of de bestanden de goede uitgang hebben.',
  };
}
