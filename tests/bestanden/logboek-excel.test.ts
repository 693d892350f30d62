/** The log as an Excel file: out of the browser tool and back, and in another library. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelAlsLogboek, logboekAlsExcel } from '../../src/browser/gereedschap/schrijf-logboek.ts';
import { leesRegel, type Logboek } from '../../src/domain/gereedschap/logboek/model.ts';
import { tel } from '../../src/domain/gereedschap/logboek/tel.ts';
import { met, ontwerp, regel } from '../fixtures/logboek.ts';

const bytesVan = async (inhoud: Logboek) => new Uint8Array(await logboekAlsExcel(inhoud, ontwerp).arrayBuffer());

describe('Excel', () => {
  it('komt heen en terug zonder verlies, en wat op een formule lijkt blijft tekst', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(regel, { minLength: 1, maxLength: 12 }), async (regels) => {
        const heen = met(
          regels.map((een) => leesRegel(een)),
          { school: '=De Linde', weken: '0,4', jaaruren: '1200', begin: '2026-10-05' },
        );
        const { inhoud, problemen } = excelAlsLogboek(await bytesVan(heen), ontwerp);
        expect(problemen).toEqual([]);
        expect(inhoud.regels).toEqual(heen.regels);
        expect(inhoud.meting).toMatchObject({ school: '=De Linde', weken: '0,4', jaaruren: '1200', begin: '2026-10-05' });
      }),
      { numRuns: 15 },
    );
  });
  it('opent in een andere bibliotheek, met dezelfde totalen', async () => {
    const inhoud = met(fc.sample(regel, { numRuns: 40, seed: 2 }), { weken: '2', jaaruren: '1200', leerlingen: '80' });
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.load((await bytesVan(inhoud)).buffer);
    const totalen = boek.getWorksheet('Totalen');
    const waarden: Record<string, unknown> = {};
    totalen?.eachRow((rij) => {
      waarden[String(rij.getCell(1).value)] ??= rij.getCell(2).result ?? rij.getCell(2).value;
    });
    const telling = tel(inhoud);
    expect(Number(waarden['Uren per week'])).toBeCloseTo(telling.urenPerWeek, 6);
    expect(Number(waarden['Fte'])).toBeCloseTo(telling.fte ?? 0, 6);
    let formules = 0;
    boek.getWorksheet('Logboek')?.eachRow((rij) =>
      rij.eachCell((cel) => {
        if (/^=?(1\+1|CMD)/.test(cel.formula ?? '')) formules++;
      }),
    );
    expect(formules).toBe(0);
  });
  it('geeft dezelfde bytes bij dezelfde invoer', async () => {
    const inhoud = met(fc.sample(regel, { numRuns: 5, seed: 3 }));
    expect(Buffer.from(await bytesVan(inhoud)).equals(Buffer.from(await bytesVan(inhoud)))).toBe(true);
  });
  it('weigert elk ander bestand met een zin, nooit met een crash', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => excelAlsLogboek(bytes, ontwerp)).toThrow(/bestand/);
      }),
      { numRuns: 300 },
    ));
  it('schrijft en leest 5.000 regels', async () => {
    const groot = met(fc.sample(regel, { numRuns: 5000, seed: 4 }));
    const bytes = await bytesVan(groot);
    expect(excelAlsLogboek(bytes, ontwerp).inhoud.regels).toHaveLength(5000);
  });
});
