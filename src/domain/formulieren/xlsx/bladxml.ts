/** One worksheet as XML. The order of the elements is fixed by the format; Excel refuses a file that strays from it. */
import { kleuren } from '../kleuren.ts';
import { adres, kolomletter, leesBereik } from './adressen.ts';
import type { Stijlboek } from './stijlen.ts';
import type { Cel, Validatie, Voorwaarde, Werkblad } from './werkmap.ts';
import { XML_KOP, attributen, xml } from './xml.ts';

/** Shared strings of the workbook: every text once. */
export class Teksten {
  #lijst = new Map<string, number>();
  aantal = 0;

  nummer(tekst: string): number {
    this.aantal++;
    const nummer = this.#lijst.get(tekst) ?? this.#lijst.size;
    this.#lijst.set(tekst, nummer);
    return nummer;
  }

  xml(): string {
    const delen = [...this.#lijst.keys()].map((tekst) => `<si><t xml:space="preserve">${xml(tekst)}</t></si>`).join('');
    return `${XML_KOP}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.aantal}" uniqueCount="${this.#lijst.size}">${delen}</sst>`;
  }
}

/** XML of a worksheet; `eersteTabel` is the number of its first table part. */
export function bladXml(blad: Werkblad, stijlen: Stijlboek, teksten: Teksten, actief: boolean): string {
  const rijen = perRij(blad);
  const laatste = Math.max(1, ...rijen.keys());
  const breedste = Math.max(blad.breedtes.length, 1);
  const delen = [
    `<sheetPr><tabColor rgb="FF${blad.tabkleur}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${adres(breedste, laatste)}"/>`,
    `<sheetViews><sheetView showGridLines="0"${actief ? ' tabSelected="1"' : ''} workbookViewId="0">${blad.bevries ? `<pane ySplit="${blad.bevries}" topLeftCell="A${blad.bevries + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${blad.bevries + 1}" sqref="A${blad.bevries + 1}"/>` : '<selection activeCell="A1" sqref="A1"/>'}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16"/>',
    `<cols>${blad.breedtes.map((breedte, k) => `<col min="${k + 1}" max="${k + 1}" width="${breedte + 0.7}" customWidth="1"${blad.verborgen.has(k + 1) ? ' hidden="1"' : ''}/>`).join('')}</cols>`,
    `<sheetData>${[...rijen.entries()].map(([rij, cellen]) => rijXml(rij, cellen, hoogte(blad, rij), stijlen, teksten)).join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    blad.samengevoegd.length > 0
      ? `<mergeCells count="${blad.samengevoegd.length}">${blad.samengevoegd.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    ...blad.voorwaarden.map((v, nr) => voorwaardeXml(v, nr + 1)),
    blad.validaties.length > 0
      ? `<dataValidations count="${blad.validaties.length}">${blad.validaties.map(validatieXml).join('')}</dataValidations>`
      : '',
    '<pageMargins left="0.45" right="0.45" top="0.5" bottom="0.65" header="0.3" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${blad.liggend ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${blad.opEenBladzijde ? 1 : 0}"/>`,
    `<headerFooter><oddFooter>${xml(`&L&8${blad.voettekst.replaceAll('&', '&&')}&R&8Bladzijde &P van &N`)}</oddFooter></headerFooter>`,
    blad.tabellen.length > 0
      ? `<tableParts count="${blad.tabellen.length}">${blad.tabellen.map((_, nr) => `<tablePart r:id="rId${nr + 1}"/>`).join('')}</tableParts>`
      : '',
  ];
  return `${XML_KOP}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${delen.join('')}</worksheet>`;
}

function perRij(blad: Werkblad): Map<number, [number, Cel][]> {
  const rijen = new Map<number, [number, Cel][]>();
  for (const rij of blad.hoogtes.keys()) rijen.set(rij, []);
  for (const [plek, cel] of blad.cellen) {
    const waar = leesBereik(plek);
    if (!waar) throw new Error(`'${plek}' is geen adres van een cel`);
    if (!rijen.has(waar.r1)) rijen.set(waar.r1, []);
    rijen.get(waar.r1)?.push([waar.k1, cel]);
  }
  for (const cellen of rijen.values()) cellen.sort(([a], [b]) => a - b);
  return new Map([...rijen.entries()].sort(([a], [b]) => a - b));
}

function hoogte(blad: Werkblad, rij: number): string {
  const punten = blad.hoogtes.get(rij);
  return punten === undefined ? '' : ` ht="${punten}"${blad.vasteHoogte.has(rij) ? ' customHeight="1"' : ''}`;
}

function rijXml(rij: number, cellen: [number, Cel][], hoogteXml: string, stijlen: Stijlboek, teksten: Teksten): string {
  const inhoud = cellen.map(([kolom, cel]) => celXml(`${kolomletter(kolom)}${rij}`, cel, stijlen, teksten)).join('');
  return `<row r="${rij}"${hoogteXml}>${inhoud}</row>`;
}

function celXml(plek: string, cel: Cel, stijlen: Stijlboek, teksten: Teksten): string {
  const { waarde } = cel;
  const gevaarlijk = typeof waarde === 'string' && cel.formule === undefined && /^\s*[=+\-@]/.test(waarde);
  const kop = `<c r="${plek}" s="${stijlen.nummer(gevaarlijk ? { ...cel.stijl, alsTekst: true } : cel.stijl)}"`;
  if (cel.formule !== undefined) {
    const formule = `<f>${xml(cel.formule)}</f>`;
    if (typeof waarde === 'number') return `${kop}>${formule}<v>${waarde}</v></c>`;
    if (typeof waarde === 'boolean') return `${kop} t="b">${formule}<v>${waarde ? 1 : 0}</v></c>`;
    return `${kop} t="str">${formule}<v>${xml(waarde ?? '')}</v></c>`;
  }
  if (waarde === undefined || waarde === null || waarde === '') return `${kop}/>`;
  if (typeof waarde === 'number') return `${kop}><v>${waarde}</v></c>`;
  if (typeof waarde === 'boolean') return `${kop} t="b"><v>${waarde ? 1 : 0}</v></c>`;
  return `${kop} t="s"><v>${teksten.nummer(waarde)}</v></c>`;
}

function voorwaardeXml(voorwaarde: Voorwaarde, prioriteit: number): string {
  const gevuld = voorwaarde.soort === 'gevuld' || voorwaarde.soort === 'gevulderijkop';
  const regel = gevuld
    ? `<cfRule type="expression" dxfId="${voorwaarde.soort === 'gevuld' ? 1 : 2}" priority="${prioriteit}"><formula>${xml(`${voorwaarde.eerste}<>""`)}</formula></cfRule>`
    : voorwaarde.soort === 'balk'
      ? `<cfRule type="dataBar" priority="${prioriteit}"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF${kleuren.balk}"/></dataBar></cfRule>`
      : `<cfRule type="beginsWith" dxfId="0" priority="${prioriteit}" operator="beginsWith" text="Let op"><formula>LEFT(${voorwaarde.eerste},6)="Let op"</formula></cfRule>`;
  return `<conditionalFormatting sqref="${voorwaarde.bereik}">${regel}</conditionalFormatting>`;
}

const soorten: Record<Validatie['soort'], string | undefined> = {
  lijst: 'list',
  geheel: 'whole',
  getal: 'decimal',
  datum: 'date',
  tijd: 'time',
  lengte: 'textLength',
  hulp: undefined,
};

function validatieXml(v: Validatie): string {
  const hulp = v.hulp ? { showInputMessage: 1, promptTitle: v.titel.slice(0, 32), prompt: v.hulp.slice(0, 255) } : {};
  const fout = v.fout ? { showErrorMessage: 1, errorTitle: 'Dit past hier niet', error: v.fout.slice(0, 225) } : {};
  const tussen = v.min !== undefined && v.max !== undefined;
  const operator =
    v.soort === 'lijst' || v.soort === 'hulp' || tussen ? undefined : v.max === undefined ? 'greaterThanOrEqual' : 'lessThanOrEqual';
  const eerste = v.soort === 'lijst' ? v.bron : (v.min ?? v.max);
  const formules = v.soort === 'hulp' ? '' : `<formula1>${xml(String(eerste))}</formula1>${tussen ? `<formula2>${v.max}</formula2>` : ''}`;
  return `<dataValidation${attributen({ type: soorten[v.soort], operator, allowBlank: v.metLegeKeuzes ? undefined : 1, ...hulp, ...fout, sqref: v.bereik })}>${formules}</dataValidation>`;
}
