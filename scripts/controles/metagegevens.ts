/** Rule: what search engines and social media read about a page is there, and is about this page. */
import { doel, type Pagina, type Site } from '../lib/gebouwd.ts';
import { perPagina, type Controle } from './controle.ts';

type Ld = { '@context'?: string; '@type'?: string; itemListElement?: { item?: string }[]; url?: string };

/** Kinds of structured data that belong to kinds of pages. */
const verwacht: { pad: RegExp; soort: string }[] = [
  { pad: /^\/(?!404)(.+)$/, soort: 'BreadcrumbList' },
  { pad: /^\/(hoofdstukken|interviews|praktijk|stappenplan|wetten)\/[^/]+\/$/, soort: 'Article' },
  { pad: /^\/begrippen\/$/, soort: 'DefinedTermSet' },
];

export const metagegevens: Controle = {
  naam: 'metagegevens',
  eis: 'Canoniek adres, Open Graph en JSON-LD zijn er, kloppen en horen bij de pagina.',
  controleer: perPagina(function* (pagina, site) {
    const { pad, document } = pagina;
    const canoniek = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
    // The page for 'not found' appears at any address, so it has none of its own.
    const eigen = pad === '/404.html' ? undefined : new URL(pad.slice(1), site.adres).href;
    if (canoniek !== eigen) yield `heeft als canoniek adres ${canoniek ?? 'niets'}, verwacht ${eigen ?? 'niets'}`;
    for (const naam of ['og:type', 'og:title', 'og:description', 'og:locale', 'og:site_name', 'og:image']) {
      if (!og(pagina, naam)) yield `mist ${naam}`;
    }
    if (og(pagina, 'og:url') !== canoniek) yield 'heeft een og:url die niet het canonieke adres is';
    const beeld = doel(og(pagina, 'og:image') ?? '', pagina, site);
    if (!beeld || !site.bestanden.has(beeld.pad)) yield `heeft een og:image die niet bestaat: ${og(pagina, 'og:image') ?? ''}`;
    yield* structuur(pagina, site);
  }),
};

const og = ({ document }: Pagina, naam: string) => document.querySelector(`meta[property="${naam}"]`)?.getAttribute('content') ?? undefined;

function* structuur(pagina: Pagina, site: Site): Iterable<string> {
  const soorten = new Set<string>();
  for (const script of pagina.document.querySelectorAll('script[type="application/ld+json"]')) {
    let ld: Ld;
    try {
      ld = JSON.parse(script.textContent ?? '') as Ld;
    } catch {
      yield 'heeft JSON-LD die geen geldige JSON is';
      continue;
    }
    if (ld['@context'] !== 'https://schema.org' || !ld['@type']) yield 'heeft JSON-LD zonder @context of @type';
    soorten.add(ld['@type'] ?? '');
    for (const { item } of ld.itemListElement ?? []) {
      const naar = item === undefined ? undefined : doel(item, pagina, site);
      if (pagina.pad !== '/404.html' && (!naar || !site.paginaOp(naar.pad))) yield `heeft een kruimel naar ${item ?? 'niets'}`;
    }
  }
  for (const { pad, soort } of verwacht) if (pad.test(pagina.pad) && !soorten.has(soort)) yield `mist ${soort} in de JSON-LD`;
}
