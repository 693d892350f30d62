/** The choice of light or dark: it works at once, is remembered on the device, and is there before the first paint. */
import { describe, expect, it } from 'vitest';
import { adresVan, bezoek } from './hulp.ts';

const thema = () => document.documentElement.dataset['thema'];
const papier = () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor;

describe.concurrent('thema', () => {
  it('wisselt met het toetsenbord, blijft bewaard en flitst niet', () =>
    bezoek(
      '/over/',
      async ({ pagina, context, mis }) => {
        const licht = await pagina.evaluate(papier);
        const keuze = pagina.locator('thema-kiezer');
        await keuze.getByLabel('Licht').focus();
        await pagina.keyboard.press('ArrowRight');
        expect(await pagina.evaluate(thema)).toBe('donker');
        expect(await pagina.evaluate(papier)).not.toBe(licht);
        const volgende = await context.newPage();
        // As soon as there is a body, before any module has run, the choice must stand.
        await volgende.addInitScript(() => {
          new MutationObserver((_, kijker) => {
            if (!document.body) return;
            (window as { bijBegin?: unknown }).bijBegin = document.documentElement.dataset['thema'];
            kijker.disconnect();
          }).observe(document, { childList: true, subtree: true });
        });
        await volgende.goto(adresVan('/hoofdstukken/financiering/'));
        expect(await volgende.evaluate(() => (window as { bijBegin?: unknown }).bijBegin)).toBe('donker');
        // The buttons come after the first paint.
        await volgende.waitForFunction(() => customElements.get('thema-kiezer') !== undefined);
        expect(await volgende.getByLabel('Donker').isChecked()).toBe(true);
        await volgende.getByLabel('Zoals mijn apparaat').check();
        expect(await volgende.evaluate(() => localStorage.length)).toBe(0);
        expect(mis).toEqual([]);
      },
      { colorScheme: 'light' },
    ));

  it('volgt wat op een andere pagina gekozen is: in een ander tabblad, en als de lezer terugkomt', () =>
    bezoek('/over/', async ({ pagina, context, mis }) => {
      const ander = await context.newPage();
      await ander.goto(adresVan('/wetten/'));
      await ander.waitForFunction(() => customElements.get('thema-kiezer') !== undefined);
      await ander.getByLabel('Donker').check();
      await pagina.waitForFunction(() => document.documentElement.dataset['thema'] === 'donker');
      expect(await pagina.getByLabel('Donker').isChecked()).toBe(true);
      // A page that comes back as it was left hears nothing of what happened in between.
      await pagina.evaluate(() => {
        localStorage.setItem('leidraad-thema', 'licht');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      expect(await pagina.evaluate(thema)).toBe('licht');
      expect(await pagina.getByLabel('Licht').isChecked()).toBe(true);
      expect(mis).toEqual([]);
    }));

  it('volgt zonder keuze het apparaat', () =>
    bezoek(
      '/over/',
      async ({ pagina }) => {
        const donker = await pagina.evaluate(papier);
        await pagina.emulateMedia({ colorScheme: 'light' });
        expect(await pagina.evaluate(papier)).not.toBe(donker);
      },
      { colorScheme: 'dark' },
    ));

  it('werkt ook als het apparaat niets wil bewaren', () =>
    bezoek('/over/', async ({ pagina, context, mis }) => {
      await context.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('nee', 'SecurityError');
          },
        }),
      );
      await pagina.reload();
      await pagina.getByLabel('Donker').check();
      expect(await pagina.evaluate(thema)).toBe('donker');
      expect(mis).toEqual([]);
    }));
});
