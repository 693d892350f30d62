/** Writes a workbook as an XLSX file: small, without macros, and the same bytes for the same content. */
import { pakIn, type Delen } from '../zip.ts';
import { bladnaam, leesBereik, vastAdres } from './adressen.ts';
import { Teksten, bladXml } from './bladxml.ts';
import { Stijlboek } from './stijlen.ts';
import type { Werkblad, Werkmap } from './werkmap.ts';
import { XML_KOP, attributen, xml } from './xml.ts';

const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The bytes of the workbook. */
export function schrijfWerkmap(werkmap: Werkmap): Uint8Array {
  const stijlen = new Stijlboek();
  const teksten = new Teksten();
  const bladen = werkmap.bladen.map((blad, nr) => bladXml(blad, stijlen, teksten, nr === 0));
  const delen: Delen = {
    '[Content_Types].xml': soortenXml(werkmap.bladen),
    '_rels/.rels': relaties([
      [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
      [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
    ]),
    ...eigenschappen(werkmap),
    'xl/workbook.xml': werkmapXml(werkmap),
    'xl/_rels/workbook.xml.rels': relaties([
      ...werkmap.bladen.map((_, nr): [string, string] => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${nr + 1}.xml`]),
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stijlen.xml(),
    'xl/sharedStrings.xml': teksten.xml(),
  };
  let tabelnummer = 0;
  werkmap.bladen.forEach((blad, nr) => {
    delen[`xl/worksheets/sheet${nr + 1}.xml`] = bladen[nr] ?? '';
    if (blad.tabellen.length === 0) return;
    const verwijzingen: [string, string][] = [];
    for (const tabel of blad.tabellen) {
      tabelnummer++;
      delen[`xl/tables/table${tabelnummer}.xml`] = tabelXml(tabel, tabelnummer);
      verwijzingen.push([`${OFFICE}/relationships/table`, `../tables/table${tabelnummer}.xml`]);
    }
    delen[`xl/worksheets/_rels/sheet${nr + 1}.xml.rels`] = relaties(verwijzingen);
  });
  return pakIn(delen);
}

/** Properties that both Excel and Word files have: title, language, template and version. */
export function eigenschappen(
  doc: Pick<Werkmap, 'titel' | 'onderwerp' | 'trefwoorden' | 'datum' | 'sjabloon' | 'versie'> & { beschrijving?: string },
): Delen {
  const tijd = `${doc.datum}T12:00:00Z`;
  const eigen = (naam: string, waarde: string, nr: number) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${nr + 2}" name="${naam}"><vt:lpwstr>${xml(waarde)}</vt:lpwstr></property>`;
  return {
    'docProps/core.xml': `${XML_KOP}<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(doc.titel)}</dc:title><dc:subject>${xml(doc.onderwerp)}</dc:subject><dc:creator>Leidraad Zorg in Onderwijstijd</dc:creator><cp:keywords>${xml(doc.trefwoorden)}</cp:keywords><dc:description>${xml(doc.beschrijving ?? 'Eigen open ontwerp. Licentie: CC BY 4.0.')}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${tijd}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${tijd}</dcterms:modified><dc:language>nl-NL</dc:language></cp:coreProperties>`,
    'docProps/app.xml': `${XML_KOP}<Properties xmlns="${OFFICE}/extended-properties"><Application>Leidraad Zorg in Onderwijstijd</Application><Company>Leidraad Zorg in Onderwijstijd</Company></Properties>`,
    'docProps/custom.xml': `${XML_KOP}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${eigen('Sjabloon', doc.sjabloon, 0)}${eigen('Sjabloonversie', String(doc.versie), 1)}${eigen('Taal', 'nl-NL', 2)}</Properties>`,
  };
}

/** A relationships part. */
export function relaties(lijst: [string, string][]): string {
  return `${XML_KOP}<Relationships xmlns="${PAKKET}/relationships">${lijst.map(([soort, doel], nr) => `<Relationship Id="rId${nr + 1}" Type="${soort}" Target="${doel}"/>`).join('')}</Relationships>`;
}

function soortenXml(bladen: Werkblad[]): string {
  const deel = (pad: string, soort: string) => `<Override PartName="${pad}" ContentType="application/vnd.${soort}+xml"/>`;
  const tabellen = bladen.reduce((som, blad) => som + blad.tabellen.length, 0);
  const open = 'openxmlformats-officedocument';
  return `${XML_KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    deel('/xl/workbook.xml', `${open}.spreadsheetml.sheet.main`),
    ...bladen.map((_, nr) => deel(`/xl/worksheets/sheet${nr + 1}.xml`, `${open}.spreadsheetml.worksheet`)),
    ...Array.from({ length: tabellen }, (_, nr) => deel(`/xl/tables/table${nr + 1}.xml`, `${open}.spreadsheetml.table`)),
    deel('/xl/styles.xml', `${open}.spreadsheetml.styles`),
    deel('/xl/sharedStrings.xml', `${open}.spreadsheetml.sharedStrings`),
    deel('/docProps/core.xml', 'openxmlformats-package.core-properties'),
    deel('/docProps/app.xml', `${open}.extended-properties`),
    deel('/docProps/custom.xml', `${open}.custom-properties`),
  ].join('')}</Types>`;
}

function werkmapXml(werkmap: Werkmap): string {
  const namen = [
    ...[...werkmap.namen.entries()].map(([naam, doel]) => ({ naam, doel, blad: undefined as number | undefined })),
    ...werkmap.bladen.flatMap((blad, nr) => {
      const druk = leesBereik(blad.afdruk);
      if (!druk) throw new Error(`'${blad.afdruk}' is geen afdrukbereik`);
      return [
        {
          naam: '_xlnm.Print_Area',
          doel: `${bladnaam(blad.naam)}!${vastAdres(druk.k1, druk.r1)}:${vastAdres(druk.k2, druk.r2)}`,
          blad: nr,
        },
        { naam: '_xlnm.Print_Titles', doel: `${bladnaam(blad.naam)}!$${blad.titelrij}:$${blad.titelrij}`, blad: nr },
      ];
    }),
  ].sort((a, b) =>
    a.naam.toLowerCase() < b.naam.toLowerCase() ? -1 : a.naam.toLowerCase() > b.naam.toLowerCase() ? 1 : (a.blad ?? 0) - (b.blad ?? 0),
  );
  return `${XML_KOP}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews><sheets>${werkmap.bladen.map((blad, nr) => `<sheet${attributen({ name: blad.naam, sheetId: nr + 1, 'r:id': `rId${nr + 1}` })}/>`).join('')}</sheets><definedNames>${namen.map((n) => `<definedName${attributen({ name: n.naam, localSheetId: n.blad })}>${xml(n.doel)}</definedName>`).join('')}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function tabelXml(tabel: Werkblad['tabellen'][number], nummer: number): string {
  return `${XML_KOP}<table xmlns="${MAIN}"${attributen({ id: nummer, name: tabel.naam, displayName: tabel.naam, ref: tabel.bereik, totalsRowShown: 0 })}><autoFilter ref="${tabel.bereik}"/><tableColumns count="${tabel.koppen.length}">${tabel.koppen.map((kop, nr) => `<tableColumn${attributen({ id: nr + 1, name: kop })}/>`).join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
