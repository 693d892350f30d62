/** What the browser tests share: a visitor with a clean device, who writes down everything that goes wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Promise<Browser> | undefined;

/** Full address of a site path. */
export const adresVan = (pad: string): string => inject('adres') + pad.slice(1);

export interface Bezoek {
  pagina: Page;
  context: BrowserContext;
  /** Console errors, exceptions, CSP violations, failed requests and requests to other hosts, in the order of happening. */
  mis: string[];
  /** Bytes of the bodies as they came over the line, and the number of requests. */
  gewicht: () => Promise<{ bytes: number; verzoeken: number }>;
}

/** Opens a page as a new visitor, hands it to `werk`, and closes it. */
export async function bezoek<T>(pad: string, werk: (bezoek: Bezoek) => Promise<T>, opties: BrowserContextOptions = {}): Promise<T> {
  const venster = await (browser ??= chromium.connect(inject('browser')));
  const context = await venster.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL', ...opties });
  try {
    const pagina = await context.newPage();
    const mis = await schrijfOp(pagina);
    const antwoorden: Promise<number>[] = [];
    pagina.on('requestfinished', (vraag) =>
      antwoorden.push(
        vraag
          .sizes()
          .then(({ responseBodySize }) => responseBodySize)
          .catch(() => 0),
      ),
    );
    await pagina.goto(adresVan(pad), { waitUntil: 'load' });
    // The enhancements come after the first paint.
    if (opties.javaScriptEnabled !== false) await pagina.waitForFunction(() => customElements.get('thema-kiezer') !== undefined);
    return await werk({
      pagina,
      context,
      mis,
      gewicht: async () => ({ bytes: (await Promise.all(antwoorden)).reduce((som, deel) => som + deel, 0), verzoeken: antwoorden.length }),
    });
  } finally {
    await context.close();
  }
}

async function schrijfOp(pagina: Page): Promise<string[]> {
  const mis: string[] = [];
  const thuis = new URL(inject('adres')).host;
  pagina.on('console', (bericht) => {
    if (bericht.type() === 'error' || /Content Security Policy/.test(bericht.text())) mis.push(`console: ${bericht.text()}`);
  });
  pagina.on('pageerror', (fout) => mis.push(`fout in een script: ${fout.message}`));
  pagina.on('requestfailed', (vraag) => {
    // A page that is left while it still loads something cancels that; nothing went wrong.
    if (vraag.failure()?.errorText !== 'net::ERR_ABORTED') mis.push(`niet opgehaald: ${vraag.url()} (${vraag.failure()?.errorText ?? ''})`);
  });
  pagina.on('response', (antwoord) => {
    if (antwoord.status() >= 400) mis.push(`status ${antwoord.status()}: ${antwoord.url()}`);
  });
  pagina.on('request', (vraag) => {
    const { host, protocol } = new URL(vraag.url());
    if (host !== thuis && !['data:', 'blob:'].includes(protocol)) mis.push(`vraagt iets aan een andere site: ${vraag.url()}`);
  });
  await pagina.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} houdt ${blockedURI} tegen`),
    );
  });
  return mis;
}

/** Paths of all pages: the sitemap, and what is left out of it on purpose. Throws when there are none. */
export function allePaden(): string[] {
  const xml = readFileSync(join(inject('map'), 'sitemap-0.xml'), 'utf8');
  const basis = new URL(inject('adres')).pathname;
  const paden = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres = '']) => `/${new URL(adres).pathname.slice(basis.length)}`);
  if (paden.length === 0) throw new Error('De sitemap is leeg: er is niets om te testen.');
  return [...paden, '/over/vormgeving/', '/een-adres-dat-niet-bestaat/'];
}
