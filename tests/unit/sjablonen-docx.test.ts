/** Every text form reopened with Mammoth, another library than the writer, and held against the rules of the format. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { alleKinderen, kind, leesXml, type Knoop } from '../../src/domain/formulieren/xlsx/xml.ts';
import { schrijfDocument } from '../../src/domain/formulieren/docx/schrijf.ts';
import { docx } from '../fixtures/sjablonen.ts';

const allemaal = (knoop: Knoop, naam: string): Knoop[] =>
  knoop.kinderen.flatMap((k) => [...(k.naam === naam ? [k] : []), ...allemaal(k, naam)]);
/** Order of the children of sdtPr; the last is the kind of control. */
const besturing = ['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'showingPlcHdr', 'dropDownList', 'date', 'text', 'checkbox'];

describe.each(docx.map(({ bestand, sjabloon, bytes, vorm }) => ({ bestand, sjabloon, bytes, vorm })))(
  '$bestand',
  ({ sjabloon, bytes, vorm }) => {
    const delen = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
    const boom = leesXml(delen['word/document.xml'] ?? '');

    it('opent in een andere bibliotheek, met koppen en tabellen', async () => {
      const { value, messages } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { styleMap: ["p[style-name='Title'] => h1.titel:fresh", "p[style-name='Celkop'] => p", "p[style-name='Subtitle'] => p"] },
      );
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
      expect(value).toContain(sjabloon.titel.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').slice(0, 6));
      expect((value.match(/<h[12]/g) ?? []).length).toBeGreaterThan(1);
      expect(value).toMatch(/<table/);
      expect(value).toMatch(/eigen, open ontwerp/);
      expect(value).toMatch(/CC BY 4\.0/);
      if (vorm === 'voorbeeld') expect(value).toMatch(/Ingevuld voorbeeld/);
    });

    it('heeft een titel, de taal Nederlands en geen macro', () => {
      expect(delen['docProps/core.xml']).toContain('<dc:language>nl-NL</dc:language>');
      expect(delen['docProps/core.xml']).toContain('<dc:title>');
      expect(delen['word/styles.xml']).toContain('w:val="nl-NL"');
      expect(Object.keys(delen).filter((naam) => /vba|macro/i.test(naam))).toEqual([]);
    });

    it('heeft een kopregel en een naam bij elke tabel', () => {
      const tabellen = allemaal(boom, 'tbl');
      expect(tabellen.length).toBeGreaterThan(0);
      for (const tabel of tabellen) {
        expect(kind(kind(alleKinderen(tabel, 'tr')[0], 'trPr'), 'tblHeader')).toBeDefined();
        expect(kind(kind(tabel, 'tblPr'), 'tblCaption')?.eigenschappen['w:val']).toBeTruthy();
        const kolommen = alleKinderen(kind(tabel, 'tblGrid'), 'gridCol').length;
        for (const rij of alleKinderen(tabel, 'tr')) expect(alleKinderen(rij, 'tc').length).toBe(kolommen);
        for (const cel of allemaal(tabel, 'tc')) expect(cel.kinderen.at(-1)?.naam).toBe('p');
      }
    });

    it('heeft geldige vakken om in te vullen', () => {
      const vakken = allemaal(boom, 'sdt');
      if (vorm !== 'tekst') expect(vakken.length).toBeGreaterThan(8);
      const nummers = vakken.map((vak) => kind(kind(vak, 'sdtPr'), 'id')?.eigenschappen['w:val']);
      expect(new Set(nummers).size).toBe(vakken.length);
      for (const vak of vakken) {
        const plekken = (kind(vak, 'sdtPr')?.kinderen ?? []).map(({ naam }) => besturing.indexOf(naam));
        expect(plekken).not.toContain(-1);
        expect([...plekken].sort((a, b) => a - b)).toEqual(plekken);
        for (const lijst of allemaal(vak, 'dropDownList')) {
          const keuzes = alleKinderen(lijst, 'listItem').map((k) => k.eigenschappen['w:value']);
          expect(keuzes.length).toBeGreaterThan(1);
          expect(new Set(keuzes).size).toBe(keuzes.length);
        }
      }
    });
  },
);

describe('de schrijver', () => {
  it('geeft een afbeelding een tekst voor wie haar niet ziet', () => {
    const bytes = schrijfDocument({
      titel: 'T',
      ondertitel: 'O',
      onderwerp: '',
      trefwoorden: '',
      datum: '2026-11-22',
      sjabloon: 'x',
      versie: 1,
      liggend: false,
      onderdelen: [
        { soort: 'afbeelding', png: new Uint8Array([137, 80, 78, 71]), breedteCm: 4, hoogteCm: 3, alt: 'Een cirkel & "meer"' },
        { soort: 'alinea', tekst: '<w:p> \u0007' },
      ],
    });
    const delen = unzipSync(bytes);
    expect(strFromU8(delen['word/document.xml'] ?? new Uint8Array())).toContain('descr="Een cirkel &amp; &quot;meer&quot;"');
    expect(delen['word/media/beeld1.png']).toBeDefined();
    expect(() => leesXml(strFromU8(delen['word/document.xml'] ?? new Uint8Array()))).not.toThrow();
  });
  it('maakt er genoeg om iets te bewijzen', () => expect(docx.length).toBeGreaterThanOrEqual(19));
});
