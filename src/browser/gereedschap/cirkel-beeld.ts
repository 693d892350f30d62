/** Draws the circle as SVG: with the colours of the page, or with fixed ones for a file. Text only enters as text. */
import { maat, straal, type Tekening, type Tekstregel } from '../../domain/gereedschap/cirkel/tekening.ts';

const ruimte = 'http://www.w3.org/2000/svg';
const vast = { papier: '#ffffff', inkt: '#1a2130', zacht: '#454d5b', draad: '#d9432c', vlak: '#d7ebe7' };
type Kenmerken = Record<string, string | number>;

function el(naam: string, kenmerken: Kenmerken, kinderen: readonly (Node | string)[] = []): SVGElement {
  const element = document.createElementNS(ruimte, naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, String(waarde));
  element.append(...kinderen);
  return element;
}

const soorten: Record<Tekstregel['soort'], { maat: number; dikte: number; kleur: string }> = {
  kop: { maat: 23, dikte: 750, kleur: vast.inkt }, label: { maat: 15, dikte: 700, kleur: vast.zacht }, gewoon: { maat: 16, dikte: 450, kleur: vast.inkt }, wens: { maat: 17, dikte: 650, kleur: vast.inkt },
};

/** The drawing; `uitleg` is what a screen reader tells. */
export function tekenCirkel({ lijnen, teksten }: Tekening, uitleg: string, voorBestand = false): SVGElement {
  const stijl = (klasse: string, kenmerken: Kenmerken): Kenmerken => (voorBestand ? kenmerken : { class: klasse });
  const kring = (r: number, klasse: string, kenmerken: Kenmerken) => el('circle', { cx: maat / 2, cy: maat / 2, r, 'stroke-width': 4, ...stijl(klasse, kenmerken) });
  const regel = ({ x, y, tekst, vet, soort, anker }: Tekstregel) => el('text', { x, y, 'text-anchor': anker, 'font-size': soorten[soort].maat, 'font-weight': soorten[soort].dikte, ...stijl(`cv-${soort}`, { fill: soorten[soort].kleur }) }, [...(vet ? [el('tspan', { 'font-weight': 700 }, [vet])] : []), tekst]);
  return el('svg', { viewBox: `0 0 ${maat} ${maat}`, role: 'img', 'aria-label': uitleg, ...(voorBestand && { width: maat, height: maat, 'font-family': 'Arial, Helvetica, sans-serif' }) }, [
    el('title', {}, [uitleg]),
    ...(voorBestand ? [el('rect', { width: maat, height: maat, fill: vast.papier })] : []),
    kring(straal.buiten, 'cv-buiten', { fill: vast.papier, stroke: vast.inkt }),
    ...lijnen.map((lijn) => el('line', { ...lijn, 'stroke-width': 2, ...stijl('cv-lijn', { stroke: vast.inkt }) })),
    kring(straal.binnen, 'cv-binnen', { fill: vast.vlak, stroke: vast.draad }),
    ...teksten.map(regel),
  ]);
}

/** The text of an SVG file. */
export const alsSvg = (tekening: Tekening, uitleg: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(tekenCirkel(tekening, uitleg, true))}\n`;

/** The drawing as a picture, twice as sharp as it is large. */
export async function alsPng(tekening: Tekening, uitleg: string): Promise<Blob> {
  const beeld = new Image();
  // A data address: the policy of the site lets no other kind in.
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alsSvg(tekening, uitleg))}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = doek.height = maat * 2;
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mis) => doek.toBlob((blob) => (blob ? klaar(blob) : mis(new Error('geen beeld'))), 'image/png'));
}
