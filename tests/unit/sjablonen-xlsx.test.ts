/** Every workbook reopened with ExcelJS, another library than the writer. */
import ExcelJS from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { leesXml } from '../../src/domain/formulieren/xlsx/xml.ts';
import { xlsx } from '../fixtures/sjablonen.ts';

const werkmappen = new Map<string, ExcelJS.Workbook>();
beforeAll(async () => {
  for (const { bestand, bytes } of xlsx) werkmappen.set(bestand, await new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer));
}, 120_000);
const delen = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
/** The order that ECMA-376 lays down for the parts of a worksheet that we use. */
const volgorde = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'tableParts',
];

describe.each(xlsx.map(({ bestand, sjabloon, bytes, vorm }) => ({ bestand, sjabloon, bytes, vorm })))(
  '$bestand',
  ({ bestand, sjabloon, bytes, vorm }) => {
    const boek = () => werkmappen.get(bestand) as ExcelJS.Workbook;

    it('heeft Uitleg vooraan, een titel, een taal en geen macro', () => {
      expect(boek().worksheets[0]?.name).toBe('Uitleg');
      expect(boek().title).toBe(sjabloon.titel + (vorm === 'voorbeeld' ? ' (ingevuld voorbeeld)' : ''));
      const inhoud = delen(bytes);
      expect(inhoud['docProps/core.xml']).toContain('<dc:language>nl-NL</dc:language>');
      expect(Object.keys(inhoud).filter((naam) => /vba|macro|externalLink|activeX/i.test(naam))).toEqual([]);
      const uitleg = (boek().getWorksheet('Uitleg')?.getSheetValues() ?? []).flat(2).join(' ');
      expect(uitleg).toMatch(/eigen, open ontwerp/);
      expect(uitleg).toMatch(/CC BY 4\.0/);
      expect(uitleg).toMatch(/Geen namen/);
    });

    it('is op elk blad vergrendeld, met een afdrukbereik en een rij die op elke bladzijde terugkomt', () => {
      for (const blad of boek().worksheets) {
        expect((blad as unknown as { sheetProtection: { sheet: boolean } | null }).sheetProtection?.sheet, blad.name).toBe(true);
        expect(blad.pageSetup.printArea, blad.name).toMatch(/^A1:/);
        expect(blad.pageSetup.printTitlesRow, blad.name).toMatch(/^\d+:\d+$/);
        expect(blad.pageSetup.fitToWidth).toBe(1);
        expect(blad.name.length).toBeLessThanOrEqual(31);
      }
    });

    it('heeft formules met een uitkomst, op slot, en open invoervakken', () => {
      const [formules, open] = [[] as string[], [] as string[]];
      for (const blad of boek().worksheets) {
        blad.eachRow((rij) =>
          rij.eachCell({ includeEmpty: true }, (cel) => {
            const slot = cel.protection?.locked !== false;
            if (cel.type === ExcelJS.ValueType.Formula) {
              formules.push(cel.address);
              expect(slot, `${blad.name}!${cel.address}`).toBe(true);
              expect(typeof (cel.result ?? ''), `${blad.name}!${cel.address} ${cel.formula}`).toMatch(/string|number|boolean/);
            } else if (!slot) open.push(cel.address);
            if (typeof cel.value === 'string') expect(cel.value, `${blad.name}!${cel.address}`).not.toMatch(/^[=+\-@]/);
          }),
        );
      }
      expect(formules.length).toBeGreaterThan(5);
      expect(open.length).toBeGreaterThan(5);
    });

    it('heeft benoemde bereiken en keuzelijsten die ernaar wijzen', () => {
      const namen = new Set(boek().definedNames.model.map(({ name }) => name));
      expect(namen.size).toBeGreaterThan(8);
      const bronnen = new Set(
        Object.entries(delen(bytes))
          .filter(([naam]) => naam.startsWith('xl/worksheets/sheet'))
          .flatMap(([, xml]) => [...xml.matchAll(/type="list"[^>]*><formula1>([^<]+)</g)].map((deel) => deel[1] ?? '')),
      );
      expect(bronnen.size).toBeGreaterThan(0);
      for (const bron of bronnen) expect(namen, bron).toContain(bron);
    });

    it('heeft echte tabellen met koppen die in de cellen staan', () => {
      const tabellen = boek().worksheets.flatMap((blad) =>
        Object.values(
          (blad as unknown as { tables: Record<string, { table: { tableRef: string; columns: { name: string }[] } }> }).tables,
        ).map(({ table }) => ({ blad, table })),
      );
      expect(tabellen.length).toBeGreaterThan(0);
      for (const { blad, table } of tabellen) {
        const begin = /^A(\d+):/.exec(table.tableRef)?.[1] ?? '';
        table.columns.forEach(({ name }, k) => expect(blad.getRow(Number(begin)).getCell(k + 1).value).toBe(name));
        expect(new Set(table.columns.map(({ name }) => name.toLowerCase())).size).toBe(table.columns.length);
      }
    });

    it('houdt zich aan de volgorde en de grenzen van het formaat', () => {
      for (const [naam, bron] of Object.entries(delen(bytes))) {
        const boom = leesXml(bron);
        if (!naam.startsWith('xl/worksheets/sheet')) continue;
        const plekken = boom.kinderen.map((kind) => volgorde.indexOf(kind.naam));
        expect(plekken, naam).not.toContain(-1);
        expect([...plekken].sort((a, b) => a - b)).toEqual(plekken);
        for (const [, hulp = ''] of bron.matchAll(/ prompt="([^"]*)"/g)) expect(hulp.length).toBeLessThanOrEqual(255);
        for (const [, titel = ''] of bron.matchAll(/ promptTitle="([^"]*)"/g)) expect(titel.length).toBeLessThanOrEqual(32);
        for (const [, formule = ''] of bron.matchAll(/<f>([^<]*)<\/f>/g)) expect(formule.length).toBeLessThan(8192);
      }
    });
  },
);

describe('samen', () => {
  it('zijn er genoeg om iets te bewijzen', () => expect(xlsx.length).toBeGreaterThanOrEqual(18));

  it('schermt elke deelversie kleine aantallen af', () => {
    for (const { bestand, sjabloon } of xlsx.filter(({ vorm }) => vorm === 'voorbeeld')) {
      if (sjabloon.soort !== 'xlsx' || !sjabloon.bladen.some(({ id }) => id === 'deelversie')) continue;
      const blad = werkmappen.get(bestand)?.getWorksheet('Deelversie');
      const getallen: string[] = [];
      blad?.eachRow((rij) => {
        rij.eachCell((cel) => {
          const kop = [...Array(cel.row as unknown as number).keys()]
            .reverse()
            .map((nr) => blad.getRow(nr + 1).getCell(cel.col).value)
            .find((w) => typeof w === 'string');
          if (
            cel.type === ExcelJS.ValueType.Formula &&
            typeof cel.result === 'number' &&
            cel.result > 0 &&
            cel.result < 5 &&
            /^Leerlingen/.test(String(kop))
          )
            getallen.push(cel.address);
        });
      });
      expect(getallen, bestand).toEqual([]);
    }
  });
});
