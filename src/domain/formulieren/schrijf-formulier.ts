/** From definition and data to a file: the one entrance for the build and for the browser tools. */
import type { XlsxSjabloon } from '../../schema/sjablonen.ts';
import { werkmapUitSjabloon, type Opties } from './opbouw/werkmap.ts';
import type { Gegevens } from './waarden.ts';
import { schrijfWerkmap } from './xlsx/schrijf.ts';

/** An XLSX file with this data. */
export const schrijfFormulier = (sjabloon: XlsxSjabloon, gegevens: Gegevens, opties: Opties): Uint8Array =>
  schrijfWerkmap(werkmapUitSjabloon(sjabloon, gegevens, opties));

export type { Opties };
