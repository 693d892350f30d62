/**
 * What of a long table goes on paper: the rows that are filled in, and blank lines to about one page. A template has
 * hundreds of rows to type in; nobody wants them all out of the printer. A print area cannot follow what is typed later,
 * in Excel nor in LibreOffice, so a line above the table says so when it leaves rows out.
 */
import type { BlokVan } from '../../../schema/sjablonen.ts';
import { adres } from '../xlsx/adressen.ts';
import type { Bouwer } from './bouwer.ts';
import { uiterlijk } from './uiterlijk.ts';

/** Characters across and rows down on a landscape A4 at full size, and what title and headers take of those rows. */
const vel = { tekens: 149, rijen: 27, kop: 9 };

/** Blank lines that fill about one page; a wide sheet is printed smaller and holds more. */
export const legeRegels = (breedte: number): number => Math.round(vel.rijen * Math.max(1, breedte / vel.tekens)) - vel.kop;

/** The last row to print of a table whose rows run from `eerste` to `laatste`, of which `gevuld` are filled in. */
export function laatsteOpPapier(breedte: number, gevuld: number, eerste: number, laatste: number): number {
  const rij = eerste + gevuld + legeRegels(breedte) - 1;
  // A few rows more are no trouble; only a table that runs on and on is cut.
  return rij + 20 < laatste ? rij : laatste;
}

/** In row `plek`: what to do when there are rows below the print area. */
export function zetAfdrukwaarschuwing(b: Bouwer, blok: BlokVan<'tabel'>, plek: number, op: number, laatste: number): void {
  const invoer = blok.kolommen.findLastIndex((kolom) => kolom.formule === undefined) + 1;
  const eind = b.tot(1, 120);
  for (let k = 1; k <= eind; k++) b.zet(k, null, uiterlijk.legenda, plek);
  b.zetFormule(
    1,
    `IF(COUNTA(A${op + 1}:${adres(invoer, laatste)})=0,"","Let op: op papier komt alleen tot en met rij ${op}. Wis eerst het afdrukbereik (Excel: Pagina-indeling; LibreOffice: Opmaak > Afdrukbereiken).")`,
    uiterlijk.legenda,
    plek,
  );
  b.blad.samengevoegd.push(`A${plek}:${adres(eind, plek)}`);
  b.blad.voorwaarden.push({ soort: 'letop', bereik: `A${plek}`, eerste: `A${plek}` });
}
