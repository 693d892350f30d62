/** Cell styles: described by what they look like, numbered when the file is written. */
import { kleuren, LETTER } from '../kleuren.ts';
import { XML_KOP, attributen } from './xml.ts';

export interface Stijl {
  vet?: boolean;
  schuin?: boolean;
  kleur?: string;
  maat?: number;
  vulling?: string;
  /** Border: around the cell, or only below. */
  rand?: 'rondom' | 'onder';
  randkleur?: string;
  wikkel?: boolean;
  horizontaal?: 'left' | 'center' | 'right';
  verticaal?: 'top' | 'center';
  inspring?: number;
  /** Number format code. */
  formaat?: string;
  /** True for input: the cell can be changed while the sheet is protected. */
  open?: boolean;
  /** True for text that begins with = + - @: Excel then keeps it as text, also after editing. */
  alsTekst?: boolean;
}

/** Hands out a number per distinct style and writes styles.xml. */
export class Stijlboek {
  #xf = new Map<string, number>();
  /** Style objects seen before; most cells share a few. */
  #bekend = new WeakMap<Stijl, number>();
  #letters = new Map<string, number>();
  #vullingen = new Map<string, number>([
    ['<patternFill patternType="none"/>', 0],
    ['<patternFill patternType="gray125"/>', 1],
  ]);
  #randen = new Map<string, number>([['<left/><right/><top/><bottom/><diagonal/>', 0]]);
  #formaten = new Map<string, number>();

  constructor() {
    this.nummer({});
  }

  /** The number of a style in the file. */
  nummer(stijl: Stijl): number {
    const nummer = this.#bekend.get(stijl) ?? this.#nummer(stijl);
    this.#bekend.set(stijl, nummer);
    return nummer;
  }

  #nummer(stijl: Stijl): number {
    const letter = this.#tel(
      this.#letters,
      `${stijl.vet ? '<b/>' : ''}${stijl.schuin ? '<i/>' : ''}<sz val="${stijl.maat ?? 11}"/><color rgb="FF${stijl.kleur ?? kleuren.inkt}"/><name val="${LETTER}"/><family val="2"/>`,
    );
    const vulling = stijl.vulling
      ? this.#tel(
          this.#vullingen,
          `<patternFill patternType="solid"><fgColor rgb="FF${stijl.vulling}"/><bgColor indexed="64"/></patternFill>`,
        )
      : 0;
    const rand = stijl.rand ? this.#tel(this.#randen, randXml(stijl.rand, stijl.randkleur ?? kleuren.lijn)) : 0;
    const formaat = stijl.formaat ? 164 + this.#tel(this.#formaten, stijl.formaat) : 0;
    const plaatsing = attributen({
      horizontal: stijl.horizontaal,
      vertical: stijl.verticaal ?? 'center',
      wrapText: stijl.wikkel ? 1 : undefined,
      indent: stijl.inspring,
    });
    const xf = `<xf numFmtId="${formaat}" fontId="${letter}" fillId="${vulling}" borderId="${rand}" xfId="0"${stijl.alsTekst ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment${plaatsing}/><protection locked="${stijl.open ? 0 : 1}"/></xf>`;
    return this.#tel(this.#xf, xf);
  }

  #tel(lijst: Map<string, number>, sleutel: string): number {
    const nummer = lijst.get(sleutel) ?? lijst.size;
    lijst.set(sleutel, nummer);
    return nummer;
  }

  /** The whole styles part. */
  xml(): string {
    const reeks = (naam: string, kind: string, lijst: Map<string, number>) =>
      `<${naam} count="${lijst.size}">${[...lijst.keys()].map((k) => `<${kind}>${k}</${kind}>`).join('')}</${naam}>`;
    const formaten = [...this.#formaten.entries()]
      .map(([code, nr]) => `<numFmt${attributen({ numFmtId: 164 + nr, formatCode: code })}/>`)
      .join('');
    return `${XML_KOP}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formaten ? `<numFmts count="${this.#formaten.size}">${formaten}</numFmts>` : ''}${reeks('fonts', 'font', this.#letters)}${reeks('fills', 'fill', this.#vullingen)}${reeks('borders', 'border', this.#randen)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.#xf.size}">${[...this.#xf.keys()].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="3"><dxf><font><b/><color rgb="FF${kleuren.draadTekst}"/></font></dxf>${[kleuren.rekent, kleuren.papierLaag].map((vulling) => `<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${vulling}"/></patternFill></fill><border>${randKanten(kleuren.lijn)}</border></dxf>`).join('')}</dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;
  }
}

const kant = (naam: string, kleur: string): string => `<${naam} style="thin"><color rgb="FF${kleur}"/></${naam}>`;
const randKanten = (kleur: string): string => ['left', 'right', 'top', 'bottom'].map((naam) => kant(naam, kleur)).join('');

function randXml(soort: 'rondom' | 'onder', kleur: string): string {
  return soort === 'onder' ? `<left/><right/><top/>${kant('bottom', kleur)}<diagonal/>` : `${randKanten(kleur)}<diagonal/>`;
}
