/**
 * Measures the search on the built site, in a real browser: how often the right page comes first, beside plain Pagefind
 * on the same pages. Some of the queries served to tune; the others only measure.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as pagefind from 'pagefind';
import { chromium, type Page } from 'playwright-core';
import { browseropties, geenBrowser, haalBrowser } from './lib/chromium.ts';
import { startServer } from './lib/server.ts';
import { stopMet } from './lib/stop.ts';
import { helft, leesProefvragen, maten, plaatsVan, type Helft, type Proefvraag } from './lib/zoekmeting.ts';

const { values } = parseArgs({ options: { map: { type: 'string', default: process.env['UITVOER'] ?? './dist' }, fouten: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(`Gebruik: npm run zoekkwaliteit -- [--map dist] [--fouten]

Stelt alle vragen uit tests/fixtures/zoekvragen.yaml aan de gebouwde site en aan kale Pagefind.
  --fouten   toon de afstelvragen waarvan het eerste antwoord niet goed is (de meetvragen blijven dicht)`);
  process.exit(0);
}
const map = values.map;
if (!existsSync(join(map, 'zoek', 'kaart.json'))) stopMet(`In ${map} staat geen gebouwde site met zoekindex. Draai eerst: npm run build`);
const executablePath = haalBrowser() ?? stopMet(geenBrowser);

/** A copy of the site with an index as Pagefind makes it by itself. */
async function kaleKopie(): Promise<string> {
  const kopie = mkdtempSync(join(tmpdir(), 'zoek-kaal-'));
  cpSync(map, kopie, { recursive: true, filter: (pad) => !/[/\\](pagefind|downloads)$/.test(pad) });
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  await index?.addDirectory({ path: kopie });
  await index?.writeFiles({ outputPath: join(kopie, 'pagefind') });
  await pagefind.close();
  return kopie;
}

/** Types each query on the search page and reads the addresses in the list, as a reader would. */
async function metOnze(pagina: Page, vragen: Proefvraag[]): Promise<string[][]> {
  return pagina.evaluate(async (lijst) => {
    const vak = document.querySelector('zoek-pagina');
    const veld = vak?.querySelector('input');
    if (!vak || !veld) throw new Error('Er is geen zoekveld.');
    const uit: string[][] = [];
    for (const vraag of lijst) {
      const klaar = new Promise<void>((verder) => vak.addEventListener('gezocht', () => verder(), { once: true }));
      veld.value = vraag;
      veld.dispatchEvent(new Event('input', { bubbles: true }));
      await klaar;
      uit.push([...document.querySelectorAll('#zoekresultaten > li')].map((regel) => { const a = regel.querySelector('a'); return a ? a.pathname + a.hash : ''; }));
    }
    return uit;
  }, vragen.map(({ vraag }) => vraag));
}

/** The same with Pagefind's own search and order; its best section counts as the result when there is one. */
async function metKale(pagina: Page, vragen: Proefvraag[]): Promise<string[][]> {
  return pagina.evaluate(async (lijst) => {
    const adres = '/pagefind/pagefind.js';
    const kaal = (await import(adres)) as { search(vraag: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
    const uit: string[][] = [];
    for (const vraag of lijst) {
      const { results } = await kaal.search(vraag);
      uit.push((await Promise.all(results.slice(0, 8).map((resultaat) => resultaat.data()))).map(({ url }) => url));
    }
    return uit;
  }, vragen.map(({ vraag }) => vraag));
}

async function plaatsen(plek: string, vragen: Proefvraag[], vraagAan: typeof metOnze): Promise<{ plaatsen: number[]; lijsten: string[][] }> {
  const server = await startServer({ map: plek, poort: 0 });
  const browser = await chromium.launch({ executablePath, args: browseropties });
  try {
    const pagina = await browser.newPage();
    await pagina.goto(`${server.adres}zoeken/`, { waitUntil: 'load' });
    const lijsten = await vraagAan(pagina, vragen);
    return { lijsten, plaatsen: vragen.map(({ eerst }, nr) => plaatsVan(eerst, lijsten[nr] ?? [])) };
  } finally {
    await browser.close();
    await server.sluit();
  }
}

const vragen = leesProefvragen();
const deelVan = (nr: number): Helft => helft(vragen[nr] as Proefvraag);
const onze = await plaatsen(map, vragen, metOnze);
const kopie = await kaleKopie();
const kale = await plaatsen(kopie, vragen, metKale);
rmSync(kopie, { recursive: true, force: true });

const procent = (deel: number) => `${(deel * 100).toFixed(1).replace('.', ',')} %`.padStart(9);
const regel = (naam: string, alle: number[], welke: Helft) => {
  const { eerste, eersteDrie, mrr } = maten(alle.filter((_, nr) => deelVan(nr) === welke));
  return `${naam.padEnd(16)}${procent(eerste)}${procent(eersteDrie)}${mrr.toFixed(3).replace('.', ',').padStart(9)}`;
};
for (const [welke, naam] of [['afstellen', 'Afstelvragen'], ['meten', 'Meetvragen']] as const) {
  console.log(`\n${naam}: ${vragen.filter((vraag) => helft(vraag) === welke).length} vragen\n${' '.repeat(16)} bij de 1e   eerste 3      MRR`);
  console.log(`${regel('deze site', onze.plaatsen, welke)}\n${regel('kale Pagefind', kale.plaatsen, welke)}`);
}
if (values.fouten) {
  vragen.forEach(({ vraag, eerst }, nr) => {
    if (deelVan(nr) === 'afstellen' && onze.plaatsen[nr] !== 1) console.log(`\n${vraag}\n  plaats ${onze.plaatsen[nr] || 'geen'}; verwacht ${eerst.join(', ')}\n  kreeg ${onze.lijsten[nr]?.slice(0, 4).join(', ')}`);
  });
}
const gemeten = maten(onze.plaatsen.filter((_, nr) => deelVan(nr) === 'meten'));
if (gemeten.eerste < 0.9 || gemeten.eersteDrie < 0.98) {
  console.error('\n✗ De meetvragen halen het doel niet: 90 % bij de eerste, 98 % bij de eerste drie.');
  process.exitCode = 1;
} else console.log('\n✓ De meetvragen halen het doel: 90 % bij de eerste, 98 % bij de eerste drie.');
