/** Writes a document as DOCX, with the writer that also makes the downloads. Loaded when the tool is used. */
import { schrijfDocument } from '../../domain/formulieren/docx/schrijf.ts';
import { documentUitStuk, opBladzijde } from '../../domain/formulieren/docx/uit-stuk.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { vandaag } from './vandaag.ts';

/** A drawing as bytes, with its size in any measure. */
export interface Plaat {
  png: Uint8Array;
  breed: number;
  hoog: number;
}

/** The document as a file, with the drawings that it has a place for. */
export function alsWord(stuk: Stuk, platen: Readonly<Record<string, Plaat>> = {}): Blob {
  const beelden = Object.fromEntries(
    Object.entries(platen).map(([naam, { png, breed, hoog }]) => [naam, { png, ...opBladzijde(breed, hoog) }]),
  );
  return new Blob([schrijfDocument(documentUitStuk(stuk, vandaag(), beelden)) as BlobPart], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
