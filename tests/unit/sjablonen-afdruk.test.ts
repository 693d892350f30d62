/** What of a long table goes on paper: never less than what is filled in, and never hundreds of blank rows. */
import { describe, expect, it } from 'vitest';
import { werkmapUitSjabloon } from '../../src/domain/formulieren/opbouw/werkmap.ts';
import { leegFormulier } from '../../src/domain/formulieren/waarden.ts';
import { leesBereik } from '../../src/domain/formulieren/xlsx/adressen.ts';
import { geladen, xlsxSjabloon } from '../fixtures/sjablonen.ts';

function logblad(aantal: number) {
  const tabellen = { logboek: Array.from({ length: aantal }, () => ({ groep: 'Groen', soort: 'Verpleging', minuten: 20 })) };
  const boek = werkmapUitSjabloon(xlsxSjabloon('logboek'), { ...leegFormulier(), tabellen }, { lijsten: geladen.lijsten, adres: '' });
  const blad = boek.bladen.find(({ naam }) => naam === 'Logboek');
  if (!blad) throw new Error('het blad Logboek is er niet');
  const [kop = 0] = [...blad.cellen].filter(([, cel]) => cel.waarde === 'Datum').map(([plek]) => leesBereik(plek)?.r1);
  return {
    kop,
    opPapier: leesBereik(blad.afdruk)?.r2 ?? 0,
    waarschuwing: [...blad.cellen.values()].find(({ formule }) => formule?.includes('afdrukbereik'))?.waarde,
  };
}

describe('het afdrukbereik', () => {
  it('is bij een leeg logboek één bladzijde', () => {
    const { kop, opPapier, waarschuwing } = logblad(0);
    expect(opPapier - kop).toBeGreaterThan(20);
    expect(opPapier - kop).toBeLessThan(60);
    expect(waarschuwing).toBe('');
  });
  it.each([1, 100, 299, 400])('bevat alle %d regels, met lege regels erachter', (aantal) => {
    const { kop, opPapier } = logblad(aantal);
    expect(opPapier - kop).toBeGreaterThan(aantal);
    expect(opPapier - kop).toBeLessThan(aantal + 70);
  });
});
