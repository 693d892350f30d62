/** How fast the search page answers each key, on a slowed processor. */
import type { Browser } from 'playwright-core';

/** Queries as they are typed: a question, a word, a word cut in two, a name with a mistake, an abbreviation, a beginning. */
const vragen = ['wie betaalt zorg op school', 'woonplaatsbeginsel', 'samenwerkings verband', 'leypark', 'pgb op school', 'hoe begin ik'];

/**
 * Milliseconds from each key until its results are drawn, once the search is loaded. The server must have compressed
 * the texts before (`comprimeerVooraf`), as a host does.
 */
export async function meetToetsen(browser: Browser, adres: string, vertraging: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const pagina = await context.newPage();
  await pagina.goto(`${adres}zoeken/?q=school`, { waitUntil: 'networkidle' });
  await (await context.newCDPSession(pagina)).send('Emulation.setCPUThrottlingRate', { rate: vertraging });
  const tijden = await pagina.evaluate(async (lijst) => {
    const vak = document.querySelector('zoek-pagina');
    const veld = vak?.querySelector('input');
    if (!vak || !veld) throw new Error('Er is geen zoekveld.');
    const rust = (ms: number) => new Promise((verder) => setTimeout(verder, ms));
    const typ = (tekst: string) => {
      veld.value = tekst;
      veld.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const uit: number[] = [];
    for (const vraag of lijst) {
      typ('');
      await rust(400);
      for (let tot = 1; tot <= vraag.length; tot++) {
        const begin = performance.now();
        const getekend = new Promise<number>((klaar, mis) => {
          const klok = setTimeout(() => mis(new Error(`Geen antwoord op '${vraag.slice(0, tot)}'.`)), 5000);
          vak.addEventListener(
            'gezocht',
            () => {
              clearTimeout(klok);
              requestAnimationFrame(() => setTimeout(() => klaar(performance.now() - begin)));
            },
            { once: true },
          );
        });
        typ(vraag.slice(0, tot));
        uit.push(await getekend);
        await rust(150);
      }
    }
    return uit;
  }, vragen);
  await context.close();
  return tijden.sort((a, b) => a - b);
}
