/** The partijenkaart as the filled template, and back. Loaded when the tool is used. */
import { leesFormulier, type Probleem } from '../../domain/formulieren/lees-formulier.ts';
import { schrijfFormulier } from '../../domain/formulieren/schrijf-formulier.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import { alsGegevens, uitGegevens } from '../../domain/gereedschap/partijenkaart/formulier.ts';
import type { Partijenkaart } from '../../domain/gereedschap/partijenkaart/model.ts';
import { alsXlsx } from './bestanden.ts';

/** The file that Excel and LibreOffice open. */
export function kaartAlsExcel(kaart: Partijenkaart, ontwerp: Ontwerp): Blob {
  const bytes = schrijfFormulier(ontwerp.sjabloon, alsGegevens(kaart, ontwerp), { lijsten: ontwerp.lijsten, adres: ontwerp.adres });
  return alsXlsx(bytes);
}

/** What stands in a file; throws a Dutch message when it is another form or no workbook. */
export function excelAlsKaart(bytes: Uint8Array, ontwerp: Ontwerp): { kaart: Partijenkaart; problemen: Probleem[] } {
  const { gegevens, problemen } = leesFormulier(ontwerp.sjabloon, bytes, ontwerp.lijsten);
  return { kaart: uitGegevens(gegevens), problemen };
}
