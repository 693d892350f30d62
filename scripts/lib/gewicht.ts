/** What a page weighs, worked out from the files: the page itself and everything it names or imports. */
import { doel, type Pagina, type Site } from './gebouwd.ts';
import { brotli } from './bestanden.ts';

export interface Gewicht {
  /** Without the style that stands in it. */
  html: number;
  /** In files and in the page itself. */
  css: number;
  js: number;
  letter: number;
  beeld: number;
  verzoeken: number;
  /** Words on the page, sources and definitions included. */
  woorden: number;
}

type Soort = 'css' | 'js' | 'letter' | 'beeld';

/** Makes a scale for one site; a file that many pages share is weighed once. */
export function maakWeegschaal(site: Site): (pagina: Pagina) => Promise<Gewicht> {
  const bekend = new Map<string, Promise<number>>();
  const weeg = (pad: string): Promise<number> => {
    const eerder = bekend.get(pad) ?? bytes(pad, site.lees(pad));
    bekend.set(pad, eerder);
    return eerder;
  };
  return async (pagina) => {
    const stijl = stijlIn(pagina);
    const css = stijl === '' ? 0 : (await brotli(Buffer.from(stijl))).length;
    const html = (await brotli(Buffer.from(pagina.html))).length - css;
    const gewicht: Gewicht = { html, css, js: 0, letter: 0, beeld: 0, verzoeken: 1, woorden: telWoorden(pagina) };
    for (const [pad, soort] of bijPagina(pagina, site)) {
      gewicht[soort] += await weeg(pad);
      gewicht.verzoeken++;
    }
    return gewicht;
  };
}

export const totaal = ({ html, css, js, letter, beeld }: Gewicht): number => html + css + js + letter + beeld;

const bytes = async (pad: string, inhoud: Buffer) => (/\.(css|m?js|svg)$/.test(pad) ? (await brotli(inhoud)).length : inhoud.length);

/** Style that the page carries; the few lines with which Astro names the typeface belong to the page. */
const stijlIn = ({ document }: Pagina): string =>
  [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent ?? '')
    .filter((tekst) => !tekst.startsWith('@font-face'))
    .join('');

const telWoorden = ({ document }: Pagina): number =>
  (document.querySelector('main')?.textContent ?? '').split(/\s+/).filter(Boolean).length;

/** Files that a first visit fetches. Pictures that wait until they come into view count too: a reader scrolls. */
function bijPagina(pagina: Pagina, site: Site): Map<string, Soort> {
  const bestanden = new Map<string, Soort>();
  const voegToe = (adres: string | null, soort: Soort) => {
    const pad = adres === null ? undefined : doel(adres, pagina, site)?.pad;
    if (pad !== undefined && site.bestanden.has(pad)) bestanden.set(pad, soort);
  };
  for (const link of pagina.document.querySelectorAll('link[href]')) {
    const rel = link.getAttribute('rel') ?? '';
    const soort =
      rel === 'stylesheet'
        ? 'css'
        : rel === 'modulepreload'
          ? 'js'
          : rel === 'preload' && link.getAttribute('as') === 'font'
            ? 'letter'
            : undefined;
    if (soort) voegToe(link.getAttribute('href'), soort);
  }
  voegToe(pagina.document.documentElement.getAttribute('data-aanvulling'), 'js');
  for (const script of pagina.document.querySelectorAll('script[src]')) voegToe(script.getAttribute('src'), 'js');
  for (const img of pagina.document.querySelectorAll('img[src]')) voegToe(img.getAttribute('src'), 'beeld');
  // A Map takes in what is added while it is walked, so imports of imports are found too.
  for (const [pad, soort] of bestanden) if (soort === 'js') for (const naar of importsVan(pad, site)) bestanden.set(naar, 'js');
  return bestanden;
}

/** Static imports in a built script. */
function importsVan(pad: string, site: Site): string[] {
  const tekst = site.lees(pad).toString('utf8');
  return [...tekst.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)]
    .map(([, naar = '']) => new URL(naar, `https://x${pad}`).pathname)
    .filter((naar) => site.bestanden.has(naar));
}
