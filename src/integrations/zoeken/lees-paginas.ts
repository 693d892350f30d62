/** Reads the finished pages as the search sees them: without navigation, notes and lists of sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { zonderAfbreekpunten } from '../../domain/taal/afbreken.ts';
import type { Deeltekst } from '../../domain/zoeken/fragment.ts';

export interface GelezenPagina {
  pad: string;
  titel: string;
  omschrijving: string;
  trefwoorden: string;
  /** Municipalities for which this page is the answer. */
  gemeenten: string;
  datum: string;
  koppen: string[];
  /** Short summary at the top ('In het kort'). */
  kort: string;
  tekst: string;
  facetten: string[];
  /** Ids of glossary terms explained on the page, with repeats. */
  begrippen: string[];
  /** What this page says about others: the words of its links, and the question they answer. */
  wijstNaar: { pad: string; tekst: string }[];
  /** The text cut at its headings, for the words around a find. */
  delen: Deeltekst[];
  /** What goes into Pagefind's index. */
  html: string;
}

/** Parts that are not text of the page itself. */
const bijzaak =
  '[data-pagefind-ignore], .anker, .br, .kl, svg, script, style, nav, button, form, .zonder-js, section[aria-labelledby="verder"], section[aria-labelledby="bronnen"]';
/** Pages that list what stands elsewhere: only what comes before the list is theirs. */
const lijsten = new Set(['/begrippen/', '/register/', '/inhoud/', '/bronnen/', '/zoeken/']);

/** All pages of `map` that ask to be found. `basis`: base path of their links. */
export function leesPaginas(map: string, basis = '/'): GelezenPagina[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile() && ding.name.endsWith('.html'))
    .map((ding) => join(ding.parentPath, ding.name))
    .sort()
    .flatMap((bestand) => {
      const bron = readFileSync(bestand, 'utf8');
      return bron.includes('data-pagefind-body') ? [leesPagina(bron, padVan(map, bestand), basis)] : [];
    });
}

function padVan(map: string, bestand: string): string {
  const pad = relative(map, bestand).split(sep).join('/');
  return `/${pad.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** One page. */
export function leesPagina(bron: string, pad: string, basis = '/'): GelezenPagina {
  const { document } = parseHTML(bron);
  const kern = document.querySelector('[data-pagefind-body]');
  if (!kern) throw new Error(`${pad} heeft geen data-pagefind-body.`);
  const begrippen = [...kern.querySelectorAll('.kl a[href*="/begrippen/#"]')].map(
    (a) => (a.getAttribute('href') ?? '').split('#')[1] ?? '',
  );
  for (const deel of kern.querySelectorAll(bijzaak)) deel.remove();
  scheidRegels(kern);
  const wijstNaar = lijsten.has(pad) ? [] : leesVerwijzingen(kern, pad, basis);
  if (lijsten.has(pad)) for (const deel of kern.querySelectorAll('.blok, dl, ol, [id^="letter-"]')) deel.remove();
  const meta = (naam: string) => tekstVan(kern.querySelector(`[data-pagefind-meta="${naam}"]`));
  const titel = meta('title') || document.title;
  const koppen = [...kern.querySelectorAll('h2[id], h3[id]')].filter(({ id }) => id !== 'in-het-kort').map(tekstVan);
  const facetten = [...kern.querySelectorAll('[data-pagefind-filter]')].map((deel) => {
    const waarde = deel.getAttribute('data-pagefind-filter') ?? '';
    return waarde.includes(':') ? waarde : `${waarde}:${tekstVan(deel)}`;
  });
  const omschrijving = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const gegevens = { trefwoorden: meta('trefwoorden'), gemeenten: meta('gemeenten'), datum: meta('datum') };
  for (const deel of kern.querySelectorAll('[hidden]')) deel.remove();
  scheidCellen(kern);
  const tekst = tekstVan(kern);
  const kort = tekstVan(kern.querySelector('.in-het-kort'));
  for (const deel of kern.querySelectorAll('h1, .aanhef, #in-het-kort')) deel.remove();
  const html = voorPagefind(kern.innerHTML, titel, gegevens.datum);
  // Found by its words, but a list of facts or of links is no passage to read.
  for (const deel of kern.querySelectorAll('dl.feiten, .lees-verder')) deel.remove();
  return {
    pad,
    titel,
    koppen,
    facetten,
    begrippen,
    wijstNaar,
    ...gegevens,
    omschrijving,
    kort,
    tekst,
    delen: lijsten.has(pad) ? [{ id: '', kop: '', tekst: omschrijving }] : leesDelen(kern),
    html,
  };
}

/** Walks the text; a heading with an id begins a new part. */
function leesDelen(kern: Element): Deeltekst[] {
  const delen: Deeltekst[] = [{ id: '', kop: '', tekst: '' }];
  const loop = (knoop: Node): void => {
    if (knoop.nodeType === 3) {
      const deel = delen.at(-1);
      if (deel) deel.tekst += knoop.textContent ?? '';
    } else if (knoop.nodeType === 1) {
      const element = knoop as Element;
      if (/^H[23]$/.test(element.tagName) && element.id) delen.push({ id: element.id, kop: tekstVan(element), tekst: '' });
      else for (const kind of element.childNodes) loop(kind);
    }
  };
  loop(kern);
  return delen.map((deel) => ({
    ...deel,
    tekst: deel.tekst
      .replace(/\s+(?=\.?\s)/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/** Links to other pages. In a question with its answer the question counts too, with its first link. */
function leesVerwijzingen(kern: Element, eigen: string, basis: string): { pad: string; tekst: string }[] {
  const vragen = new Set<Element>();
  return [...kern.querySelectorAll('a[href]')].flatMap((a) => {
    const href = a.getAttribute('href') ?? '';
    const pad = href.startsWith(basis) ? `/${href.slice(basis.length).replace(/#.*$/, '')}` : '';
    if (!pad.endsWith('/') || pad.startsWith('//') || pad === eigen || pad === '/begrippen/' || pad === '/bronnen/') return [];
    const vraag = a.closest('.vraag');
    const eerste = vraag !== null && !vragen.has(vraag);
    if (vraag) vragen.add(vraag);
    return [{ pad, tekst: `${tekstVan(a)} ${eerste ? tekstVan(vraag.querySelector('h2, h3, h4')) : ''}`.trim() }];
  });
}

/** Cells and names of facts stand apart in sight, but not in the text: give them a sign between. */
function scheidCellen(kern: Element): void {
  for (const cel of kern.querySelectorAll('dt')) cel.append(': ');
  for (const cel of kern.querySelectorAll('dd, th, td, figcaption, caption, summary'))
    if (/\S/.test(cel.textContent ?? '') && !/[.!?:…][’”)]*\s*$/.test(cel.textContent ?? '')) cel.append('. ');
  for (const cel of kern.querySelectorAll('dd, th, td, li, p, div, section, figcaption, caption, summary, h2, h3, h4')) cel.append(' ');
}

/** A label and what stands under it may touch in the text ('9Wie betaalt'): a capital after a letter or figure begins something new. */
function scheidRegels(kern: Element): void {
  let vorige = '';
  const loop = (knoop: Node): void => {
    if (knoop.nodeType === 3) {
      const tekst = knoop.textContent ?? '';
      if (/[\p{L}\p{N}.!?]$/u.test(vorige) && /^\p{Lu}/u.test(tekst)) knoop.textContent = ` ${tekst}`;
      vorige = tekst || vorige;
    } else for (const kind of knoop.childNodes) loop(kind);
  };
  loop(kern);
}

/** The text alone, with title and date as data beside it, so that they are not part of excerpts. */
function voorPagefind(inhoud: string, titel: string, datum: string): string {
  const veilig = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const velden = `data-pagefind-meta="title[data-titel]${datum ? ', datum[data-datum]' : ''}" data-titel="${veilig(titel)}" data-datum="${datum}"`;
  return `<html lang="nl"><body><main data-pagefind-body><span ${velden}></span>${inhoud}</main></body></html>`;
}

function tekstVan(deel: Element | null): string {
  return zonderAfbreekpunten(deel?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
