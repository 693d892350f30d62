/** Column widths of a sheet: every block says what it needs, the widest wins. */
import type { Blad, Blok } from '../../../schema/sjablonen.ts';
import type { Lijsten } from './invoer.ts';
import { koppenVan } from './rekenblokken.ts';

/** Widths in characters, column by column. */
export function breedtesVan(blad: Blad, lijsten: Lijsten): number[] {
  const breedtes = [...(blad.breedtes ?? [])];
  if (!blad.breedtes) {
    for (const blok of blad.blokken)
      wensen(blok, lijsten).forEach((breedte, k) => {
        breedtes[k] = Math.max(breedtes[k] ?? 0, breedte);
      });
  }
  // Text blocks stretch over columns; there must be enough of them.
  const nodig = Math.max(...blad.blokken.map(ruimte));
  for (let samen = som(breedtes); samen < nodig; samen = som(breedtes)) breedtes.push(Math.min(40, Math.max(12, nodig - samen)));
  return breedtes;
}

const som = (lijst: number[]): number => lijst.reduce((a, b) => a + b, 0);

function wensen(blok: Blok, lijsten: Lijsten): number[] {
  switch (blok.soort) {
    case 'tabel':
      return blok.kolommen.map((kolom) => kolom.breedte);
    case 'overzicht':
      return [36, ...blok.kolommen.map((kolom) => (kolom.opmaak === 'tekst' ? 30 : 14))];
    case 'kruistabel':
      return [36, ...koppenVan(blok.kolommen, lijsten).map(() => 13), ...(blok.totaal && blok.rijtotaal ? [11] : [])];
    case 'velden':
      return [38];
    case 'kengetallen':
      return [46];
    default:
      return [36];
  }
}

function ruimte(blok: Blok): number {
  if (blok.soort === 'velden') return blok.velden.some((veld) => veld.uitleg) ? 136 : 78;
  if (blok.soort === 'kengetallen') return blok.regels.some((regel) => regel.uitleg) ? 132 : 70;
  return blok.soort === 'vakken' ? 100 : 80;
}
