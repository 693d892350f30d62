/** Takes a logboek from a file: CSV rows come at the end, an XLSX is a plan of its own. */
import { leesLogboekCsv } from '../../domain/gereedschap/logboek/csv.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import type { Logboek, Logregel } from '../../domain/gereedschap/logboek/model.ts';
import { isExcel, openExcel } from './excel-openen.ts';
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
  if (!isExcel(bestand)) return undefined;
  const gelezen = await openExcel(bestand, async (bytes) => (await import('./schrijf-logboek.ts')).excelAlsLogboek(bytes, ontwerp));
  return 'fout' in gelezen ? { soort: 'fout', tekst: gelezen.fout } : { soort: 'logboek', ...gelezen };
}

/** What was read, in one sentence. */
export function ingelezen(naam: string, regels: number, week = 0): string {
  return `${naam}: ${telRegels(regels)} ingelezen${week > 0 ? `, en ${week} van de weekstaat` : ''}.`;
}

export const telRegels = (aantal: number): string => `${aantal} ${aantal === 1 ? 'regel' : 'regels'}`;

/** UTF-8, or what Excel on Windows writes when it is not. */
function tekstVan(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What could not be read, as a sentence after another; '' when nothing. */
export const nietGelezen = (aantal: number): string =>
  aantal === 0 ? '' : ` ${aantal} ${aantal === 1 ? 'ding' : 'dingen'} konden we niet lezen; de lijst staat onder de regels.`;
