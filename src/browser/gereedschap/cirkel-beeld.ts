/** Draws the circle as SVG: with the colours of the page, or with fixed ones for a file. */
import type { Tekening, Tekstregel } from '../../domain/gereedschap/cirkel/tekening.ts';
import { svgEl, type Kenmerken, type Tekenbaar } from './svg.ts';

const vast = { papier: '#ffffff', inkt: '#1a2130', zacht: '#454d5b', draad: '#d9432c', vlak: '#d7ebe7' };
const kleuren: Record<Tekstregel['soort'], string> = { kop: vast.inkt, label: vast.zacht, gewoon: vast.inkt, wens: vast.inkt };
/** How heavy the letters are on the page; a file knows only bold and normal, as some programs read nothing else. */
const dikten: Record<Tekstregel['soort'], number> = { kop: 750, label: 700, gewoon: 450, wens: 650 };

/** The drawing; `uitleg` is what a screen reader tells. */
export const cirkelbeeld = (tekening: Tekening, uitleg: string): Tekenbaar => ({
  breed: tekening.maat,
  hoog: tekening.maat,
  teken: (voorBestand) => tekenCirkel(tekening, uitleg, voorBestand),
});

function tekenCirkel({ maat, straal, letters, lijnen, teksten }: Tekening, uitleg: string, voorBestand: boolean): SVGElement {
  const stijl = (klasse: string, kenmerken: Kenmerken): Kenmerken => (voorBestand ? kenmerken : { class: klasse });
  const dik = maat / 250;
  const kring = (r: number, klasse: string, kenmerken: Kenmerken) =>
    svgEl('circle', { cx: maat / 2, cy: maat / 2, r, 'stroke-width': dik, ...stijl(klasse, kenmerken) });
  // Some programs drop an ordinary space after bold words.
  const regel = ({ x, y, tekst, vet: woorden, soort, anker }: Tekstregel) =>
    svgEl(
      'text',
      {
        x,
        y,
        'text-anchor': anker,
        'font-size': letters[soort],
        'font-weight': voorBestand ? (soort === 'gewoon' ? 'normal' : 'bold') : dikten[soort],
        ...stijl(`cv-${soort}`, { fill: kleuren[soort], stroke: 'none' }),
      },
      [...(woorden ? [svgEl('tspan', { 'font-weight': 'bold' }, [woorden])] : []), voorBestand ? tekst.replace(/^ /, '\u00a0') : tekst],
    );
  return svgEl(
    'svg',
    {
      viewBox: `0 0 ${maat} ${maat}`,
      role: 'img',
      'aria-label': uitleg,
      ...(voorBestand && { width: maat, height: maat, 'font-family': 'Arial, Helvetica, sans-serif' }),
    },
    [
      svgEl('title', {}, [uitleg]),
      ...(voorBestand ? [svgEl('rect', { width: maat, height: maat, fill: vast.papier, stroke: 'none' })] : []),
      kring(straal.buiten, 'cv-buiten', { fill: vast.papier, stroke: vast.inkt }),
      ...lijnen.map((lijn) => svgEl('line', { ...lijn, 'stroke-width': dik / 2, ...stijl('cv-lijn', { stroke: vast.inkt }) })),
      kring(straal.binnen, 'cv-binnen', { fill: vast.vlak, stroke: vast.draad }),
      ...teksten.map(regel),
    ],
  );
}
