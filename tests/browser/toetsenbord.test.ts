/** Everything in the frame of a page works with the keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoek } from './hulp.ts';

const hoofdstuk = '/hoofdstukken/financiering/';
const smal = { viewport: { width: 360, height: 740 } };
const tekstVanFocus = (pagina: Page) => pagina.evaluate(() => document.activeElement?.textContent?.trim());

describe.concurrent('toetsenbord', () => {
  it('begint met de link naar de inhoud, die zichtbaar wordt en daar komt', () =>
    bezoek(hoofdstuk, async ({ pagina, mis }) => {
      await pagina.keyboard.press('Tab');
      expect(await tekstVanFocus(pagina)).toBe('Naar de inhoud');
      const vak = await pagina.locator('.nl-skip-link').boundingBox();
      expect(vak && vak.y >= 0 && vak.height > 20).toBe(true);
      await pagina.keyboard.press('Enter');
      expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
      expect(mis).toEqual([]);
    }));

  it('opent het menu op een smal scherm, loopt erdoor en sluit het met Escape', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina, mis }) => {
        const menu = pagina.locator('#menu');
        await pagina.getByRole('button', { name: 'Menu', exact: true }).focus();
        expect(await menu.isVisible()).toBe(false);
        await pagina.keyboard.press('Enter');
        expect(await menu.isVisible()).toBe(true);
        await pagina.keyboard.press('Tab');
        expect(await tekstVanFocus(pagina)).toBe('Sluiten');
        await pagina.keyboard.press('Tab');
        expect(await tekstVanFocus(pagina)).toBe('Hoofdstukken');
        await pagina.keyboard.press('Escape');
        expect(await menu.isVisible()).toBe(false);
        expect(await tekstVanFocus(pagina)).toBe('Menu');
        expect(mis).toEqual([]);
      },
      smal,
    ));

  it('volgt een link in het menu', () =>
    bezoek(
      '/',
      async ({ pagina }) => {
        await pagina.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
        await pagina.locator('#menu').getByRole('link', { name: 'Stappenplan' }).press('Enter');
        await pagina.waitForURL('**/stappenplan/');
        expect(await pagina.locator('#menu a[aria-current="page"]').textContent()).toBe('Stappenplan');
      },
      smal,
    ));

  it('laat op elke plek zien waar de focus is', () =>
    bezoek(hoofdstuk, async ({ pagina }) => {
      for (let nr = 0; nr < 25; nr++) {
        await pagina.keyboard.press('Tab');
        const omlijst = await pagina.evaluate(() => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
            ? ''
            : document.activeElement?.outerHTML.slice(0, 120);
        });
        expect(omlijst).toBe('');
      }
    }));
});
