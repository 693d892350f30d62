/** What the first query on the search page moves, with ours and with plain Pagefind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { leesKaart } from '../../src/domain/zoeken/kaart.ts';
import { brotli } from './bestanden.ts';
import { AANTAL, type Vraagstelling } from './vraagstelling.ts';

/** Bytes over the line: all that the query fetched, what of it was the page itself, and the headers of both. */
export interface Eerste {
  vraag: string;
  samen: number;
  pagina: number;
  koppen: number;
}

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

async function som(
  verzoeken: Promise<{ responseBodySize: number; responseHeadersSize: number }>[],
): Promise<{ lijf: number; koppen: number }> {
  const maten = await Promise.all(verzoeken);
  return {
    lijf: maten.reduce((bytes, { responseBodySize }) => bytes + responseBodySize, 0),
    koppen: maten.reduce((bytes, { responseHeadersSize }) => bytes + responseHeadersSize, 0),
  };
}

/** The queries whose first results have the heaviest texts, worked out from the files. */
export async function zwaarsteVragen(map: string, vragen: string[], lijsten: string[][], aantal: number): Promise<string[]> {
  const { paginas } = leesKaart(readFileSync(join(map, 'zoek', 'kaart.json'), 'utf8'));
  const maten = new Map(
    await Promise.all(
      paginas.map(
        async ({ pad, fragment }) => [pad, (await brotli(readFileSync(join(map, 'zoek', 'tekst', `${fragment}.json`)))).length] as const,
      ),
    ),
  );
  const zwaarte = (lijst: string[]) =>
    lijst.slice(0, AANTAL).reduce((bytes, pad) => bytes + (maten.get(pad) ?? maten.get(pad.replace(/#.*$/, '')) ?? 0), 0);
  return vragen
    .map((vraag, nr) => ({ vraag, zwaarte: zwaarte(lijsten[nr] ?? []) }))
    .sort((a, b) => b.zwaarte - a.zwaarte)
    .slice(0, aantal)
    .map(({ vraag }) => vraag);
}
