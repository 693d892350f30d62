/** The document that a tool gives: real headings, tables with a header, pictures with a text, and whatever someone typed stays text. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { schrijfDocument } from '../../src/domain/formulieren/docx/schrijf.ts';
import { documentUitStuk, opBladzijde } from '../../src/domain/formulieren/docx/uit-stuk.ts';
import { alleKinderen, kind, leesXml, type Knoop } from '../../src/domain/formulieren/xlsx/xml.ts';
import type { Stuk } from '../../src/domain/gereedschap/document.ts';

const stuk = (tekst = 'Eén & twee'): Stuk => ({
  titel: 'Plan van aanpak',
  ondertitel: tekst,
  regel: 'Concept, 22 november 2026',
  slot: 'Gemaakt met de leidraad.',
  blokken: [
    { soort: 'kop', niveau: 1, tekst: 'Waar staan we?' },
    { soort: 'kop', niveau: 2, tekst },
    { soort: 'alinea', tekst },
    { soort: 'lijst', punten: ['een', tekst] },
    { soort: 'beeld', naam: 'cirkel', alt: 'Een cirkel met vier kanten' },
    {
      soort: 'feiten',
      paren: [
        ['Regie', 'Gemeente\nen school'],
        ['Stand', tekst],
      ],
    },
    {
      soort: 'tabel',
      bijschrift: 'Uren',
      koppen: ['Soort', 'Uren'],
      rijen: [
        ['Verpleging', '12,5'],
        ['Samen', '12,5'],
      ],
      getallen: [1],
      breedten: [70, 30],
      som: true,
    },
  ],
});
const schrijf = (een: Stuk, beelden = {}) => schrijfDocument(documentUitStuk(een, '2026-11-22', beelden));
const deel = (bytes: Uint8Array, naam: string) => strFromU8(unzipSync(bytes)[naam] ?? new Uint8Array());
const allemaal = (knoop: Knoop, naam: string): Knoop[] =>
  knoop.kinderen.flatMap((een) => [...(een.naam === naam ? [een] : []), ...allemaal(een, naam)]);

describe('een stuk in Word', () => {
  it('opent in een andere bibliotheek, met koppen, lijst en tabellen', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(schrijf(stuk())) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    for (const html of ['<h1>Waar staan we?</h1>', '<h2>Eén &amp; twee</h2>', '<li>een</li>', '<thead><tr><th>', '12,5'])
      expect(value).toContain(html);
  });
  it('heeft een titel, een taal, en bij elke tabel een naam; de tabel met kolommen een kopregel', () => {
    const bytes = schrijf(stuk());
    expect(deel(bytes, 'docProps/core.xml')).toContain('<dc:title>Plan van aanpak</dc:title>');
    expect(deel(bytes, 'docProps/core.xml')).toContain('nl-NL');
    const tabellen = allemaal(leesXml(deel(bytes, 'word/document.xml')), 'tbl');
    expect(tabellen.map((tabel) => kind(kind(tabel, 'tblPr'), 'tblCaption')?.eigenschappen['w:val'])).toEqual([
      'Gegevens bij plan van aanpak',
      'Uren',
    ]);
    expect(tabellen.map((tabel) => kind(kind(alleKinderen(tabel, 'tr')[0], 'trPr'), 'tblHeader') !== undefined)).toEqual([false, true]);
  });
  it('zegt onder aan de bladzijde van wie het is, en niet dat onze licentie erop rust', () => {
    const bytes = schrijf(stuk());
    expect(deel(bytes, 'word/footer1.xml')).toContain('Plan van aanpak · Eén &amp; twee');
    expect(
      Object.keys(unzipSync(bytes))
        .map((naam) => deel(bytes, naam))
        .join(''),
    ).not.toContain('CC BY');
  });
  it('zet een tekening op haar plek, met een tekst voor wie haar niet ziet', () => {
    const bytes = schrijf(stuk(), { cirkel: { png: new Uint8Array([137, 80, 78, 71]), ...opBladzijde(1000, 1000) } });
    expect(deel(bytes, 'word/document.xml')).toContain('descr="Een cirkel met vier kanten"');
    expect(unzipSync(bytes)['word/media/beeld1.png']).toBeDefined();
    expect(deel(schrijf(stuk()), 'word/document.xml')).not.toContain('<w:drawing>');
  });
  it('past een tekening altijd op de bladzijde', () =>
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 4000 }), fc.integer({ min: 50, max: 4000 }), (breed, hoog) => {
        const { breedteCm, hoogteCm } = opBladzijde(breed, hoog);
        expect(breedteCm).toBeLessThanOrEqual(17.001);
        expect(hoogteCm).toBeLessThanOrEqual(20.001);
        expect(breedteCm / hoogteCm).toBeCloseTo(breed / hoog, 6);
      }),
    ));
  it('blijft heel, wat iemand ook typt, en geeft twee keer dezelfde bytes', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tekst) => {
        const bytes = schrijf(stuk(tekst));
        expect(() => leesXml(deel(bytes, 'word/document.xml'))).not.toThrow();
        expect(Buffer.from(bytes).equals(Buffer.from(schrijf(stuk(tekst))))).toBe(true);
      }),
      { numRuns: 60 },
    ));
});
