/** Contents and register: what the reader closed, marked or narrowed down stays theirs. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adresVan, bezoek } from './hulp.ts';
import { toetsenbord } from './manieren.ts';

const open = (pagina: Page) => pagina.locator('gelezen-lijst details[open]').count();

describe.concurrent('de inhoudsopgave', () => {
  it('staat op papier open, en klapt daarna weer dicht zoals ze was', () =>
    bezoek('/inhoud/', async ({ pagina, mis }) => {
      await pagina.locator('gelezen-lijst summary').first().press('Enter');
      const eerst = await open(pagina);
      await pagina.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await open(pagina)).toBe(await pagina.locator('gelezen-lijst details').count());
      await pagina.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await open(pagina)).toBe(eerst);
      expect(mis).toEqual([]);
    }));

  it('kent wat er in een ander tabblad is gelezen of gewist', () =>
    bezoek('/inhoud/', async ({ pagina, context, mis }) => {
      const vakje = pagina.getByRole('checkbox', { name: /Onthoud op dit apparaat/ });
      await vakje.check();
      const ander = await context.newPage();
      await ander.goto(adresVan('/hoofdstukken/ouders/'));
      await ander.locator('.lees .na-tekst').scrollIntoViewIfNeeded();
      await pagina.locator('.gelezen').waitFor();
      await ander.evaluate(() => localStorage.removeItem('leidraad-gelezen'));
      await pagina.locator('.gelezen').waitFor({ state: 'detached' });
      expect(await vakje.isChecked()).toBe(false);
      expect(mis).toEqual([]);
    }));
});

describe.concurrent('een gekozen rol', () => {
  it('staat boven de vraag welke rol je hebt, en is daar te vergeten', () =>
    bezoek('/rollen/manager/gemeente/', async ({ pagina, mis }) => {
      await pagina.getByRole('button', { name: /Onthoud deze route/ }).click();
      await pagina.goto(adresVan('/rollen/'));
      const voorJou = pagina.locator('rol-keuze');
      await toetsenbord.kies(voorJou.getByRole('link', { name: 'Manager bij de gemeente' }));
      await pagina.waitForURL('**/rollen/manager/gemeente/');
      await pagina.goto(adresVan('/rollen/'));
      await toetsenbord.kies(voorJou.getByRole('button', { name: /Vergeet/ }));
      expect(await voorJou.isVisible()).toBe(false);
      expect(await pagina.evaluate(() => localStorage.getItem('leidraad-rol'))).toBeNull();
      expect(mis).toEqual([]);
    }));

  it('is in twee tabbladen gekozen en in beide vergeten', () =>
    bezoek('/hoofdstukken/financiering/', async ({ pagina, context, mis }) => {
      const ander = await context.newPage();
      await ander.goto(adresVan('/rollen/bestuurder/gemeente/'));
      await ander.getByRole('button', { name: /Onthoud deze route/ }).click();
      const voorJou = pagina.locator('rol-keuze');
      await voorJou.waitFor();
      await voorJou.getByRole('button').click();
      await ander.getByRole('button', { name: /Onthoud deze route/ }).waitFor();
      expect(mis).toEqual([]);
    }));
});

describe.concurrent('het register', () => {
  it('laat de hele lijst weer zien als een adres naar een verborgen letter wijst', () =>
    bezoek('/register/', async ({ pagina, mis }) => {
      await pagina.getByRole('searchbox', { name: /Beperk/ }).fill('tilburg');
      expect(await pagina.locator('#letter-a').isVisible()).toBe(false);
      await pagina.evaluate(() => {
        location.hash = '#letter-a';
      });
      await pagina.locator('#letter-a').waitFor();
      expect(await pagina.getByRole('searchbox', { name: /Beperk/ }).inputValue()).toBe('');
      expect(mis).toEqual([]);
    }));
});
