/** Pieces of WordprocessingML: paragraphs, runs, tables and content controls. The order of elements is fixed by the format. */
import { kleuren } from '../kleuren.ts';
import { xml } from '../xlsx/xml.ts';
import type { Vak } from './document.ts';

/** Runs of text; a line end in the text becomes a line break, in a run of its own (LibreOffice misplaces it otherwise). */
export function loop(tekst: string, opmaak = ''): string {
  const eigenschappen = opmaak ? `<w:rPr>${opmaak}</w:rPr>` : '';
  return tekst
    .split('\n')
    .map((regel) => `<w:r>${eigenschappen}<w:t xml:space="preserve">${xml(regel)}</w:t></w:r>`)
    .join(`<w:r>${eigenschappen}<w:br/></w:r>`);
}

/** A paragraph in a style; `extra` are further paragraph properties in the order of the format. */
export function alinea(inhoud: string, stijl = '', extra = ''): string {
  const eigenschappen = `${stijl ? `<w:pStyle w:val="${stijl}"/>` : ''}${extra}`;
  return `<w:p>${eigenschappen ? `<w:pPr>${eigenschappen}</w:pPr>` : ''}${inhoud}</w:p>`;
}

/** Numbers for content controls and pictures, in order of appearance, so that the same document gives the same bytes. */
export class Nummers {
  #nummer = 1000;
  volgende(): number {
    return ++this.#nummer;
  }
}

/** A content control inside a paragraph: text, a list of choices or a date. */
export function besturing(vak: Vak, nummers: Nummers): string {
  const leeg = vak.waarde === undefined || vak.waarde === '';
  const hulp = vak.hulp ?? (vak.soort === 'keuze' ? 'Kies uit de lijst' : vak.soort === 'datum' ? 'Kies een datum' : 'Vul hier in');
  const inhoud = leeg ? loop(hulp, '<w:rStyle w:val="PlaceholderText"/>') : loop(datumtekst(vak));
  const naam = xml(vak.naam.slice(0, 64));
  return `<w:sdt><w:sdtPr><w:alias w:val="${naam}"/><w:tag w:val="${naam}"/><w:id w:val="${nummers.volgende()}"/>${leeg ? '<w:showingPlcHdr/>' : ''}${soortXml(vak)}</w:sdtPr><w:sdtContent>${inhoud}</w:sdtContent></w:sdt>`;
}

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const isDatum = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst);

/** A date as the control shows it: 8 oktober 2025. Without Intl, so that every machine writes the same. */
function datumtekst(vak: Vak): string {
  const waarde = vak.waarde ?? '';
  if (vak.soort !== 'datum' || !isDatum(waarde)) return waarde;
  const [jaar, maand, dag] = waarde.split('-').map(Number);
  return `${dag} ${maanden[(maand ?? 1) - 1]} ${jaar}`;
}

function soortXml(vak: Vak): string {
  if (vak.soort === 'keuze') {
    const keuzes = [...new Set(vak.keuzes ?? [])]
      .map((keuze) => `<w:listItem w:displayText="${xml(keuze)}" w:value="${xml(keuze)}"/>`)
      .join('');
    return `<w:dropDownList>${keuzes}</w:dropDownList>`;
  }
  if (vak.soort === 'datum') {
    const vol = isDatum(vak.waarde ?? '') ? ` w:fullDate="${vak.waarde}T00:00:00Z"` : '';
    return `<w:date${vol}><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
  }
  return '<w:text w:multiLine="1"/>';
}

/** A box to tick, with its text. */
export function vinkje(tekst: string, aan: boolean, nummers: Nummers): string {
  const vak = `<w:sdt><w:sdtPr><w:alias w:val="${xml(tekst.slice(0, 64))}"/><w:id w:val="${nummers.volgende()}"/><w14:checkbox><w14:checked w14:val="${aan ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${loop(aan ? '☒' : '☐', '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>')}</w:sdtContent></w:sdt>`;
  return alinea(`${vak}<w:r><w:tab/></w:r>${loop(tekst)}`, 'Vinkje');
}

export interface TabelCel {
  inhoud: string;
  breedte: number;
  vulling?: string;
}
export interface TabelRij {
  cellen: TabelCel[];
  kop?: boolean;
  hoogte?: number;
  /** So long that it may go on on the next page. */ breekt?: boolean;
}

/** A table with a real header row that repeats on every page, and a name for screen readers; `leesbaar` is the quiet style of tables to read. */
export function tabel(titel: string, rijen: TabelRij[], eersteKolom = false, leesbaar = false): string {
  const kop = rijen[0]?.kop ? 1 : 0;
  const breedtes = rijen[0]?.cellen.map((cel) => cel.breedte) ?? [];
  const eigenschappen = `<w:tblPr><w:tblStyle w:val="${leesbaar ? 'Leestabel' : 'Leidraadtabel'}"/><w:tblW w:w="${breedtes.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${kop === 0 ? '0480' : eersteKolom ? '04A0' : '0420'}" w:firstRow="${kop}" w:lastRow="0" w:firstColumn="${eersteKolom ? 1 : 0}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${xml(titel)}"/><w:tblDescription w:val="${xml(titel)}"/></w:tblPr>`;
  const rooster = `<w:tblGrid>${breedtes.map((breedte) => `<w:gridCol w:w="${breedte}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${eigenschappen}${rooster}${rijen.map(rijXml).join('')}</w:tbl>${alinea('', 'Witregel')}`;
}

function rijXml(rij: TabelRij): string {
  const hoogte = rij.hoogte ? `<w:trHeight w:val="${rij.hoogte}" w:hRule="atLeast"/>` : '';
  const cellen = rij.cellen
    .map(
      (cel) =>
        `<w:tc><w:tcPr><w:tcW w:w="${cel.breedte}" w:type="dxa"/>${cel.vulling ? `<w:shd w:val="clear" w:color="auto" w:fill="${cel.vulling}"/>` : ''}</w:tcPr>${cel.inhoud}</w:tc>`,
    )
    .join('');
  return `<w:tr><w:trPr>${rij.breekt ? '' : '<w:cantSplit/>'}${hoogte}${rij.kop ? '<w:tblHeader/>' : ''}</w:trPr>${cellen}</w:tr>`;
}

/** A picture with a text for who cannot see it. */
export function beeld(relatie: string, breedteCm: number, hoogteCm: number, alt: string, nummers: Nummers): string {
  const [cx, cy, id] = [Math.round(breedteCm * 360_000), Math.round(hoogteCm * 360_000), nummers.volgende()];
  return alinea(
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="Afbeelding ${id}" descr="${xml(alt)}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Afbeelding ${id}" descr="${xml(alt)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relatie}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
}

export const LABELVULLING = kleuren.papierLaag;
