/** The address of the map page: what it says and what the page shows stay the same, also when a reader goes back quickly or types nonsense. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';
import { tabNaar } from './manieren.ts';

const pad = '/landkaart/';
const uitslag = (pagina: Page) => pagina.locator('[data-uitslag]');
const titel = (pagina: Page, tekst: string) => uitslag(pagina).locator('h2', { hasText: tekst }).waitFor();
const gemeente = (pagina: Page) => new URL(pagina.url()).searchParams.get('gemeente');
const vraag = async (pagina: Page, tekst: string) => {
  await pagina.fill('#gemeente', tekst);
  await pagina.press('#gemeente', 'Enter');
};

describe.concurrent('het adres van een gemeente', () => {
  it('leidt naar dezelfde gemeente, ook als haar naam vaker voorkomt', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      await vraag(pagina, 'bergen');
      await tabNaar(pagina.getByRole('button', { name: 'Bergen (gemeente Bergen (L.))' }));
      await pagina.keyboard.press('Enter');
      await titel(pagina, 'Bergen (L.), Limburg');
      expect(gemeente(pagina)).toBe('Bergen (L.)');
      await pagina.reload();
      await titel(pagina, 'Bergen (L.), Limburg');
      expect(mis).toEqual([]);
    }));

  it('volgt ook een vraag zonder antwoord: opnieuw laden zegt hetzelfde, terug geeft het vorige', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      await vraag(pagina, 'Waalwijk');
      await titel(pagina, 'Waalwijk');
      await vraag(pagina, 'qqqqqqqq');
      await uitslag(pagina).filter({ hasText: 'kennen we niet' }).waitFor();
      expect(gemeente(pagina)).toBe('qqqqqqqq');
      await pagina.reload();
      await uitslag(pagina).filter({ hasText: 'kennen we niet' }).waitFor();
      await pagina.goBack();
      await titel(pagina, 'Waalwijk');
      expect(mis).toEqual([]);
    }));

  it('wint van een antwoord dat nog onderweg was, als iemand snel teruggaat', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      for (const naam of ['Goirle', 'Tilburg']) {
        await vraag(pagina, naam);
        await titel(pagina, naam);
      }
      await pagina.evaluate(() => {
        history.back();
        setTimeout(() => history.back(), 0);
      });
      await pagina.waitForFunction(() => location.search === '');
      await uitslag(pagina).waitFor({ state: 'hidden' });
      await pagina.waitForTimeout(200);
      expect(await uitslag(pagina).isVisible()).toBe(false);
      expect(await pagina.inputValue('#gemeente')).toBe('');
      expect(mis).toEqual([]);
    }));

  it('laat bij een sprong binnen de pagina staan wat er getypt is', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      await pagina.fill('#gemeente', 'Tilb');
      await pagina.locator('a.spring').press('Enter');
      await pagina.waitForTimeout(200);
      expect(await pagina.inputValue('#gemeente')).toBe('Tilb');
      expect(mis).toEqual([]);
    }));
});

describe.concurrent('lege en verkeerde invoer', () => {
  it.each(['', 'qqqqqqqq', '🙂'])('krijgt voorstellen die met het toetsenbord te kiezen zijn: ‘%s’', (tekst) =>
    bezoek(
      pad,
      async ({ pagina, mis }) => {
        await vraag(pagina, tekst);
        const voorstel = pagina.locator('.suggesties button').first();
        await voorstel.waitFor();
        expect(await pagina.locator('.suggesties button').count()).toBe(5);
        expect(await axe(pagina, pad)).toEqual([]);
        const naam = (await voorstel.textContent()) ?? '';
        await tabNaar(voorstel);
        await pagina.keyboard.press('Enter');
        await titel(pagina, naam);
        expect(mis).toEqual([]);
      },
      { viewport: { width: 360, height: 740 } },
    ),
  );

  it('opent de voorstellen weer met pijl omlaag', () =>
    bezoek(pad, async ({ pagina }) => {
      await pagina.focus('#gemeente');
      await pagina.keyboard.type('til', { delay: 20 });
      await pagina.waitForSelector('[role=option]');
      await pagina.keyboard.press('Escape');
      expect(await pagina.locator('[role=option]').count()).toBe(0);
      await pagina.keyboard.press('ArrowDown');
      await pagina.waitForSelector('[role=option]');
    }));
});

describe.concurrent('een adres met keuzes die niet samengaan', () => {
  it('opent geen kaartje van een voorbeeld dat de filters weglaten', () =>
    bezoek(`${pad}?voorbeeld=enschede&soort=school`, async ({ pagina, mis }) => {
      await pagina.waitForSelector('.kaart-knop');
      expect(await pagina.locator('[data-kaartje] h3').count()).toBe(0);
      expect(await pagina.locator('.is-gekozen').count()).toBe(0);
      expect(new URL(pagina.url()).search).toBe('?soort=school');
      expect(mis).toEqual([]);
    }));

  it('filtert niet op meer dan de velden laten zien', () =>
    bezoek(`${pad}?thema=klas,wlz`, async ({ pagina, mis }) => {
      await pagina.waitForSelector('.kaart-knop');
      const zichtbaar = pagina.locator('[data-voorbeeld]:not([hidden])');
      const aantal = await zichtbaar.count();
      await pagina.goto(pagina.url().replace('klas,wlz', await pagina.inputValue('#filter-thema')));
      await pagina.waitForSelector('.kaart-knop');
      expect(await zichtbaar.count()).toBe(aantal);
      expect(mis).toEqual([]);
    }));
});
