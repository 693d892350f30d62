/** Opening a filled template: what could be read is taken, and of what could not be read the reader hears which cell it is. */
import type { Probleem } from '../../domain/formulieren/lees-formulier.ts';

/** More cells than anyone goes along from a message. */
const meeste = 30;

/** A sentence about each cell that could not be read; '' when all is well. */
export function celproblemen(problemen: readonly Probleem[]): string {
  if (problemen.length === 0) return '';
  const per = problemen
    .slice(0, meeste)
    .map(({ blad, rij, kolom, wat }) => `${blad}, cel ${kolom}${rij}: ${wat}`)
    .join(' ');
  const rest = problemen.length > meeste ? ` En nog ${problemen.length - meeste}.` : '';
  return ` ${problemen.length === 1 ? 'Eén cel' : `${problemen.length} cellen`} konden we niet lezen; de rest staat erin. ${per}${rest}`;
}

/** What `lees` makes of the file, or a Dutch sentence. Never throws. */
export async function openExcel<T>(bestand: File, lees: (bytes: Uint8Array) => Promise<T>): Promise<T | { fout: string }> {
  try {
    return await lees(new Uint8Array(await bestand.arrayBuffer()));
  } catch (fout) {
    // Our own messages begin with what is wrong with the file; what a browser says is not for readers.
    const reden = fout instanceof Error && /^(Dit|In dit) /.test(fout.message) ? fout.message : 'Dit bestand kunnen we niet lezen.';
    return { fout: `${reden} Er is niets veranderd.` };
  }
}

export const isExcel = (bestand: File): boolean => /\.xlsx$/i.test(bestand.name);
