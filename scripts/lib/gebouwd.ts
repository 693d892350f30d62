/** A built site as the checks see it: every page parsed once, every file listed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { netteBasis } from '../../src/domain/paden.ts';

export interface Pagina {
  /** Site path without base path: `/`, `/praktijk/twente/`, `/404.html`. */
  pad: string;
  html: string;
  document: Document;
  /** Everything a fragment can lead to. */
  ankers: Set<string>;
}

export interface Site {
  map: string;
  /** `/` or `/gids/`. */
  basis: string;
  /** Public address of the home page. */
  adres: string;
  paginas: Pagina[];
  paginaOp(pad: string): Pagina | undefined;
  /** Paths of all files from the root of the site, with a slash in front. */
  bestanden: Set<string>;
  lees(pad: string): Buffer;
}

/** Reads the site in `map`, built for `basis`. */
export function leesSite(map: string, basis: string | undefined): Site {
  const bestanden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile())
    .map((ding) => `/${relative(map, join(ding.parentPath, ding.name)).split(sep).join('/')}`)
    .sort();
  const lees = (pad: string) => readFileSync(join(map, pad));
  const paginas = bestanden
    .filter((pad) => pad.endsWith('.html'))
    .map((pad) => maakPagina(pad.replace(/\/index\.html$/, '/'), lees(pad).toString('utf8')));
  const opPad = new Map(paginas.map((pagina) => [pagina.pad, pagina]));
  const { adres } = parse(readFileSync('content/site.yaml', 'utf8')) as { adres: string };
  return {
    map,
    lees,
    paginas,
    basis: netteBasis(basis),
    adres: new URL(netteBasis(basis), adres).href,
    paginaOp: (pad) => opPad.get(pad),
    bestanden: new Set(bestanden),
  };
}

export function maakPagina(pad: string, html: string): Pagina {
  const { document } = parseHTML(html);
  const ankers = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  return { pad, html, document, ankers };
}

/** Is this page kept from search engines (and so from the sitemap)? */
export const isVerborgen = ({ document }: Pagina): boolean =>
  /noindex/.test(document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '');

/** Where an address on a page leads: a path in this site with its fragment, or nothing when it leads out of it. */
export function doel(adres: string, pagina: Pagina, site: Site): { pad: string; anker: string } | undefined {
  const hier = new URL(pagina.pad.slice(1), site.adres);
  if (!URL.canParse(adres, hier)) return { pad: adres, anker: '' };
  const { origin, pathname, hash } = new URL(adres, hier);
  if (origin !== hier.origin) return undefined;
  const anker = ontcijfer(hash.slice(1));
  // An address beside the base path leads out of the site, but is meant to stay in it.
  return pathname.startsWith(site.basis)
    ? { pad: `/${ontcijfer(pathname).slice(site.basis.length)}`, anker }
    : { pad: `(buiten ${site.basis}) ${pathname}`, anker };
}

/** As text; what cannot be decoded stays as it is, so that the check names it instead of stopping. */
function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}
