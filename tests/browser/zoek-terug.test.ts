/** The search page in adversity and on the way back: nothing old stays on the screen, nothing the reader had is lost. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';
import { tabNaar } from './manieren.ts';

const resultaten = (pagina: Page) => pagina.locator('#zoekresultaten > li');
const kop = (pagina: Page) => pagina.locator('.zoek-kop');
/** The service worker would answer from its own store. */
const zonderTussenman = { serviceWorkers: 'block' } as const;

describe.concurrent('zoeken zonder verbinding', () => {
  it('laat niets van de vorige vraag staan, en zoekt op verzoek opnieuw', () =>
    bezoek(
      '/zoeken/?q=oza',
      async ({ pagina, context }) => {
        await resultaten(pagina).first().waitFor();
        expect(await pagina.locator('.zoek-begrip').isVisible()).toBe(true);
        await context.setOffline(true);
        await pagina.locator('#zoekvraag').fill('leerplicht in rotterdam');
        await kop(pagina).filter({ hasText: 'lukt nu niet' }).waitFor();
        for (const deel of ['.zoek-begrip', '.zoek-bedoeld', '[data-doe="meer"]'])
          expect(await pagina.locator(deel).isVisible(), deel).toBe(false);
        for (const zin of ['gewoner woord', 'Of zoek op']) expect(await pagina.locator('.zoek-niets').innerText()).not.toContain(zin);
        expect(await axe(pagina, '/zoeken/')).toEqual([]);
        await context.setOffline(false);
        const opnieuw = pagina.getByRole('link', { name: 'Probeer het opnieuw' });
        await tabNaar(opnieuw);
        await pagina.keyboard.press('Enter');
        await resultaten(pagina).first().waitFor();
        expect(await kop(pagina).textContent()).toMatch(/\d+ resultaten/);
      },
      zonderTussenman,
    ));

  it('toont een filter dat er net bij kwam ook dan als gekozen', () =>
    bezoek(
      '/zoeken/?q=geld',
      async ({ pagina, context }) => {
        await resultaten(pagina).first().waitFor();
        await context.setOffline(true);
        await pagina.getByRole('checkbox', { name: /Interviews/ }).press('Space');
        await kop(pagina).filter({ hasText: 'lukt nu niet' }).waitFor();
        expect(await pagina.locator('.zoek-gekozen button').textContent()).toContain('Interviews');
        expect(await pagina.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('soort:interview');
      },
      zonderTussenman,
    ));
});

describe.concurrent('filters zonder vraag', () => {
  it('zijn met het toetsenbord weg te halen, en dan staat de focus in het zoekvak', () =>
    bezoek('/zoeken/?soort=praktijk', async ({ pagina, mis }) => {
      await resultaten(pagina).first().waitFor();
      await tabNaar(pagina.locator('.zoek-gekozen button'));
      await pagina.keyboard.press('Enter');
      await pagina.locator('.zoek-begin').waitFor();
      expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('zoekvraag');
      expect(mis).toEqual([]);
    }));

  it('zeggen in een hele zin dat er niets bij past', () =>
    bezoek('/zoeken/?soort=interview&hoofdstuk=3&rol=ouder&regio=twente', async ({ pagina, mis }) => {
      await pagina.locator('.zoek-niets').waitFor();
      expect(await pagina.locator('.zoek-niets-zin').textContent()).toBe('Met deze filters samen vinden we niets.');
      await pagina.getByRole('link', { name: 'Begin opnieuw, zonder filters' }).press('Enter');
      await pagina.locator('.zoek-begin').waitFor();
      expect(mis).toEqual([]);
    }));
});

describe.concurrent('niets gevonden', () => {
  it('geeft vragen om mee verder te gaan, ook met het toetsenbord op 360 pixels', () =>
    bezoek(
      '/zoeken/?q=xqzzyk',
      async ({ pagina, mis }) => {
        const voorstel = pagina.locator('.zoek-niets .zoek-woorden a').first();
        await voorstel.waitFor();
        expect(await axe(pagina, '/zoeken/')).toEqual([]);
        await tabNaar(voorstel);
        await pagina.keyboard.press('Enter');
        await resultaten(pagina).first().waitFor();
        await pagina.goBack();
        await pagina.locator('.zoek-niets').waitFor();
        expect(await pagina.locator('#zoekvraag').inputValue()).toBe('xqzzyk');
        expect(mis).toEqual([]);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

describe.concurrent('terug naar de resultaten', () => {
  const meer = async (pagina: Page) => {
    await resultaten(pagina).first().waitFor();
    const eerst = await resultaten(pagina).count();
    await pagina.locator('[data-doe="meer"]').press('Enter');
    await resultaten(pagina).nth(eerst).waitFor();
    return resultaten(pagina).count();
  };

  it('toont weer zoveel als er stond, na een resultaat en na opnieuw laden', () =>
    bezoek('/zoeken/?q=jeugdwet', async ({ pagina, mis }) => {
      const aantal = await meer(pagina);
      await resultaten(pagina).last().locator('a').first().click();
      await pagina.waitForURL((adres) => !adres.pathname.endsWith('/zoeken/'));
      await pagina.goBack();
      await resultaten(pagina)
        .nth(aantal - 1)
        .waitFor();
      await pagina.reload();
      await resultaten(pagina)
        .nth(aantal - 1)
        .waitFor();
      await pagina.locator('#zoekvraag').fill('jeugdwet op school');
      await pagina.waitForURL(/q=jeugdwet\+op\+school/);
      expect(await pagina.evaluate(() => history.state as unknown)).toBeNull();
      expect(mis).toEqual([]);
    }));

  it('houdt de hele lijst bij een sprong binnen de pagina', () =>
    bezoek('/zoeken/?q=jeugdwet', async ({ pagina, mis }) => {
      const aantal = await meer(pagina);
      await pagina.locator('.nl-skip-link').press('Enter');
      await pagina.waitForTimeout(300);
      expect(await resultaten(pagina).count()).toBe(aantal);
      expect(mis).toEqual([]);
    }));
});
