/** Takes a logboek from a file: CSV rows come at the end, an XLSX is a plan of its own. */
import { leesLogboekCsv } from '../../domain/gereedschap/logboek/csv.ts';
import type { Ontwerp } from '../../domain/gereedschap/logboek/formulier.ts';
import type { Logboek, Logregel } from '../../domain/gereedschap/logboek/model.ts';
import type { Probleem } from './logboek-beeld.ts';

export type Ingelezen =
  | { soort: 'regels'; regels: Logregel[]; problemen: Probleem[] }
  | { soort: 'logboek'; inhoud: Logboek; problemen: Probleem[] }
  | { soort: 'fout'; tekst: string };

/** What stands in the file, or a Dutch sentence; undefined when it is another kind of file. Never throws. */
export async function leesBestand(bestand: File, ontwerp: Ontwerp): Promise<Ingelezen | undefined> {
  if (/\.(csv|txt)$/i.test(bestand.name)) {
    const { fout, ...rest } = leesLogboekCsv(tekstVan(await bestand.arrayBuffer()), ontwerp);
    return fout ? { soort: 'fout', tekst: fout } : { soort: 'regels', ...rest };
  }
  if (!/\.xlsx$/i.test(bestand.name)) return undefined;
  try {
    const { excelAlsLogboek } = await import('./schrijf-excel.ts');
    return { soort: 'logboek', ...excelAlsLogboek(new Uint8Array(await bestand.arrayBuffer()), ontwerp) };
  } catch (fout) {
    const reden = fout instanceof Error && /^(Dit|In dit) /.test(fout.message) ? fout.message : 'Dit bestand kunnen we niet lezen.';
    return { soort: 'fout', tekst: `${reden} Er is niets veranderd.` };
  }
}

/** UTF-8, or what Excel on Windows writes when it is not. */
function tekstVan(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
