/** SVG: elements, the text of a file, and a picture. Text only enters as text. */
import { zonderVerboden } from '../../domain/xml-tekens.ts';

const ruimte = 'http://www.w3.org/2000/svg';
export type Kenmerken = Record<string, string | number>;

/** Makes an SVG element. */
export function svgEl(naam: string, kenmerken: Kenmerken, kinderen: readonly (Node | string)[] = []): SVGElement {
  const element = document.createElementNS(ruimte, naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, String(waarde));
  element.append(...kinderen);
  return element;
}

/** A drawing that can also become a file: its size, and with `voorBestand` colours and letters that need no page around it. */
export interface Tekenbaar {
  breed: number;
  hoog: number;
  teken(voorBestand: boolean): SVGElement;
}

/** The text of an SVG file. A page shows any character, a file with a forbidden one cannot be opened. */
export const alsSvg = (beeld: Tekenbaar): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${zonderVerboden(new XMLSerializer().serializeToString(beeld.teken(true)))}\n`;

/** The drawing as a picture, twice as sharp as it is large. */
export async function alsPng(beeld: Tekenbaar): Promise<Blob> {
  const plaat = new Image();
  // A data address: the policy of the site lets no other kind in.
  plaat.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alsSvg(beeld))}`;
  await plaat.decode();
  const doek = document.createElement('canvas');
  [doek.width, doek.height] = [beeld.breed * 2, beeld.hoog * 2];
  doek.getContext('2d')?.drawImage(plaat, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mis) => doek.toBlob((blob) => (blob ? klaar(blob) : mis(new Error('geen beeld'))), 'image/png'));
}
