/** Reading comforts: terms and sources in place, contents that follow, headings with a link. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoek } from './hulp.ts';

const hoofdstuk = '/hoofdstukken/financiering/';
const smal = { viewport: { width: 360, height: 740 } };

/** The first link of a kind whose note is folded, and that note. */
async function eersteNoot(pagina: Page, soort: 'bg' | 'br') {
  const koppeling = pagina.locator(`.tekst a.${soort}`).first();
  const noot = pagina.locator(`[id="${(await koppeling.getAttribute('href'))?.slice(1) ?? ''}"]`);
  return { koppeling, noot };
}

describe.concurrent('lezen', () => {
  for (const [soort, naam] of [
    ['bg', 'een begrip'],
    ['br', 'een bron'],
  ] as const) {
    it(`opent ${naam} met Enter en sluit met Escape, op de plek zelf`, () =>
      bezoek(
        hoofdstuk,
        async ({ pagina, mis }) => {
          const { koppeling, noot } = await eersteNoot(pagina, soort);
          const adres = pagina.url();
          await koppeling.focus();
          await pagina.keyboard.press('Enter');
          expect(await noot.isVisible()).toBe(true);
          expect(await koppeling.getAttribute('aria-expanded')).toBe('true');
          expect((await noot.textContent())?.length).toBeGreaterThan(5);
          await pagina.keyboard.press('Tab');
          expect(await noot.evaluate((deel) => deel.contains(document.activeElement))).toBe(true);
          await pagina.keyboard.press('Escape');
          expect(await noot.isVisible()).toBe(false);
          expect(pagina.url()).toBe(adres);
          expect(mis).toEqual([]);
        },
        smal,
      ));
  }

  it('zet de focus terug op het begrip als de uitleg sluit', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        const { koppeling } = await eersteNoot(pagina, 'bg');
        await koppeling.focus();
        await pagina.keyboard.press('Enter');
        await pagina.keyboard.press('Tab');
        await pagina.keyboard.press('Escape');
        expect(await koppeling.evaluate((a) => a === document.activeElement)).toBe(true);
      },
      smal,
    ));

  it('toont bronnen op een breed scherm in de kantlijn, naast de tekst', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        const noot = await pagina.locator('.tekst .kl-e').first().boundingBox();
        const alinea = await pagina.locator('.tekst > p').first().boundingBox();
        expect(noot && alinea && noot.x >= alinea.x + alinea.width).toBe(true);
      },
      { viewport: { width: 1440, height: 900 } },
    ));

  it('merkt in de inhoud van de pagina het deel waar je bent', () =>
    bezoek(hoofdstuk, async ({ pagina, mis }) => {
      const koppelingen = pagina.locator('.op-pagina li a');
      const doel = (await koppelingen.nth(2).getAttribute('href')) ?? '';
      await pagina.locator(`[id="${doel.slice(1)}"]`).evaluate((kop) => scrollTo(0, kop.getBoundingClientRect().top + scrollY - 80));
      await pagina.waitForFunction(
        (href) => document.querySelector('.op-pagina a[aria-current="location"]')?.getAttribute('href') === href,
        doel,
        { timeout: 5000 },
      );
      expect(await pagina.locator('.op-pagina a[aria-current]').count()).toBe(1);
      expect(mis).toEqual([]);
    }));

  it('kopieert de link naar een kop', () =>
    bezoek(hoofdstuk, async ({ pagina, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const anker = pagina.locator('.tekst h2 .anker').first();
      await anker.focus();
      await pagina.keyboard.press('Enter');
      await pagina.waitForFunction(() => document.querySelector('.anker.gekopieerd') !== null);
      expect(await pagina.evaluate(() => navigator.clipboard.readText())).toContain(
        `${hoofdstuk}${(await anker.getAttribute('href')) ?? '?'}`,
      );
    }));

  it('drukt af zonder menu, met de bronnen erbij', () =>
    bezoek(hoofdstuk, async ({ pagina }) => {
      await pagina.emulateMedia({ media: 'print' });
      for (const weg of ['.kop .menu', '.voet', '.op-pagina']) expect(await pagina.locator(weg).isVisible()).toBe(false);
      expect(await pagina.locator('.bronlijst').isVisible()).toBe(true);
    }));
});
