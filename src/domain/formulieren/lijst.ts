/** The list of downloads as a reader sees it: one form, with its blank version and its example. */
import type { Sjabloon } from '../../schema/sjablonen.ts';

interface Bestand {
  bestand: string;
  sjabloon: Sjabloon;
  vorm: 'blanco' | 'voorbeeld' | 'tekst';
  bytes: Uint8Array;
}

export interface Formulier {
  id: string;
  hulpmiddel: string;
  titel: string;
  omschrijving: string;
  /** Where the data of the example come from. */
  verantwoording: string;
  bestanden: { bestand: string; naam: string; soort: 'Excel' | 'Word'; grootte: string }[];
}

const namen = { blanco: 'blanco', voorbeeld: 'ingevuld voorbeeld', tekst: 'om te lezen' } as const;

/** Files grouped by form. */
export function formulierlijst(bestanden: readonly Bestand[]): Formulier[] {
  const formulieren = new Map<string, Formulier>();
  for (const { bestand, sjabloon, vorm, bytes } of bestanden) {
    const formulier = formulieren.get(sjabloon.id) ?? {
      id: sjabloon.id,
      hulpmiddel: sjabloon.hulpmiddel,
      titel: sjabloon.titel,
      omschrijving: sjabloon.omschrijving,
      verantwoording: sjabloon.voorbeeld.verantwoording,
      bestanden: [],
    };
    const verzonnen = vorm === 'voorbeeld' && sjabloon.voorbeeld.herkomst === 'verzonnen' ? ' (verzonnen)' : '';
    formulier.bestanden.push({
      bestand,
      naam: namen[vorm] + verzonnen,
      soort: sjabloon.soort === 'xlsx' ? 'Excel' : 'Word',
      grootte: grootte(bytes.length),
    });
    formulieren.set(sjabloon.id, formulier);
  }
  return [...formulieren.values()];
}

/** 63055 → '63 kB'. */
export const grootte = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
