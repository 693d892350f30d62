/** `npm run meten`: weighs every kind of page against its budget, and has Lighthouse look at one of each kind that differs in how it works. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LCP_LEZEN, budgetten, budgetVan, htmlPer1000, kB, overschrijdingen } from './lib/budgetten.ts';
import { geenBrowser, haalBrowser } from './lib/chromium.ts';
import { leesSite, type Pagina } from './lib/gebouwd.ts';
import { maakWeegschaal, totaal } from './lib/gewicht.ts';
import { keurVaker, meetVerkeer } from './lib/meting.ts';
import { startServer } from './lib/server.ts';
import { stopMet } from './lib/stop.ts';
import { tabel } from '../src/domain/tabel.ts';

const HULP = `Gebruik: npm run meten [-- --bouw] [-- --zonder-lighthouse]

Meet de gebouwde site (dist/, of de map in UITVOER): gewicht per soort pagina, en Lighthouse voor mobiel.
  --bouw               bouwt eerst, en meet hoe lang dat duurt
  --zonder-lighthouse  alleen het gewicht`;

/** Pages that Lighthouse sees: one of each kind that differs in how it works. */
const keuringen = [
  '/',
  '/hoofdstukken/ouders/',
  '/hoofdstukken/financiering/',
  '/praktijk/twente/',
  '/interviews/smal-en-lemereis/',
  '/stappenplan/data-analyseren/',
  '/rollen/bestuurder/gemeente/',
  '/zoeken/',
  '/hulpmiddelen/logboek/invullen/',
  '/landkaart/',
];

const opties = process.argv.slice(2);
if (opties.includes('--help')) {
  console.log(HULP);
  process.exit(0);
}
const map = process.env['UITVOER'] ?? './dist';
const browser = haalBrowser() ?? stopMet(geenBrowser);
if (opties.includes('--bouw')) bouw();
if (!existsSync(join(map, 'index.html'))) stopMet(`In ${map} staat geen gebouwde site. Draai eerst: npm run build`);

const site = leesSite(map, process.env['BASE']);
const server = await startServer({ map, poort: 0, basis: process.env['BASE'] });
const adres = (pad: string) => server.adres + pad.slice(1);
try {
  const teZwaar = await toonGewicht();
  if (!opties.includes('--zonder-lighthouse')) await toonLighthouse();
  if (teZwaar > 0) console.log(`✗ ${teZwaar} keer over het budget.`);
  process.exitCode = teZwaar > 0 ? 1 : 0;
} finally {
  await server.sluit();
}

/** Of every kind the heaviest page, as worked out from the files, then measured in the browser. */
async function toonGewicht(): Promise<number> {
  const weeg = maakWeegschaal(site);
  const zwaarste = new Map<string, { pagina: Pagina; bytes: number; aantal: number }>();
  for (const pagina of site.paginas) {
    const { soort } = budgetVan(pagina.pad);
    const bytes = totaal(await weeg(pagina));
    const eerder = zwaarste.get(soort);
    zwaarste.set(soort, { ...(eerder && eerder.bytes >= bytes ? eerder : { pagina, bytes }), aantal: (eerder?.aantal ?? 0) + 1 });
  }
  const gekozen = budgetten.flatMap((budget) => {
    const keuze = zwaarste.get(budget.soort);
    return keuze ? [{ budget, ...keuze }] : [];
  });
  const verkeer = await meetVerkeer(
    browser,
    gekozen.map(({ pagina }) => adres(pagina.pad)),
  );
  let over = 0;
  const rijen = await Promise.all(
    gekozen.map(async ({ budget, pagina, aantal }, nr) => {
      const { bytes = 0, verzoeken = 0, perSoort = {} } = verkeer[nr] ?? {};
      const { woorden, html, css } = await weeg(pagina);
      const { script = 0, font = 0, image = 0 } = perSoort;
      const mis = overschrijdingen(budget, { samen: bytes, html, css, js: script, letter: font, verzoeken, woorden }).length > 0;
      if (mis) over++;
      return [
        `${mis ? '✗' : '✓'} ${budget.soort}`,
        aantal,
        kB(bytes),
        budget.eersteBezoek,
        verzoeken,
        kB(html),
        htmlPer1000({ html, woorden }),
        kB(css),
        kB(script),
        kB(font),
        kB(image),
        pagina.pad,
      ];
    }),
  );
  console.log(
    `\nGewicht in kB (brotli), het zwaarste van elke soort\n${tabel(['soort', 'pagina’s', 'samen', 'budget', 'verzoeken', 'html', 'per 1.000 w.', 'stijl', 'script', 'letter', 'beeld', 'gemeten'], rijen)}\n`,
  );
  return over;
}

async function toonLighthouse(): Promise<void> {
  const rijen: (string | number)[][] = [];
  const opmerkingen: string[] = [];
  for (const pad of keuringen) {
    if (!site.paginaOp(pad))
      stopMet(`De pagina ${pad}, die Lighthouse moet bekijken, bestaat niet (meer). Pas de lijst in scripts/meten.ts aan.`);
    const { scores, lcp, cls, tbt, kracht, minpunten } = await keurVaker(browser, adres(pad), 3);
    const laat = budgetVan(pad).lezen && lcp > LCP_LEZEN;
    rijen.push([
      `${laat || cls > 0 || scores.some((score) => score < 100) ? '✗' : '✓'} ${pad}`,
      ...scores,
      Math.round(lcp),
      cls.toFixed(3),
      Math.round(tbt),
      Math.round(kracht),
    ]);
    if (scores.some((score) => score < 100)) opmerkingen.push(`  ${pad}: ${minpunten.join('; ')}`);
  }
  console.log(
    `Lighthouse, mobiel, nagebootst traag 4G, middelste van drie (kracht: snelheid van deze computer; onder 1.000 zeggen de tijden weinig)\nLCP van een pagina om te lezen: hoogstens ${LCP_LEZEN} ms.\n${tabel(['pagina', 'snelheid', 'toegankelijk', 'goed gebruik', 'vindbaar', 'LCP ms', 'CLS', 'TBT ms', 'kracht'], rijen)}`,
  );
  if (opmerkingen.length > 0) console.log(`\nPunten verloren door:\n${opmerkingen.join('\n')}`);
  console.log('');
}

function bouw(): void {
  const begin = performance.now();
  const { status } = spawnSync('astro', ['build', '--force'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) stopMet('Het bouwen is niet gelukt. Draai npm run build om te zien waarom.');
  console.log(`Gebouwd in ${((performance.now() - begin) / 1000).toFixed(1)} seconden.`);
}
