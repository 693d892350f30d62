/** The logboek as the filled template, and back. Loaded when the tool is used. */
import { leesFormulier } from '../../domain/formulieren/lees-formulier.ts';
import { schrijfFormulier } from '../../domain/formulieren/schrijf-formulier.ts';
import { alsGegevens, uitGegevens } from '../../domain/gereedschap/logboek/formulier.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import type { Logboek } from '../../domain/gereedschap/logboek/model.ts';
import { alsXlsx } from './bestanden.ts';
import type { Probleem } from './logboek-beeld.ts';

/** The file that Excel and LibreOffice open. */
export function logboekAlsExcel(inhoud: Logboek, ontwerp: Ontwerp): Blob {
  const { gegevens, eigenKeuzes } = alsGegevens(inhoud, ontwerp);
  const bytes = schrijfFormulier(ontwerp.sjabloon, gegevens, { lijsten: ontwerp.lijsten, adres: ontwerp.adres, eigenKeuzes });
  return alsXlsx(bytes);
}

/** What stands in a file; throws a Dutch message when it is another form or no workbook. */
export function excelAlsLogboek(bytes: Uint8Array, ontwerp: Ontwerp): { inhoud: Logboek; problemen: Probleem[] } {
  const { gegevens, problemen } = leesFormulier(ontwerp.sjabloon, bytes, ontwerp.lijsten);
  return { inhoud: uitGegevens(gegevens), problemen };
}
