/** A filled template reads back what was written, also after another program saved it; a broken file never crashes. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { leesFormulier, sjabloonVan } from '../../src/domain/formulieren/lees-formulier.ts';
import { alsInvoer, leesGetal } from '../../src/domain/formulieren/lees-waarde.ts';
import { rijenVan } from '../../src/domain/formulieren/opbouw/werkmap.ts';
import { schrijfFormulier } from '../../src/domain/formulieren/schrijf-formulier.ts';
import { datumVanDag, dagnummer, leegFormulier, type Gegevens } from '../../src/domain/formulieren/waarden.ts';
import { bytesVan, geladen, xlsx, xlsxSjabloon } from '../fixtures/sjablonen.ts';

const logboek = xlsxSjabloon('logboek');
const opties = { lijsten: geladen.lijsten, adres: 'https://voorbeeld.nl/' };
const lees = (bytes: Uint8Array) => leesFormulier(logboek, bytes, geladen.lijsten);
/** Rows without their empty cells. */
const kaal = (gegevens: Gegevens) =>
  Object.fromEntries(
    Object.entries(gegevens.tabellen).map(([naam, rijen]) => [
      naam,
      rijen.map((rij) => Object.fromEntries(Object.entries(rij).filter(([, w]) => w !== null))),
    ]),
  );

describe('heen en terug', () => {
  it.each(xlsx.filter(({ vorm }) => vorm === 'voorbeeld').map(({ sjabloon, bytes }) => ({ id: sjabloon.id, bytes })))(
    '$id leest terug wat erin staat',
    ({ id, bytes }) => {
      const sjabloon = xlsxSjabloon(id);
      const gelezen = leesFormulier(sjabloon, bytes, geladen.lijsten);
      const voorbeeld = geladen.voorbeelden.get(id) ?? leegFormulier();
      expect(gelezen.problemen).toEqual([]);
      expect(gelezen.versie).toBe(sjabloon.versie);
      expect(sjabloonVan(bytes)).toBe(id);
      for (const [naam, w] of Object.entries(voorbeeld.velden)) expect(gelezen.gegevens.velden[naam], naam).toEqual(w);
      const verwacht = leegFormulier();
      for (const blok of sjabloon.bladen.flatMap((blad) => blad.blokken))
        if (blok.soort === 'tabel') verwacht.tabellen[blok.id] = rijenVan(blok, voorbeeld);
      expect(kaal(gelezen.gegevens)).toEqual(kaal(verwacht));
    },
  );

  it('na opslaan door een ander programma, ook met een ingevoegde rij', async () => {
    const boek = await new ExcelJS.Workbook().xlsx.load(bytesVan('logboek-voorbeeld.xlsx') as unknown as ArrayBuffer);
    const blad = boek.getWorksheet('Logboek');
    const kop = [...Array(20).keys()].map((nr) => nr + 1).find((nr) => blad?.getRow(nr).getCell(1).value === 'Datum') ?? 0;
    const cel = blad?.getRow(kop + 29);
    if (cel) {
      cel.getCell(1).value = new Date('2026-10-07T00:00:00Z');
      cel.getCell(3).value = 'Rood';
      cel.getCell(7).value = 15;
      cel.getCell(5).value = 'verpleging';
    }
    const gelezen = lees(new Uint8Array(await boek.xlsx.writeBuffer()));
    expect(gelezen.problemen).toEqual([]);
    expect(gelezen.gegevens.tabellen['logboek']).toHaveLength(29);
    expect(gelezen.gegevens.tabellen['logboek']?.[28]).toMatchObject({
      datum: '2026-10-07',
      groep: 'Rood',
      minuten: 15,
      soort: 'Verpleging',
    });
  });

  it('willekeurige regels, ook met tekst die op een formule lijkt', () => {
    const tekst = fc
      .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom('=1+1', '+31', '-x', '@SUM(A1)', '<b>&"', "'=A1"))
      .map((t) => t.trim())
      .filter((t) => t !== '' && [...t].every((c) => c >= ' ' && !(c >= '\uD800' && c <= '\uDFFF') && c < '\uFFFE'));
    const regel = fc.record({
      datum: fc.integer({ min: 43_000, max: 50_000 }).map(datumVanDag),
      groep: tekst,
      minuten: fc.integer({ min: 1, max: 480 }),
      soort: fc.constantFrom(...(geladen.lijsten['soortzorg']?.waarden ?? [])),
    });
    fc.assert(
      fc.property(fc.array(regel, { minLength: 1, maxLength: 12 }), (regels) => {
        const bytes = schrijfFormulier(logboek, { velden: { meting_school: '=HYPERLINK("x")' }, tabellen: { logboek: regels } }, opties);
        const gelezen = lees(bytes);
        expect(gelezen.problemen).toEqual([]);
        expect(kaal(gelezen.gegevens)['logboek']).toEqual(regels);
        expect(gelezen.gegevens.velden['meting_school']).toBe('=HYPERLINK("x")');
      }),
      { numRuns: 15 },
    );
  });

  it('schrijft tekst van de gebruiker nooit als formule', () => {
    const bytes = schrijfFormulier(
      logboek,
      { velden: {}, tabellen: { logboek: [{ groep: "=cmd|' /C calc'!A0", opmerking: '@x' }] } },
      opties,
    );
    const inhoud = unzipSync(bytes);
    const blad = Object.entries(inhoud)
      .filter(([naam]) => naam.startsWith('xl/worksheets/'))
      .map(([, deel]) => strFromU8(deel))
      .join('');
    expect(blad).not.toContain('cmd|');
    expect(strFromU8(inhoud['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=cmd|');
    expect(strFromU8(inhoud['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"');
  });

  it('vijfduizend regels gaan heen en terug', () => {
    const regels = Array.from({ length: 5000 }, (_, nr) => ({
      datum: '2026-10-05',
      groep: `Groep ${nr % 9}`,
      leerling: `L${String(nr % 80).padStart(3, '0')}`,
      soort: 'Verpleging',
      minuten: (nr % 60) + 1,
    }));
    const gelezen = lees(schrijfFormulier(logboek, { velden: {}, tabellen: { logboek: regels } }, opties));
    expect(gelezen.gegevens.tabellen['logboek']).toHaveLength(5000);
  }, 60_000);
});

describe('wat niet past', () => {
  it('wordt gemeld met blad, rij en kolom, en de rest blijft', async () => {
    const boek = await new ExcelJS.Workbook().xlsx.load(bytesVan('logboek-voorbeeld.xlsx') as unknown as ArrayBuffer);
    const blad = boek.getWorksheet('Logboek');
    const kop = [...Array(20).keys()].map((nr) => nr + 1).find((nr) => blad?.getRow(nr).getCell(1).value === 'Datum') ?? 0;
    if (blad) {
      blad.getRow(kop + 1).getCell(7).value = 'veel';
      blad.getRow(kop + 2).getCell(5).value = 'Toveren';
      blad.getRow(kop + 3).getCell(1).value = '31-02-2026';
    }
    const { gegevens, problemen } = lees(new Uint8Array(await boek.xlsx.writeBuffer()));
    expect(problemen).toEqual([
      { blad: 'Logboek', rij: kop + 1, kolom: 'G', wat: "Minuten: 'veel' is geen getal." },
      { blad: 'Logboek', rij: kop + 2, kolom: 'E', wat: "Soort zorg: 'Toveren' staat niet in de keuzelijst." },
      { blad: 'Logboek', rij: kop + 3, kolom: 'A', wat: "Datum: '31-02-2026' is geen datum. Schrijf die als 22-11-2026." },
    ]);
    expect(gegevens.tabellen['logboek']).toHaveLength(28);
  });

  it('duizend kapotte bestanden geven een Nederlandse melding of gewoon gegevens', () => {
    const goed = bytesVan('logboek-voorbeeld.xlsx');
    const delen = unzipSync(goed);
    const namen = Object.keys(delen);
    const probeer = (bytes: Uint8Array) => {
      try {
        expect(lees(bytes).gegevens).toBeDefined();
      } catch (fout) {
        expect((fout as Error).message).toMatch(/bestand|formulier/i);
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => probeer(bytes)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.nat(goed.length - 1), fc.nat(255), (plek, waarde) => {
        const kapot = goed.slice();
        kapot[plek] = waarde;
        probeer(kapot);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...namen), fc.nat(4000), fc.string({ maxLength: 12 }), (naam, plek, rommel) => {
        const tekst = strFromU8(delen[naam] ?? new Uint8Array());
        const klein = Object.fromEntries(
          Object.entries(delen).map(([n, d]) => [
            n,
            [n === naam ? strToU8(tekst.slice(0, plek) + rommel + tekst.slice(plek + rommel.length)) : d, { level: 0 }] as [
              Uint8Array,
              { level: 0 },
            ],
          ]),
        );
        probeer(zipSync(klein));
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.nat(goed.length), (lengte) => probeer(goed.slice(0, lengte))),
      { numRuns: 380 },
    );
  }, 120_000);

  it('een ander formulier wordt herkend', () => {
    expect(() => lees(bytesVan('persona-kosten.xlsx'))).toThrow(/ander formulier: persona-kosten/);
  });
});

describe('waarden', () => {
  it.each<[string, number | undefined]>([
    ['1.250,5', 1250.5],
    ['1250.5', 1250.5],
    ['€ 12', 12],
    ['40%', 0.4],
    ['', undefined],
    ['x', undefined],
    ['1.2.3', undefined],
    ['-4', -4],
  ])('getal %s', (tekst, getal) => expect(leesGetal(tekst)).toBe(getal));
  it('datums gaan heen en terug', () =>
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 70_000 }), (dag) => {
        expect(dagnummer(datumVanDag(dag))).toBe(dag);
      }),
    ));
  it.each([
    ['8.30', '08:30'],
    [0.5, '12:00'],
    ['25:00', null],
  ])('tijd %s', (ruw, tijd) => expect(alsInvoer(ruw, { soort: 'tijd' } as never, {}).waarde).toBe(tijd));
});
