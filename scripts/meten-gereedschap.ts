/** `npm run meten:gereedschap`: how heavy each tool is before and at the first use, and how fast the logboek answers with thousands of rows. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { gereedschappen } from '../src/domain/gereedschap/overzicht.ts';
import { kB } from './lib/budgetten.ts';
import { browseropties, geenBrowser, haalBrowser } from './lib/chromium.ts';
import { startServer } from './lib/server.ts';
import { stopMet } from './lib/stop.ts';
import { tabel } from '../src/domain/tabel.ts';

const [aantal, vertraging, grens] = [5000, 4, 100];

if (process.argv.includes('--help')) {
  console.log(
    `Gebruik: npm run meten:gereedschap\n\nMeet de hulpmiddelen van de gebouwde site (dist/, of de map in UITVOER): scripts in kB (brotli) voor en bij het eerste gebruik,\nen de tijd van toets tot scherm in een logboek van ${aantal} regels op een ${vertraging} keer trager apparaat (grens ${grens} ms).`,
  );
  process.exit(0);
}
const map = process.env['UITVOER'] ?? './dist';
if (!existsSync(join(map, 'index.html'))) stopMet(`In ${map} staat geen gebouwde site. Draai eerst: npm run build`);
const server = await startServer({ map, poort: 0, basis: process.env['BASE'] });
const venster = await chromium.launch({ executablePath: haalBrowser() ?? stopMet(geenBrowser), args: browseropties });
const adresVan = (naam: string) => `${server.adres}hulpmiddelen/${naam}/invullen/`;
try {
  const rijen: (string | number)[][] = [];
  for (const naam of Object.keys(gereedschappen)) rijen.push([naam, ...(await weeg(venster, adresVan(naam)))]);
  console.log(
    `\nScripts per hulpmiddel in kB (brotli); grens 60 vooraf, 250 per schrijver\n${tabel(['hulpmiddel', 'vooraf', 'bij gebruik', 'zwaarste'], rijen)}`,
  );
  const tijden = await meetLogboek(venster, adresVan('logboek'));
  console.log(
    `\nLogboek met ${aantal} regels, ${vertraging} keer vertraagd, van toets tot scherm in ms (grens ${grens})\n${tabel(['wat', 'middelste', 'traagste'], tijden)}\n`,
  );
  process.exitCode = tijden.some(([, middelste]) => middelste > grens) ? 1 : 0;
} finally {
  await venster.close();
  await server.sluit();
}

/** Kilobytes of scripts: before use, at the first use, and the heaviest of the latter. */
async function weeg(browser: Browser, adres: string): Promise<number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const pagina = await context.newPage();
  const bytes = new Map<string, number>();
  pagina.on('requestfinished', (vraag) => {
    if (vraag.resourceType() === 'script')
      void vraag.sizes().then(
        ({ responseBodySize }) => bytes.set(vraag.url(), Math.max(bytes.get(vraag.url()) ?? 0, responseBodySize)),
        () => undefined,
      );
  });
  await pagina.goto(adres, { waitUntil: 'networkidle' });
  const vooraf = new Map(bytes);
  await Promise.all([pagina.waitForResponse(/schrijf-word/), pagina.locator('.gereedschap [data-veld]').first().focus()]);
  await pagina.waitForTimeout(800);
  await context.close();
  const later = [...bytes].filter(([url]) => !vooraf.has(url)).map(([, maat]) => maat);
  const som = (lijst: number[]) => lijst.reduce((a, b) => a + b, 0);
  return [kB(som([...vooraf.values()])), kB(som(later)), kB(Math.max(0, ...later))];
}

/** Median and slowest, for typing in the open row and for adding it. */
async function meetLogboek(browser: Browser, adres: string): Promise<[string, number, number][]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const pagina = await context.newPage();
  await pagina.goto(adres, { waitUntil: 'networkidle' });
  const regels = Array.from(
    { length: aantal },
    (_, nr) =>
      `0${(nr % 5) + 5}-10-2026;Groep ${nr % 12};${nr % 2 ? 'Verpleging' : 'Persoonlijke verzorging'};${(nr % 9) * 5 + 5};Onbekend`,
  );
  await pagina.locator('input[data-open]').setInputFiles({
    name: 'groot.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Datum;Groep;Soort zorg;Minuten;Wie betaalt nu', ...regels].join('\n')),
  });
  await pagina.getByText(`${aantal} regels ingelezen`).first().waitFor();
  const regel = pagina.locator('[data-concept]');
  await regel.locator('[data-veld=datum]').fill('2026-10-05');
  await regel.locator('[data-veld=groep]').fill('Groep 1');
  await pagina.waitForSelector('[data-stand="bewaard"].gr-stand');
  await (await context.newCDPSession(pagina)).send('Emulation.setCPUThrottlingRate', { rate: vertraging });
  const [typen, toevoegen]: [number[], number[]] = [[], []];
  for (let keer = 0; keer < 7; keer++) {
    await regel.locator('[data-veld=soort]').selectOption('Verpleging');
    await regel.locator('[data-veld=minuten]').focus();
    typen.push(await totScherm(pagina, () => pagina.keyboard.press(String((keer % 9) + 1))));
    await pagina.waitForTimeout(700);
    toevoegen.push(await totScherm(pagina, () => pagina.keyboard.press('Enter')));
    await pagina.waitForTimeout(1200);
  }
  await context.close();
  const uit = (wat: string, tijden: number[]): [string, number, number] => {
    const oplopend = tijden.map(Math.round).sort((a, b) => a - b);
    return [wat, oplopend[Math.floor(oplopend.length / 2)] ?? 0, oplopend.at(-1) ?? 0];
  };
  return [uit('een cijfer typen', typen), uit('een regel toevoegen', toevoegen)];
}

/** Milliseconds from the key until the frame that shows its result is drawn. */
async function totScherm(pagina: Page, doe: () => Promise<void>): Promise<number> {
  const klaar = pagina.evaluate(
    () =>
      new Promise<number>((geef) => {
        addEventListener(
          'keydown',
          () => {
            const begin = performance.now();
            requestAnimationFrame(() => setTimeout(() => geef(performance.now() - begin)));
          },
          { once: true, capture: true },
        );
      }),
  );
  // The listener must be there before the key comes.
  await pagina.waitForTimeout(50);
  await doe();
  return klaar;
}
