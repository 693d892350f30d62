/** From the search box on any page to a result. */
import { describe, expect, it } from 'vitest';
import { bezoek } from './hulp.ts';

const resultaat = '#zoekresultaten a, zoek-pagina ol a';

describe.concurrent('zoeken', () => {
  it('gaat van het zoekvak op de voorpagina naar een pagina die past', () =>
    bezoek('/', async ({ pagina, mis }) => {
      await pagina.getByRole('searchbox').first().fill('woonplaatsbeginsel');
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL(/\/zoeken\/\?q=woonplaatsbeginsel/);
      await pagina.locator(resultaat).first().waitFor();
      await pagina.locator(resultaat).first().click();
      await pagina.waitForLoadState('load');
      expect(pagina.url()).not.toContain('/zoeken/');
      expect(await pagina.locator('main').textContent()).toMatch(/woonplaats/i);
      expect(mis).toEqual([]);
    }));

  it('zoekt tijdens het typen en meldt hoeveel er is', () =>
    bezoek('/zoeken/', async ({ pagina, mis }) => {
      await pagina.getByRole('searchbox').first().pressSequentially('jeugdwet', { delay: 20 });
      await pagina.locator(resultaat).first().waitFor();
      await pagina.waitForFunction(() => /\d/.test(document.querySelector('main [role="status"]')?.textContent ?? ''));
      await pagina.waitForURL(/q=jeugdwet/);
      expect(mis).toEqual([]);
    }));

  it('houdt zich goed bij onzin, HTML en een heel lang woord', () =>
    bezoek(
      '/zoeken/',
      async ({ pagina, mis }) => {
        const vak = pagina.getByRole('searchbox').first();
        for (const vraag of ['<img src=x onerror=alert(1)>', '🙂', 'a'.repeat(180), '   ', '"[{']) {
          await vak.fill(vraag);
          await pagina.waitForTimeout(400);
        }
        expect(await pagina.locator('main img').count()).toBe(0);
        expect(await pagina.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        expect(mis).toEqual([]);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
