/** Measures pages in a real browser: what a first visit moves, and what Lighthouse makes of it. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browseropties } from './chromium.ts';

export interface Verkeer {
  bytes: number;
  verzoeken: number;
  /** Bytes by kind: document, stylesheet, script, font, image, other. */
  perSoort: Record<string, number>;
}

/** Milliseconds in which what the enhancements fetch themselves is in. */
const STIL = 500;

/** What a first visit to each address moves: bodies as they come over the line, until the network is quiet. */
export async function meetVerkeer(browser: string, adressen: string[]): Promise<Verkeer[]> {
  const venster = await chromium.launch({ executablePath: browser, args: browseropties });
  const metingen: Verkeer[] = [];
  for (const adres of adressen) {
    const context = await venster.newContext({ viewport: { width: 412, height: 823 } });
    const pagina = await context.newPage();
    const delen: Promise<[string, number]>[] = [];
    pagina.on('requestfinished', (vraag) =>
      delen.push(vraag.sizes().then(({ responseBodySize }) => [vraag.resourceType(), responseBodySize])),
    );
    await pagina.goto(adres, { waitUntil: 'networkidle' });
    // The enhancements come after the first paint, and on a slow moment that is after the network fell silent.
    await pagina.waitForFunction(() => {
      const aanvulling = document.documentElement.dataset['aanvulling'];
      return aanvulling === undefined || performance.getEntriesByType('resource').some(({ name }) => name.endsWith(aanvulling));
    });
    await pagina.waitForTimeout(STIL);
    const klaar = await Promise.all(delen);
    const perSoort: Record<string, number> = {};
    for (const [soort, bytes] of klaar) perSoort[soort] = (perSoort[soort] ?? 0) + bytes;
    metingen.push({ bytes: klaar.reduce((som, [, bytes]) => som + bytes, 0), verzoeken: klaar.length, perSoort });
    await context.close();
  }
  await venster.close();
  return metingen;
}

export interface Keuring {
  /** Scores from 0 to 100: performance, accessibility, best practices, SEO. */
  scores: number[];
  lcp: number;
  cls: number;
  tbt: number;
  /** Lighthouse's own measure of how fast this computer was at that moment; below 1,000 the times say little. */
  kracht: number;
  /** Titles of what costs points. */
  minpunten: string[];
}

/** The middle one of several runs, by LCP: one slow moment of the computer should not decide. */
export async function keurVaker(browser: string, adres: string, keer: number): Promise<Keuring> {
  const keuringen: Keuring[] = [];
  for (let poging = 0; keuringen.length < keer; poging++) {
    const uitslag = await keur(browser, adres);
    if (typeof uitslag !== 'string') keuringen.push(uitslag);
    // Now and then a recording has no beginning; that run says nothing, and is done again.
    else if (poging >= keer + EXTRA) throw new Error(`Lighthouse lukt niet op ${adres}: ${uitslag}`);
  }
  return keuringen.sort((a, b) => a.lcp - b.lcp)[Math.floor(keer / 2)] as Keuring;
}

/** So many failed runs are done again. */
const EXTRA = 3;

const vakken = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse in its mobile form (simulated slow 4G, four times slower processor); a text says why the run failed. */
async function keur(browser: string, adres: string): Promise<Keuring | string> {
  const chroom = await launch({ chromePath: browser, chromeFlags: browseropties, logLevel: 'silent' });
  try {
    const verslag = (await lighthouse(adres, { port: chroom.port, logLevel: 'error', output: 'json', onlyCategories: vakken }))?.lhr;
    if (!verslag) throw new Error(`Lighthouse gaf niets terug voor ${adres}.`);
    if (verslag.runtimeError) return `${verslag.runtimeError.code}: ${verslag.runtimeError.message}`;
    const waarde = (naam: string) => verslag.audits[naam]?.numericValue ?? NaN;
    const telt = new Set(
      Object.values(verslag.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
    );
    return {
      scores: vakken.map((vak) => Math.round((verslag.categories[vak]?.score ?? 0) * 100)),
      lcp: waarde('largest-contentful-paint'),
      cls: waarde('cumulative-layout-shift'),
      tbt: waarde('total-blocking-time'),
      kracht: verslag.environment.benchmarkIndex,
      minpunten: Object.values(verslag.audits)
        .filter(({ id, score }) => telt.has(id) && score !== null && score < 0.9)
        .map(({ title }) => title),
    };
  } finally {
    chroom.kill();
  }
}
