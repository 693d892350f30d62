/** The map entrance: choose, open, go; by mouse, keyboard, on a phone and without JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';
import { overloop } from './overloop.ts';

const pad = '/landkaart/';
const metKaart = (pagina: Page) => pagina.waitForSelector('.kaart-knop');

describe.concurrent('kaart en lijst', () => {
  it('tonen hetzelfde, ook na een keuze, en onthouden die in het adres', async () => {
    await bezoek(pad, async ({ pagina, mis }) => {
      await metKaart(pagina);
      const tel = async () => ({
        kaart: await pagina.locator('.kaart-knop').count(),
        lijst: await pagina.locator('[data-voorbeeld][data-plek]:not([hidden])').count(),
      });
      const begin = await tel();
      expect(begin.kaart).toBe(begin.lijst);
      await pagina.click('.soorten label:has-text("Scholen")');
      await pagina.click('.filters summary');
      await pagina.selectOption('#filter-thema', 'klas');
      const na = await tel();
      expect(na.kaart).toBe(na.lijst);
      expect(na.kaart).toBeLessThan(begin.kaart);
      expect(new URL(pagina.url()).search).toBe('?soort=school&thema=klas');
      await pagina.reload();
      await metKaart(pagina);
      expect(await tel()).toEqual(na);
      await pagina.click('[data-wis]');
      expect(await tel()).toEqual(begin);
      expect(mis).toEqual([]);
    });
  });

  it('werken met het toetsenbord: van noord naar zuid, Enter opent, Escape sluit', async () => {
    await bezoek(pad, async ({ pagina }) => {
      await metKaart(pagina);
      const volgorde = await pagina.$$eval('.kaart-knop', (knoppen) => knoppen.map((knop) => (knop as HTMLElement).dataset['merk']));
      expect(volgorde).toEqual(
        await pagina.$$eval('[data-voorbeeld][data-plek]', (regels) => regels.map((regel) => (regel as HTMLElement).dataset['voorbeeld'])),
      );
      await pagina.focus('.kaart-leaflet');
      await pagina.keyboard.press('Tab');
      expect(await pagina.evaluate(() => (document.activeElement as HTMLElement).dataset['merk'])).toBe(volgorde[0]);
      await pagina.keyboard.press('Enter');
      expect(await pagina.evaluate(() => document.activeElement?.closest('[data-kaartje]')?.textContent)).toContain('Lees dit');
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina.keyboard.press('Escape');
      await pagina.waitForFunction((id) => (document.activeElement as HTMLElement).dataset['merk'] === id, volgorde[0]);
    });
  });

  it('laten geen teken over een ander vallen, ook niet op een telefoon, en elk is groot genoeg', async () => {
    for (const width of [320, 1280]) {
      await bezoek(
        pad,
        async ({ pagina }) => {
          await pagina.locator('.kaart-vlak').scrollIntoViewIfNeeded();
          await metKaart(pagina);
          const plekken = await pagina.$$eval('.kaart-knop', (knoppen) =>
            knoppen
              .map((knop) => knop.getBoundingClientRect())
              .map(({ x, y, width: breed, height: hoog }) => ({ x, y, maat: Math.min(breed, hoog) })),
          );
          expect(Math.min(...plekken.map(({ maat }) => maat))).toBeGreaterThanOrEqual(24);
          const kleinste = Math.min(
            ...plekken.flatMap((a, nr) => plekken.slice(nr + 1).map((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)))),
          );
          expect(kleinste).toBeGreaterThanOrEqual(24);
          const keuzes = await pagina.$$eval('.soorten input', (vakjes) =>
            vakjes.map((vakje) => vakje.getBoundingClientRect()).map(({ width: breed, height: hoog }) => Math.min(breed, hoog)),
          );
          expect(Math.min(...keuzes)).toBeGreaterThanOrEqual(24);
          expect(await overloop(pagina)).toEqual([]);
        },
        { viewport: { width, height: 800 } },
      );
    }
  });

  it('gaan op een telefoon naar het voorbeeld', async () => {
    await bezoek(
      pad,
      async ({ pagina, mis }) => {
        await pagina.locator('.kaart-vlak').scrollIntoViewIfNeeded();
        await metKaart(pagina);
        await pagina.tap('[data-merk=oc-leijpark]');
        await pagina.tap('[data-kaartje] a.knop');
        await pagina.waitForURL('**/praktijk/oc-leijpark/');
        expect(mis).toEqual([]);
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    );
  });

  it('zijn zonder JavaScript compleet', async () => {
    await bezoek(
      pad,
      async ({ pagina }) => {
        expect(await pagina.locator('.kaart-beeld a').count()).toBe(await pagina.locator('[data-voorbeeld][data-plek]').count());
        expect(await pagina.isVisible('text=de tabel met alle 342 gemeenten')).toBe(true);
        for (const verborgen of ['#gemeente', '[data-grenzenknop]', '[data-toon]', '.filters'])
          expect(await pagina.locator(verborgen).first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
