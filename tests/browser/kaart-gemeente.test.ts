/** Find your municipality on the map page: the answer, its address, typing mistakes, and what happens when the table does not come. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';

const pad = '/landkaart/';
/** Types a question, and waits until the answer is another than the one before. */
const zoek = async (pagina: Page, vraag: string) => {
  const eerst = await pagina.textContent('[data-uitslag]');
  await pagina.fill('#gemeente', vraag);
  await pagina.press('#gemeente', 'Enter');
  await pagina.waitForFunction(
    (tekst) =>
      document.querySelector('[data-uitslag]:not([hidden])') !== null && document.querySelector('[data-uitslag]')?.textContent !== tekst,
    eerst,
  );
  return (await pagina.textContent('[data-uitslag]')) ?? '';
};

describe.concurrent('jouw gemeente', () => {
  it('geeft regio, zorgkantoor, tafel, afstanden en een adres om te delen', async () => {
    await bezoek(pad, async ({ pagina, mis }) => {
      const uitslag = await zoek(pagina, 'waalwijk');
      for (const deel of [
        'Waalwijk, Noord-Brabant',
        'Midden-Brabant (Hart van Brabant)',
        '10 andere gemeenten',
        'West-Brabant (2 gemeenten)',
        'Peildatum',
        'km',
        'Samenwerkings',
      ])
        expect(uitslag).toContain(deel);
      expect(new URL(pagina.url()).searchParams.get('gemeente')).toBe('Waalwijk');
      expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina.goBack();
      expect(await pagina.isVisible('[data-uitslag]')).toBe(false);
      expect(mis).toEqual([]);
    });
  });

  it('opent vanaf een gedeeld adres, ook met een dorp', async () => {
    await bezoek(`${pad}?gemeente=Weesp`, async ({ pagina }) => {
      await pagina.waitForSelector('[data-uitslag] h2');
      expect(await pagina.textContent('[data-uitslag]')).toContain('Weesp hoort bij de gemeente Amsterdam');
    });
  });

  it('zet de eigen regio voorop, sorteert de lijst op afstand en zet haar weer terug', async () => {
    await bezoek(pad, async ({ pagina }) => {
      const volgorde = () =>
        pagina.$$eval('[data-voorbeeld]', (regels) => regels.map((regel) => (regel as HTMLElement).dataset['voorbeeld']));
      const begin = await volgorde();
      await zoek(pagina, 'Waalwijk');
      expect(await pagina.textContent('.naderbij li:first-child .km')).toBe('Jouw regio');
      expect((await volgorde())[0]).toBe('hart-van-brabant');
      expect([...(await volgorde())].sort()).toEqual([...begin].sort());
      expect(await pagina.locator('.provincie:visible').first().textContent()).toContain('vanaf Waalwijk');
      const km = (await pagina.locator('[data-km]:visible').allTextContents()).map((tekst) => Number(/\d+/.exec(tekst)?.[0] ?? 0));
      expect(km).toEqual([...km].sort((a, b) => a - b));
      await zoek(pagina, '');
      expect(await volgorde()).toEqual(begin);
      expect(await pagina.locator('[data-km]:visible').count()).toBe(0);
    });
  });

  it('vergeeft tikfouten en lege invoer', async () => {
    await bezoek(pad, async ({ pagina }) => {
      expect(await zoek(pagina, '')).toContain('Typ eerst');
      expect(await zoek(pagina, 'qqqqqqqq')).toContain('kennen we niet');
      await zoek(pagina, 'Enschde');
      await pagina.click('.suggesties button:has-text("Enschede")');
      expect(await pagina.textContent('[data-uitslag] h2')).toContain('Enschede, Overijssel');
    });
  });

  it('geeft een link om te delen', async () => {
    await bezoek(pad, async ({ pagina, context, mis }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await zoek(pagina, 'Goirle');
      await pagina.click('text=Kopieer de link');
      await pagina.waitForSelector('text=Link gekopieerd');
      const gedeeld = await pagina.evaluate(() => navigator.clipboard.readText());
      expect(new URL(gedeeld).search).toBe('?gemeente=Goirle');
      await pagina.goto(gedeeld);
      await pagina.waitForSelector('[data-uitslag] h2');
      expect(await pagina.textContent('[data-uitslag] h2')).toBe('Goirle, Noord-Brabant');
      expect(mis).toEqual([]);
    });
  });

  it('zegt het als de tabel niet te halen is, en laat kaart en lijst staan', async () => {
    await bezoek(
      pad,
      async ({ pagina, context }) => {
        await pagina.waitForSelector('.kaart-knop');
        await context.setOffline(true);
        expect(await zoek(pagina, 'Goirle')).toContain('kon niet worden opgehaald');
        expect(await pagina.locator('.kaart-knop').count()).toBeGreaterThan(30);
        await context.setOffline(false);
        expect(await zoek(pagina, 'Goirle')).toContain('Goirle, Noord-Brabant');
      },
      { serviceWorkers: 'block' },
    );
  });

  it('kiest met het toetsenbord uit de voorstellen', async () => {
    await bezoek(pad, async ({ pagina }) => {
      await pagina.focus('#gemeente');
      await pagina.keyboard.type('til', { delay: 30 });
      await pagina.waitForSelector('[role=option]');
      await pagina.keyboard.press('ArrowDown');
      expect(await pagina.getAttribute('#gemeente', 'aria-activedescendant')).toBe('gemeente-keuzes-0');
      await pagina.keyboard.press('Enter');
      expect(await pagina.textContent('[data-uitslag] h2')).toContain('Tilburg');
      expect(await pagina.getAttribute('#gemeente', 'aria-expanded')).toBe('false');
    });
  });
});
