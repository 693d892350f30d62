/** Draws the diagram of the partijenkaart as SVG: with the colours of the page, or with fixed ones for a file. Text only enters as text. */
import { lijnen, type Knoop, type Tekening, type Vulling } from '../../domain/gereedschap/partijenkaart/tekening.ts';

const ruimte = 'http://www.w3.org/2000/svg';
const kleur = { inkt: '#1a2130', zacht: '#454d5b', draad: '#d9432c', papier: '#ffffff', grijs: '#7d7767' };
type Kenmerken = Record<string, string | number>;

function el(naam: string, kenmerken: Kenmerken, kinderen: readonly (Node | string)[] = []): SVGElement {
  const element = document.createElementNS(ruimte, naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, String(waarde));
  element.append(...kinderen);
  return element;
}

/** The drawing; `uitleg` is what a screen reader tells. */
export function tekenKaart({ breed, hoog, school, knopen }: Tekening, uitleg: string, voorBestand = false): SVGElement {
  const smal = breed < 500;
  const stijl = (klasse: string, vast: Kenmerken): Kenmerken => (voorBestand ? vast : { class: klasse });
  const lijn = ({ pad, lijn: soort }: Knoop) => {
    const { dik, ...rest } = lijnen[soort];
    return el('path', { d: pad, fill: 'none', 'stroke-width': dik, 'stroke-linecap': 'round', ...('streep' in rest && { 'stroke-dasharray': rest.streep }), ...stijl(`pk-lijn pk-${soort}`, { stroke: soort === 'onbekend' ? kleur.grijs : kleur.draad }) });
  };
  const knoop = (een: Knoop) => {
    const tekst = (woorden: string, y: number, maat: number, klasse: string, vet: boolean) => el('text', { x: een.x + een.kant * 20, y: een.y + y, 'font-size': maat, 'text-anchor': een.kant === 1 ? 'start' : 'end', ...(vet && { 'font-weight': 650 }), ...stijl(klasse, { fill: vet ? kleur.inkt : kleur.zacht }) }, [woorden]);
    return el('g', {}, [...rondje(een.x, een.y, een.vulling, stijl), tekst(een.naam, -1, smal ? 14 : 13.5, 'pk-naam', true), tekst(een.onder, 15, smal ? 12.5 : 12, 'pk-onder', false)]);
  };
  const naam = smal
    ? [el('text', { x: school.x + 26, y: school.y + 5, 'font-size': 15, 'font-weight': 750, ...stijl('pk-naam', { fill: kleur.inkt }) }, [school.naam])]
    : [el('text', { x: school.x, y: school.y + 58, 'font-size': 14.5, 'font-weight': 750, 'text-anchor': 'middle', 'paint-order': 'stroke', 'stroke-width': 6, 'stroke-linejoin': 'round', ...stijl('pk-naam pk-rand', { fill: kleur.inkt, stroke: kleur.papier }) }, [school.naam])];
  const draad = smal && knopen.length > 0 ? [el('path', { d: `M${school.x} ${school.y}V${(knopen.at(-1)?.y ?? 0) - 24}`, 'stroke-width': 3, fill: 'none', ...stijl('pk-lijn', { stroke: kleur.draad }) })] : [];
  return el('svg', { viewBox: `0 0 ${breed} ${hoog}`, role: 'img', 'aria-label': uitleg, ...(voorBestand && { width: breed, height: hoog, 'font-family': 'sans-serif' }) }, [
    el('title', {}, [uitleg]),
    ...(voorBestand ? [el('rect', { width: breed, height: hoog, fill: kleur.papier })] : []),
    ...draad, ...knopen.map(lijn),
    el('circle', { cx: school.x, cy: school.y, r: smal ? 14 : 34, 'stroke-width': 3, ...stijl('pk-school', { fill: kleur.papier, stroke: kleur.draad }) }),
    ...(smal ? [] : [el('circle', { cx: school.x, cy: school.y, r: 12, 'stroke-width': 3, ...stijl('pk-vol', { fill: kleur.draad, stroke: kleur.draad }) })]),
    ...naam, ...knopen.map(knoop),
  ]);
}

function rondje(x: number, y: number, vulling: Vulling, stijl: (klasse: string, vast: Kenmerken) => Kenmerken): SVGElement[] {
  const rand = el('circle', { cx: x, cy: y, r: 11, 'stroke-width': 3, ...stijl(`pk-${vulling}`, { fill: vulling === 'vol' ? kleur.draad : kleur.papier, stroke: vulling === 'leeg' ? kleur.grijs : kleur.draad }) });
  return vulling === 'half' ? [rand, el('circle', { cx: x, cy: y, r: 5, ...stijl('pk-punt', { fill: kleur.draad }) })] : [rand];
}

/** The text of an SVG file. */
export const alsSvg = (tekening: Tekening, uitleg: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(tekenKaart(tekening, uitleg, true))}\n`;
