/** The link 'Zoeken' in the header: a box over the page, and an ordinary link for who has no script or no luck. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';
import { telefoon, toetsenbord, zonderJs } from './manieren.ts';
import { overloop } from './overloop.ts';

const hoofdstuk = '/hoofdstukken/financiering/';
const zoeken = (pagina: Page) => pagina.locator('#menu').getByRole('link', { name: 'Zoeken' });
const venster = (pagina: Page) => pagina.getByRole('dialog', { name: 'Zoeken' });
const focus = (pagina: Page) => pagina.evaluate(() => document.activeElement?.textContent);

describe.concurrent('zoeken vanaf elke pagina', () => {
  it('gaat met het toetsenbord: typen, Enter, en terug naar dezelfde pagina', () =>
    bezoek(hoofdstuk, async ({ pagina, mis }) => {
      await toetsenbord.kies(zoeken(pagina));
      await venster(pagina).waitFor();
      await pagina.keyboard.press('Escape');
      expect(await venster(pagina).isVisible()).toBe(false);
      expect(await focus(pagina)).toBe('Zoeken');
      await pagina.keyboard.press('Enter');
      await venster(pagina).waitFor();
      expect(await axe(pagina, hoofdstuk)).toEqual([]);
      await pagina.keyboard.type('woonplaatsbeginsel');
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL('**/zoeken/?q=woonplaatsbeginsel');
      await pagina.locator('#zoekresultaten > li').first().waitFor();
      await pagina.goBack();
      expect(await venster(pagina).isVisible()).toBe(false);
      expect(mis).toEqual([]);
    }));

  it('past op een telefoon van 360 pixels en sluit met een tik ernaast', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina, mis }) => {
        await pagina.getByRole('button', { name: 'Menu', exact: true }).tap();
        await zoeken(pagina).tap();
        await venster(pagina).waitFor();
        expect(await pagina.locator('#menu').isVisible()).toBe(false);
        expect(await overloop(pagina)).toEqual([]);
        const [vak, knop] = [
          await venster(pagina).boundingBox(),
          await venster(pagina).getByRole('button', { name: 'Zoek', exact: true }).boundingBox(),
        ];
        expect(vak && knop && knop.x + knop.width <= vak.x + vak.width).toBe(true);
        await pagina.touchscreen.tap(20, 700);
        expect(await venster(pagina).isVisible()).toBe(false);
        expect(mis).toEqual([]);
      },
      telefoon.opties,
    ));

  it.each(['/', '/zoeken/', '/een-adres-dat-niet-bestaat/'])('gaat op %s naar het zoekvak dat er al staat', (pad) =>
    bezoek(pad, async ({ pagina }) => {
      await zoeken(pagina).click();
      expect(await pagina.evaluate(() => document.activeElement?.matches('main .zoekvak input'))).toBe(true);
      expect(await venster(pagina).count()).toBe(0);
    }),
  );

  it('gaat naar de zoekpagina als het vak niet te halen is', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        await pagina.route('**/zoek-venster-*', (route) => route.abort());
        await zoeken(pagina).click();
        await pagina.waitForURL('**/zoeken/');
      },
      { serviceWorkers: 'block' },
    ));

  it('gaat zonder JavaScript naar de zoekpagina', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        await zoeken(pagina).click();
        await pagina.waitForURL('**/zoeken/');
      },
      zonderJs.opties,
    ));
});
