/**
 * Measures the search on the built site, in a real browser: how often the right page comes first, beside plain Pagefind
 * on the same pages. Some of the queries served to tune; the others only measure.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browseropties, geenBrowser, haalBrowser } from './lib/chromium.ts';
import { kaleKopie } from './lib/kale-pagefind.ts';
import { startServer } from './lib/server.ts';
import { stopMet } from './lib/stop.ts';
import { metKale, metOnze, type Vraagstelling } from './lib/vraagstelling.ts';
import { helft, leesProefvragen, maten, plaatsVan, type Helft, type Proefvraag } from './lib/zoekmeting.ts';

const { values } = parseArgs({
  options: {
    map: { type: 'string', default: process.env['UITVOER'] ?? './dist' },
    fouten: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(`Gebruik: npm run zoekkwaliteit -- [--map dist] [--fouten]

Stelt alle vragen uit tests/fixtures/zoekvragen.yaml aan de gebouwde site en aan kale Pagefind.
  --fouten   toon de afstelvragen waarvan het eerste antwoord niet goed is (de meetvragen blijven dicht)`);
  process.exit(0);
}
const map = values.map;
if (!existsSync(join(map, 'zoek', 'kaart.json'))) stopMet(`In ${map} staat geen gebouwde site met zoekindex. Draai eerst: npm run build`);
const executablePath = haalBrowser() ?? stopMet(geenBrowser);

async function plaatsen(plek: string, vragen: Proefvraag[], stel: Vraagstelling): Promise<{ plaatsen: number[]; lijsten: string[][] }> {
  const server = await startServer({ map: plek, poort: 0 });
  const browser = await chromium.launch({ executablePath, args: browseropties });
  try {
    const pagina = await browser.newPage();
    await pagina.goto(`${server.adres}zoeken/`, { waitUntil: 'load' });
    const lijsten: string[][] = [];
    for (const { vraag } of vragen) lijsten.push(await stel(pagina, vraag));
    return { lijsten, plaatsen: vragen.map(({ eerst }, nr) => plaatsVan(eerst, lijsten[nr] ?? [])) };
  } finally {
    await browser.close();
    await server.sluit();
  }
}

const vragen = leesProefvragen();
const deelVan = (nr: number): Helft => helft(vragen[nr] as Proefvraag);
const onze = await plaatsen(map, vragen, metOnze);
const kopie = await kaleKopie(map);
const kale = await plaatsen(kopie, vragen, metKale);
rmSync(kopie, { recursive: true, force: true });

const procent = (deel: number) => `${(deel * 100).toFixed(1).replace('.', ',')} %`.padStart(9);
const regel = (naam: string, alle: number[], welke: Helft) => {
  const { eerste, eersteDrie, mrr } = maten(alle.filter((_, nr) => deelVan(nr) === welke));
  return `${naam.padEnd(16)}${procent(eerste)}${procent(eersteDrie)}${mrr.toFixed(3).replace('.', ',').padStart(9)}`;
};
for (const [welke, naam] of [
  ['afstellen', 'Afstelvragen'],
  ['meten', 'Meetvragen'],
] as const) {
  console.log(
    `\n${naam}: ${vragen.filter((vraag) => helft(vraag) === welke).length} vragen\n${' '.repeat(16)} bij de 1e   eerste 3      MRR`,
  );
  console.log(`${regel('deze site', onze.plaatsen, welke)}\n${regel('kale Pagefind', kale.plaatsen, welke)}`);
}
if (values.fouten) {
  vragen.forEach(({ vraag, eerst }, nr) => {
    if (deelVan(nr) === 'afstellen' && onze.plaatsen[nr] !== 1)
      console.log(
        `\n${vraag}\n  plaats ${onze.plaatsen[nr] || 'geen'}; verwacht ${eerst.join(', ')}\n  kreeg ${onze.lijsten[nr]?.slice(0, 4).join(', ')}`,
      );
  });
}
const gemeten = maten(onze.plaatsen.filter((_, nr) => deelVan(nr) === 'meten'));
if (gemeten.eerste < 0.9 || gemeten.eersteDrie < 0.98) {
  console.error('\n✗ De meetvragen halen het doel niet: 90 % bij de eerste, 98 % bij de eerste drie.');
  process.exitCode = 1;
} else console.log('\n✓ De meetvragen halen het doel: 90 % bij de eerste, 98 % bij de eerste drie.');
