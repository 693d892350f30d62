/** What the first query on the search page moves, with ours and with plain Pagefind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { leesKaart } from '../../src/domain/zoeken/kaart.ts';
import { brotli } from './bestanden.ts';

/** Bytes over the line: all that the query fetched, what of it was the page itself, and the headers of both. */
export interface Eerste { vraag: string; samen: number; pagina: number; koppen: number }

export type Vraagstelling = (pagina: Page, vraag: string) => Promise<string[]>;

/** Types the query as a reader would; gives the addresses in the list. */
export const metOnze: Vraagstelling = (pagina, vraag) => pagina.evaluate(async (tekst) => {
  const vak = document.querySelector('zoek-pagina');
  const veld = vak?.querySelector('input');
  if (!vak || !veld) throw new Error('Er is geen zoekveld.');
  const klaar = new Promise<void>((verder) => vak.addEventListener('gezocht', () => verder(), { once: true }));
  veld.value = tekst;
  veld.dispatchEvent(new Event('input', { bubbles: true }));
  await klaar;
  return [...document.querySelectorAll('#zoekresultaten > li')].map((regel) => { const a = regel.querySelector('a'); return a ? a.pathname + a.hash : ''; });
}, vraag);

/** As many results as our own list shows at first. */
const AANTAL = 6;

export const metKale: Vraagstelling = (pagina, vraag) => pagina.evaluate(async ([tekst, aantal]) => {
  const adres = '/pagefind/pagefind.js';
  const kaal = (await import(adres)) as { search(vraag: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
  const { results } = await kaal.search(tekst);
  return (await Promise.all(results.slice(0, aantal).map((resultaat) => resultaat.data()))).map(({ url }) => url);
}, [vraag, AANTAL] as const);

/** Each query as the first of a new visitor. */
export async function weegEersteVragen(browser: Browser, adres: string, vragen: string[], stel: Vraagstelling): Promise<Eerste[]> {
  const uit: Eerste[] = [];
  for (const vraag of vragen) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const venster = await context.newPage();
    const verzoeken: Promise<{ responseBodySize: number; responseHeadersSize: number }>[] = [];
    venster.on('requestfinished', (verzoek) => verzoeken.push(verzoek.sizes()));
    await venster.goto(`${adres}zoeken/`, { waitUntil: 'networkidle' });
    const voor = await som(verzoeken);
    await stel(venster, vraag);
    await venster.waitForLoadState('networkidle');
    const { lijf, koppen } = await som(verzoeken);
    uit.push({ vraag, samen: lijf, pagina: voor.lijf, koppen });
    await context.close();
  }
  return uit;
}

async function som(verzoeken: Promise<{ responseBodySize: number; responseHeadersSize: number }>[]): Promise<{ lijf: number; koppen: number }> {
  const maten = await Promise.all(verzoeken);
  return { lijf: maten.reduce((bytes, { responseBodySize }) => bytes + responseBodySize, 0), koppen: maten.reduce((bytes, { responseHeadersSize }) => bytes + responseHeadersSize, 0) };
}

/** The queries whose first results have the heaviest texts, worked out from the files. */
export async function zwaarsteVragen(map: string, vragen: string[], lijsten: string[][], aantal: number): Promise<string[]> {
  const { paginas } = leesKaart(readFileSync(join(map, 'zoek', 'kaart.json'), 'utf8'));
  const maten = new Map(await Promise.all(paginas.map(async ({ pad, fragment }) => [pad, (await brotli(readFileSync(join(map, 'zoek', 'tekst', `${fragment}.json`)))).length] as const)));
  const zwaarte = (lijst: string[]) => lijst.slice(0, AANTAL).reduce((bytes, pad) => bytes + (maten.get(pad) ?? maten.get(pad.replace(/#.*$/, '')) ?? 0), 0);
  return vragen.map((vraag, nr) => ({ vraag, zwaarte: zwaarte(lijsten[nr] ?? []) })).sort((a, b) => b.zwaarte - a.zwaarte).slice(0, aantal).map(({ vraag }) => vraag);
}
