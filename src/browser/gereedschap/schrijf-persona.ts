/** The costs of a card as the filled template, and back. Loaded when the tool is used. */
import { leesFormulier, type Probleem } from '../../domain/formulieren/lees-formulier.ts';
import { schrijfFormulier } from '../../domain/formulieren/schrijf-formulier.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import { alsGegevens, uitGegevens } from '../../domain/gereedschap/persona/formulier.ts';
import type { Kaart } from '../../domain/gereedschap/persona/model.ts';
import { alsXlsx } from './bestanden.ts';

/** The file that Excel and LibreOffice open. */
export function kostenAlsExcel(kaart: Kaart, ontwerp: Ontwerp): Blob {
  const bytes = schrijfFormulier(ontwerp.sjabloon, alsGegevens(kaart), { lijsten: ontwerp.lijsten, adres: ontwerp.adres });
  return alsXlsx(bytes);
}

/** What stands in a file; throws a Dutch message when it is another form or no workbook. */
export function excelAlsKaart(bytes: Uint8Array, ontwerp: Ontwerp): { kaart: Kaart; problemen: Probleem[] } {
  const { gegevens, problemen } = leesFormulier(ontwerp.sjabloon, bytes, ontwerp.lijsten);
  return { kaart: uitGegevens(gegevens), problemen };
}
