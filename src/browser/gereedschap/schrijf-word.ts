/** Writes a document as DOCX: real heading styles, table headers, title and language. Loaded when the tool is used. */
import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions,
} from 'docx';
import type { Blok, Stuk } from '../../domain/gereedschap/document.ts';

const inkt = '1A2130';
const zacht = '454D5B';
const petrol = '0A4F5C';
const lijn = 'D9D2C1';
const draad = 'D9432C';
/** Width of the text on A4 with these margins, in twentieths of a point. */
const breed = 9354;
const geen = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const dun = { style: BorderStyle.SINGLE, size: 4, color: lijn };
const taal = { value: 'nl-NL' };

/** The document as a file. */
export async function alsWord(stuk: Stuk): Promise<Blob> {
  const kop = [
    new Paragraph({ style: 'Title', text: stuk.titel }),
    new Paragraph({ style: 'Subtitle', text: stuk.ondertitel }),
    new Paragraph({ style: 'Regel', text: stuk.regel }),
  ];
  const document = new Document({
    title: `${stuk.titel}: ${stuk.ondertitel}`,
    creator: 'Leidraad Zorg in Onderwijstijd',
    description: stuk.titel,
    styles: stijlen,
    numbering: { config: [{ reference: 'punten', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 340, hanging: 255 } } } }] }] },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1300, bottom: 1200, left: 1276, right: 1276 } } },
      footers: { default: voet(stuk) },
      children: [...kop, ...stuk.blokken.flatMap(alsWordBlok), new Paragraph({ style: 'Slot', text: stuk.slot })],
    }],
  });
  return Packer.toBlob(document);
}

function voet(stuk: Stuk): Footer {
  const nummers = new TextRun({ children: ['  |  bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: 'Voet', children: [new TextRun(stuk.ondertitel), nummers] })] });
}

function alsWordBlok(blok: Blok): (Paragraph | Table)[] {
  switch (blok.soort) {
    case 'kop':
      return [new Paragraph({ heading: blok.niveau === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, text: blok.tekst })];
    case 'alinea':
      return [new Paragraph({ text: blok.tekst, ...(blok.klein && { style: 'Klein' }) })];
    case 'lijst':
      return blok.punten.map((punt) => new Paragraph({ text: punt, numbering: { reference: 'punten', level: 0 }, spacing: { after: 60 } }));
    case 'feiten':
      return [tabel(blok.paren.map(([naam, waarde]) => [naam, waarde]), [26, 74], { eersteVet: true }), tussen()];
    case 'tabel': {
      const breedten = blok.breedten ?? blok.koppen.map(() => 1);
      const opties = { koppen: blok.koppen, getallen: blok.getallen ?? [], som: blok.som ?? false };
      return [new Paragraph({ style: 'Bijschrift', text: blok.bijschrift }), tabel(blok.rijen, breedten, opties), tussen()];
    }
  }
}

/** Typed on its own: the constructor also takes a string, whose old `bold` the linter would see. */
function loop(text: string, bold: boolean): TextRun {
  const opties: IRunOptions = { text, bold };
  return new TextRun(opties);
}

const tussen = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 120 }, children: [] });

interface Tabelkeuze { koppen?: string[]; getallen?: number[]; som?: boolean; eersteVet?: boolean }

function tabel(rijen: string[][], breedten: number[], { koppen, getallen = [], som = false, eersteVet = false }: Tabelkeuze): Table {
  const totaal = breedten.reduce((samen, deel) => samen + deel, 0);
  const maten = breedten.map((deel) => Math.round((breed * deel) / totaal));
  const cel = (tekst: string, nr: number, soort: 'kop' | 'vet' | 'gewoon') => new TableCell({
    width: { size: maten[nr] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(soort === 'kop' && { shading: { type: ShadingType.CLEAR, fill: 'F3EEE1', color: 'auto' } }),
    children: tekst.split('\n').map((regel) => new Paragraph({ style: 'Cel', alignment: getallen.includes(nr) ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [loop(regel, soort !== 'gewoon')] })),
  });
  const hoofd = koppen ? [new TableRow({ tableHeader: true, cantSplit: true, children: koppen.map((kop, nr) => cel(kop, nr, 'kop')) })] : [];
  const lijf = rijen.map((rij, plek) => new TableRow({
    cantSplit: rij.join('').length < 600,
    children: rij.map((tekst, nr) => cel(tekst, nr, (som && plek === rijen.length - 1) || (eersteVet && nr === 0) ? 'vet' : 'gewoon')),
  }));
  return new Table({ width: { size: breed, type: WidthType.DXA }, columnWidths: maten, borders: { top: dun, bottom: dun, left: geen, right: geen, insideHorizontal: dun, insideVertical: geen }, rows: [...hoofd, ...lijf] });
}

const letter = 'Calibri';
const stijlen = {
  default: {
    document: { run: { font: letter, size: 22, color: inkt, language: taal }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { font: letter, size: 44, bold: true, color: inkt }, paragraph: { spacing: { after: 60 }, border: { top: { style: BorderStyle.SINGLE, size: 24, color: draad, space: 10 } } } },
    heading1: { run: { font: letter, size: 30, bold: true, color: petrol }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
    heading2: { run: { font: letter, size: 24, bold: true, color: inkt }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 28, color: zacht }, paragraph: { spacing: { after: 60 } } },
    { id: 'Regel', name: 'Regel', basedOn: 'Normal', run: { color: zacht }, paragraph: { spacing: { after: 240 } } },
    { id: 'Bijschrift', name: 'Caption', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
    { id: 'Cel', name: 'Cel', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0, line: 259 } } },
    { id: 'Klein', name: 'Klein', basedOn: 'Normal', run: { size: 18, color: zacht } },
    { id: 'Slot', name: 'Slot', basedOn: 'Normal', run: { size: 18, color: zacht }, paragraph: { spacing: { before: 480 }, border: { top: { style: BorderStyle.SINGLE, size: 4, color: lijn, space: 8 } } } },
    { id: 'Voet', name: 'Voet', basedOn: 'Normal', run: { size: 16, color: zacht } },
  ],
};
