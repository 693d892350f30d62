/** Writes a document as a DOCX file, without macros, and the same bytes for the same content. */
import { eigenschappen, relaties } from '../xlsx/schrijf.ts';
import { XML_KOP, xml } from '../xlsx/xml.ts';
import { pakIn, type Delen } from '../zip.ts';
import type { Document, Onderdeel, Vak } from './document.ts';
import { W, instellingenXml, nummeringXml, stijlenXml } from './stijlen.ts';
import { feitenXml, leestabelXml } from './leesdelen.ts';
import { LABELVULLING, Nummers, alinea, beeld, besturing, loop, tabel, vinkje } from './wml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMEN = `${W} xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`;

/** Text width in twentieths of a point. */
const BREED = { staand: 9638, liggend: 14570 };

interface Stand {
  nummers: Nummers;
  lijsten: number;
  beelden: Uint8Array[];
  breedte: number;
}

/** The bytes of the document. */
export function schrijfDocument(doc: Document): Uint8Array {
  const stand: Stand = { nummers: new Nummers(), lijsten: 0, beelden: [], breedte: doc.liggend ? BREED.liggend : BREED.staand };
  const lijf = [
    alinea(loop(doc.titel), 'Title'),
    alinea(loop(doc.ondertitel), 'Subtitle'),
    ...doc.onderdelen.map((onderdeel) => onderdeelXml(onderdeel, stand)),
  ].join('');
  const maat = doc.liggend ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>';
  const delen: Delen = {
    '[Content_Types].xml': soortenXml(),
    '_rels/.rels': relaties([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
      [`${OFFICE}/custom-properties`, 'docProps/custom.xml'],
    ]),
    ...eigenschappen({ ...doc, ...(doc.eigen && { beschrijving: 'Gemaakt met de Leidraad Zorg in Onderwijstijd.' }) }),
    'word/document.xml': `${XML_KOP}<w:document ${NAMEN}><w:body>${lijf}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>${maat}<w:pgMar w:top="1304" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="510" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relaties([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/numbering`, 'numbering.xml'],
      [`${OFFICE}/settings`, 'settings.xml'],
      [`${OFFICE}/header`, 'header1.xml'],
      [`${OFFICE}/footer`, 'footer1.xml'],
      ...stand.beelden.map((_, nr): [string, string] => [`${OFFICE}/image`, `media/beeld${nr + 1}.png`]),
    ]),
    'word/styles.xml': stijlenXml(),
    'word/numbering.xml': nummeringXml(stand.lijsten),
    'word/settings.xml': instellingenXml(),
    'word/header1.xml': `${XML_KOP}<w:hdr ${NAMEN}>${alinea(loop(doc.eigen?.koptekst ?? 'Leidraad Zorg in Onderwijstijd'), 'Header')}</w:hdr>`,
    'word/footer1.xml': `${XML_KOP}<w:ftr ${NAMEN}>${alinea(`${loop(doc.eigen?.voettekst ?? `${doc.titel} · CC BY 4.0`)}<w:r><w:tab/></w:r>${loop('Bladzijde ')}${teller('PAGE')}${loop(' van ')}${teller('NUMPAGES')}`, 'Footer', doc.liggend ? `<w:tabs><w:tab w:val="clear" w:pos="9638"/><w:tab w:val="right" w:pos="${BREED.liggend}"/></w:tabs>` : '')}</w:ftr>`,
  };
  stand.beelden.forEach((png, nr) => {
    delen[`word/media/beeld${nr + 1}.png`] = png;
  });
  return pakIn(delen);
}

const teller = (veld: string): string => `<w:fldSimple w:instr=" ${veld} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

function onderdeelXml(deel: Onderdeel, stand: Stand): string {
  switch (deel.soort) {
    case 'kop':
      return alinea(loop(deel.tekst), `Heading${deel.niveau}`, deel.nieuweBladzijde ? '<w:pageBreakBefore/>' : '');
    case 'alinea':
      return alinea(loop(deel.tekst), deel.stijl ?? '');
    case 'lijst':
      return lijstXml(deel.genummerd, deel.punten, stand);
    case 'kader':
      return [
        alinea(loop(deel.titel), 'Kaderkop'),
        ...deel.alineas.map((tekst, nr) => alinea(loop(tekst), 'Kader', nr < deel.alineas.length - 1 ? '<w:keepNext/>' : '')),
        alinea('', 'Witregel'),
      ].join('');
    case 'velden':
      return veldenXml(deel, stand);
    case 'vakken':
      return deel.velden
        .map(({ label, vak, regels }) =>
          tabel(label, [
            { kop: true, cellen: [{ inhoud: alinea(loop(label), 'Celkop'), breedte: stand.breedte }] },
            { hoogte: regels * 300 + 120, cellen: [{ inhoud: vakXml(vak, stand), breedte: stand.breedte }] },
          ]),
        )
        .join('');
    case 'tabel':
      return tabelXml(deel, stand);
    case 'feiten':
      return feitenXml(deel, stand.breedte);
    case 'leestabel':
      return leestabelXml(deel, stand.breedte);
    case 'vinkjes':
      return deel.punten.map((punt) => vinkje(punt.tekst, punt.aan, stand.nummers)).join('');
    default: {
      stand.beelden.push(deel.png);
      return beeld(`rId${5 + stand.beelden.length}`, deel.breedteCm, deel.hoogteCm, deel.alt, stand.nummers);
    }
  }
}

/** A box in a cell. Every line of a longer text is a paragraph with a control of its own: line breaks inside a control get lost in LibreOffice. */
const vakXml = (vak: Vak, stand: Stand): string =>
  (vak.waarde ?? '')
    .split('\n')
    .map((waarde) => alinea(besturing({ ...vak, waarde }, stand.nummers), 'Celtekst'))
    .join('');

function lijstXml(genummerd: boolean, punten: readonly string[], stand: Stand): string {
  if (genummerd) stand.lijsten++;
  // Also in the paragraph itself: not every program looks for a list in the style.
  const nummer = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${genummerd ? stand.lijsten + 2 : 1}"/></w:numPr>`;
  return punten.map((punt) => alinea(loop(punt), genummerd ? 'ListNumber' : 'ListBullet', nummer)).join('');
}

function veldenXml(deel: Extract<Onderdeel, { soort: 'velden' }>, stand: Stand): string {
  const links = Math.round(stand.breedte * 0.34);
  const rechts = stand.breedte - links;
  return tabel(
    deel.titel,
    [
      {
        kop: true,
        cellen: [
          { inhoud: alinea(loop(deel.titel), 'Celkop'), breedte: links },
          { inhoud: alinea(loop('Vul in of kies'), 'Celkop'), breedte: rechts },
        ],
      },
      ...deel.velden.map(({ label, vak }) => ({
        hoogte: 380,
        cellen: [
          { inhoud: alinea(loop(label), 'Cellabel'), breedte: links, vulling: LABELVULLING },
          { inhoud: vakXml(vak, stand), breedte: rechts },
        ],
      })),
    ],
    true,
  );
}

function tabelXml(deel: Extract<Onderdeel, { soort: 'tabel' }>, stand: Stand): string {
  const delen = deel.koppen.reduce((som, kop) => som + kop.deel, 0);
  const breedtes = deel.koppen.map((kop) => Math.floor((stand.breedte * kop.deel) / delen));
  return tabel(deel.titel, [
    { kop: true, cellen: deel.koppen.map((kop, k) => ({ inhoud: alinea(loop(kop.tekst), 'Celkop'), breedte: breedtes[k] ?? 1000 })) },
    ...deel.rijen.map((rij) => ({
      hoogte: 400,
      cellen: rij.map((cel, k) =>
        typeof cel === 'string'
          ? { inhoud: alinea(loop(cel), k === 0 ? 'Cellabel' : 'Celtekst'), breedte: breedtes[k] ?? 1000, vulling: LABELVULLING }
          : { inhoud: vakXml(cel, stand), breedte: breedtes[k] ?? 1000 },
      ),
    })),
  ]);
}

function soortenXml(): string {
  const deel = (pad: string, soort: string) =>
    `<Override PartName="${pad}" ContentType="application/vnd.openxmlformats-${xml(soort)}+xml"/>`;
  const word = (naam: string, soort: string) => deel(`/word/${naam}.xml`, `officedocument.wordprocessingml.${soort}`);
  return `${XML_KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${[
    word('document', 'document.main'),
    word('styles', 'styles'),
    word('numbering', 'numbering'),
    word('settings', 'settings'),
    word('header1', 'header'),
    word('footer1', 'footer'),
    deel('/docProps/core.xml', 'package.core-properties'),
    deel('/docProps/app.xml', 'officedocument.extended-properties'),
    deel('/docProps/custom.xml', 'officedocument.custom-properties'),
  ].join('')}</Types>`;
}
