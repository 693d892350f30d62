/** Styles, numbering and settings of our documents. Real heading styles, so that Word and screen readers know the outline. */
import { kleuren as k, LETTER } from '../kleuren.ts';
import { XML_KOP } from '../xlsx/xml.ts';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Alineastijl {
  id: string;
  naam: string;
  na?: string;
  p?: string;
  r?: string;
  basis?: string;
  kop?: boolean;
}

const letter = (maat: number, kleur: string, vet = false): string =>
  `${vet ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${kleur}"/><w:sz w:val="${maat * 2}"/><w:szCs w:val="${maat * 2}"/>`;
const ruimte = (voor: number, na: number, regel = 276): string =>
  `<w:spacing w:before="${voor}" w:after="${na}" w:line="${regel}" w:lineRule="auto"/>`;
const rand = (kant: string, maat: number, kleur: string, afstand: number): string =>
  `<w:${kant} w:val="single" w:sz="${maat}" w:space="${afstand}" w:color="${kleur}"/>`;
const kader = `<w:pBdr>${rand('left', 24, k.draad, 10)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${k.papierLaag}"/>`;

const alineastijlen: Alineastijl[] = [
  { id: 'Title', naam: 'Title', na: 'Subtitle', p: `<w:keepNext/>${ruimte(0, 80, 240)}`, r: letter(26, k.petrol, true) },
  {
    id: 'Subtitle',
    naam: 'Subtitle',
    na: 'Normal',
    p: `<w:pBdr>${rand('bottom', 18, k.draad, 8)}</w:pBdr>${ruimte(0, 280)}`,
    r: letter(13, k.inktZacht),
  },
  {
    id: 'Heading1',
    naam: 'heading 1',
    na: 'Normal',
    kop: true,
    p: `<w:keepNext/><w:keepLines/>${ruimte(400, 120, 240)}<w:outlineLvl w:val="0"/>`,
    r: letter(17, k.petrol, true),
  },
  {
    id: 'Heading2',
    naam: 'heading 2',
    na: 'Normal',
    kop: true,
    p: `<w:keepNext/><w:keepLines/>${ruimte(280, 80, 240)}<w:outlineLvl w:val="1"/>`,
    r: letter(13.5, k.petrolDiep, true),
  },
  {
    id: 'Heading3',
    naam: 'heading 3',
    na: 'Normal',
    kop: true,
    p: `<w:keepNext/><w:keepLines/>${ruimte(200, 60, 240)}<w:outlineLvl w:val="2"/>`,
    r: letter(11.5, k.inkt, true),
  },
  { id: 'ListBullet', naam: 'List Bullet', p: `<w:numPr><w:numId w:val="1"/></w:numPr>${ruimte(0, 60)}<w:contextualSpacing/>` },
  { id: 'ListNumber', naam: 'List Number', p: `<w:numPr><w:numId w:val="2"/></w:numPr>${ruimte(0, 60)}` },
  { id: 'Hulp', naam: 'Hulp bij het invullen', p: `<w:keepNext/>${ruimte(0, 100)}`, r: `<w:i/><w:iCs/>${letter(10.5, k.inktZacht)}` },
  {
    id: 'Banier',
    naam: 'Banier',
    p: `<w:shd w:val="clear" w:color="auto" w:fill="${k.zon}"/>${ruimte(0, 240)}<w:ind w:left="113" w:right="113"/>`,
    r: letter(11, k.inkt, true),
  },
  { id: 'Kader', naam: 'Kader', p: `<w:keepLines/>${kader}${ruimte(0, 0)}<w:ind w:left="284" w:right="113"/>`, r: letter(10.5, k.inkt) },
  {
    id: 'Kaderkop',
    naam: 'Kaderkop',
    na: 'Kader',
    basis: 'Kader',
    p: `<w:keepNext/>${kader}${ruimte(200, 20)}<w:ind w:left="284" w:right="113"/>`,
    r: letter(11.5, k.petrol, true),
  },
  { id: 'Witregel', naam: 'Witregel', p: ruimte(0, 60, 200), r: '<w:sz w:val="12"/><w:szCs w:val="12"/>' },
  { id: 'Celtekst', naam: 'Celtekst', p: ruimte(50, 50, 252), r: letter(10.5, k.inkt) },
  { id: 'Celkop', naam: 'Celkop', basis: 'Celtekst', p: `<w:keepNext/>${ruimte(50, 50, 240)}`, r: letter(10.5, k.wit, true) },
  { id: 'Cellabel', naam: 'Cellabel', basis: 'Celtekst', p: ruimte(50, 50, 252), r: letter(10.5, k.inkt, true) },
  { id: 'Caption', naam: 'caption', na: 'Normal', p: `<w:keepNext/>${ruimte(200, 80, 240)}`, r: letter(11, k.petrolDiep, true) },
  { id: 'Regel', naam: 'Regel onder de titel', p: ruimte(0, 240), r: letter(11, k.inktZacht) },
  { id: 'Klein', naam: 'Kleine tekst', p: ruimte(0, 120, 252), r: letter(9.5, k.inktZacht) },
  {
    id: 'Slot',
    naam: 'Slot',
    p: `<w:keepLines/><w:pBdr>${rand('top', 4, k.lijn, 8)}</w:pBdr>${ruimte(480, 0, 252)}`,
    r: letter(9.5, k.inktZacht),
  },
  { id: 'Leescel', naam: 'Leescel', basis: 'Celtekst', p: ruimte(40, 40, 252), r: letter(10, k.inkt) },
  { id: 'Leescelvet', naam: 'Leescel vet', basis: 'Leescel', p: ruimte(40, 40, 252), r: letter(10, k.inkt, true) },
  { id: 'Leeskop', naam: 'Leeskop', basis: 'Leescel', p: `<w:keepNext/>${ruimte(40, 40, 240)}`, r: letter(10, k.wit, true) },
  {
    id: 'Vinkje',
    naam: 'Vinkje',
    p: `<w:tabs><w:tab w:val="left" w:pos="454"/></w:tabs>${ruimte(0, 80)}<w:ind w:left="454" w:hanging="454"/>`,
  },
  { id: 'Header', naam: 'header', p: ruimte(0, 0, 240), r: letter(9, k.inktZacht) },
  {
    id: 'Footer',
    naam: 'footer',
    p: `<w:pBdr>${rand('top', 4, k.lijn, 6)}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>${ruimte(0, 0, 240)}`,
    r: letter(9, k.inktZacht),
  },
];

const alineastijl = (s: Alineastijl): string =>
  `<w:style w:type="paragraph" w:styleId="${s.id}"><w:name w:val="${s.naam}"/><w:basedOn w:val="${s.basis ?? 'Normal'}"/>${s.na ? `<w:next w:val="${s.na}"/>` : ''}<w:uiPriority w:val="9"/><w:qFormat/>${s.p ? `<w:pPr>${s.p}</w:pPr>` : ''}${s.r ? `<w:rPr>${s.r}</w:rPr>` : ''}</w:style>`;

const randen = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((kant) => rand(kant, 4, k.lijnSterk, 0)).join('');

/** A table to read has lines between its rows only. */
const leesranden = ['top', 'bottom', 'insideH'].map((kant) => rand(kant, 4, k.lijn, 0)).join('');

/** A style of tables by name, with these lines. */
const tabelstijl = (naam: string, lijnen: string): string =>
  `<w:style w:type="table" w:styleId="${naam}"><w:name w:val="${naam}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${lijnen}</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="${k.wit}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${k.petrol}"/></w:tcPr></w:tblStylePr></w:style>`;

/** styles.xml */
export const stijlenXml = (): string =>
  `${XML_KOP}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${LETTER}" w:hAnsi="${LETTER}" w:eastAsia="${LETTER}" w:cs="${LETTER}"/><w:color w:val="${k.inkt}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${ruimte(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${alineastijlen.map(alineastijl).join('')}<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="5C6470"/></w:rPr></w:style>${tabelstijl('Leidraadtabel', randen)}${tabelstijl('Leestabel', leesranden)}</w:styles>`;

/** numbering.xml: bullets, and one numbering per numbered list so that each begins at 1. */
export function nummeringXml(lijsten: number): string {
  const niveau = (vorm: string, tekst: string, r: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${vorm}"/><w:lvlText w:val="${tekst}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr><w:rPr>${r}</w:rPr></w:lvl>`;
  const kleur = `<w:b/><w:color w:val="${k.draadTekst}"/>`;
  const nummers = Array.from(
    { length: lijsten },
    (_, nr) =>
      `<w:num w:numId="${nr + 3}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  ).join('');
  return `${XML_KOP}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${niveau('bullet', '•', kleur)}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${niveau('decimal', '%1.', kleur)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>${nummers}</w:numbering>`;
}

export const instellingenXml = (): string =>
  `${XML_KOP}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
