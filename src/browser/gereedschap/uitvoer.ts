/** What the reader takes along: a file, a Word document with its drawings, or paper. */
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { bestandsnaam } from '../../domain/gereedschap/plan.ts';
import { geefBestand } from './bestanden.ts';
import type { Gesprek } from './gesprek.ts';
import { alsPng, type Tekenbaar } from './svg.ts';
import { stukAlsHtml } from './toon-stuk.ts';

/** Drawings by the name of their place in a document. */
export type Tekeningen = Readonly<Record<string, Tekenbaar>>;

/** Gives the reader a file; a failure becomes a message. */
export async function geef(
  gesprek: Gesprek,
  naam: string,
  extensie: string,
  maak: () => Blob | string | Promise<Blob | string>,
  soort?: string,
): Promise<void> {
  try {
    const inhoud = await maak();
    geefBestand(inhoud, bestandsnaam(naam, extensie), soort);
    gesprek.meld('Het bestand is gemaakt. Kijk bij je downloads.');
  } catch (fout) {
    console.warn(fout);
    gesprek.meld('Het bestand kon niet worden gemaakt. Ben je offline? Probeer het opnieuw met internet. Je werk staat hier nog.');
  }
}

/** The document as a Word file. */
export async function maakWord(stuk: Stuk, tekeningen: Tekeningen): Promise<Blob> {
  const { alsWord } = await import('./schrijf-word.ts');
  const platen = await Promise.all(
    Object.entries(tekeningen).map(async ([naam, beeld]) => {
      const { breed, hoog } = beeld;
      return [naam, { breed, hoog, png: new Uint8Array(await (await alsPng(beeld)).arrayBuffer()) }] as const;
    }),
  );
  return alsWord(stuk, Object.fromEntries(platen));
}

/** Puts the document in the part of the page that goes on paper. */
export function zetOpPapier(blad: Element | null, stuk: Stuk, tekeningen: Tekeningen): void {
  blad?.replaceChildren(stukAlsHtml(stuk));
  for (const [naam, beeld] of Object.entries(tekeningen)) blad?.querySelector(`[data-beeld="${naam}"]`)?.replaceChildren(beeld.teken(true));
}
