/** The two ways in which a measurement asks a query: as a reader of this site, and of plain Pagefind. */
import type { Page } from 'playwright-core';

/** Asks one query on an open page and gives the addresses found, best first. */
export type Vraagstelling = (pagina: Page, vraag: string) => Promise<string[]>;

/** Types the query as a reader would; gives the addresses in the list. */
export const metOnze: Vraagstelling = (pagina, vraag) =>
  pagina.evaluate(async (tekst) => {
    const vak = document.querySelector('zoek-pagina');
    const veld = vak?.querySelector('input');
    if (!vak || !veld) throw new Error('Er is geen zoekveld.');
    const klaar = new Promise<void>((verder) => vak.addEventListener('gezocht', () => verder(), { once: true }));
    veld.value = tekst;
    veld.dispatchEvent(new Event('input', { bubbles: true }));
    await klaar;
    return [...document.querySelectorAll('#zoekresultaten > li')].map((regel) => {
      const a = regel.querySelector('a');
      return a ? a.pathname + a.hash : '';
    });
  }, vraag);

/** As many results as our own list shows at first. */
export const AANTAL = 6;

/** Asks Pagefind itself, without our page. */
export const metKale: Vraagstelling = (pagina, vraag) =>
  pagina.evaluate(
    async ([tekst, aantal]) => {
      const adres = '/pagefind/pagefind.js';
      const kaal = (await import(adres)) as { search(vraag: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
      const { results } = await kaal.search(tekst);
      return (await Promise.all(results.slice(0, aantal).map((resultaat) => resultaat.data()))).map(({ url }) => url);
    },
    [vraag, AANTAL] as const,
  );
