/** The search page as a reader uses it: by keyboard, by address, on a phone, and when nothing is found. */
import { describe, expect, it } from 'vitest';
import { adresVan, bezoek } from './hulp.ts';

const eerste = '#zoekresultaten > li:first-child a';

describe.concurrent('zoekpagina', () => {
  it('laadt niets voordat de lezer iets wil', () =>
    bezoek(
      '/zoeken/',
      async ({ pagina }) => {
        const gehaald = await pagina.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((naam) => /\/(zoek|pagefind)\//.test(naam)),
        );
        expect(gehaald).toEqual([]);
        await pagina.locator('#zoekvraag').focus();
        await pagina.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/zoek/kaart.json')));
      },
      { serviceWorkers: 'block' },
    ));

  it('is gevuld als de pagina met een vraag opengaat, en blijft voor de eerste vraag onder 150 kB', () =>
    bezoek(
      '/zoeken/',
      async ({ pagina, mis, gewicht }) => {
        await pagina.waitForLoadState('networkidle');
        const voor = (await gewicht()).bytes;
        expect(voor).toBeLessThan(90_000);
        await pagina.goto(adresVan('/zoeken/?q=moeten+ouders+zelf+betalen'), { waitUntil: 'networkidle' });
        await pagina.locator(eerste).first().waitFor();
        const kinderen = await pagina.locator('#zoekresultaten').evaluate((lijst) => [...lijst.children].map(({ tagName }) => tagName));
        expect(new Set(kinderen)).toEqual(new Set(['LI']));
        expect(await pagina.locator('#zoekresultaten mark').count()).toBeGreaterThan(0);
        // All together, the page itself included; this is one of the heaviest questions.
        expect((await gewicht()).bytes).toBeLessThan(150_000);
        expect(mis).toEqual([]);
      },
      { serviceWorkers: 'block' },
    ));

  it.each(['/zoeken/', '/zoeken/?q=oza', '/zoeken/?q=wie+betaalt+wat'])('%s: niets verschuift', (pad) =>
    bezoek(
      pad,
      async ({ pagina }) => {
        await pagina.waitForLoadState('networkidle');
        const verschoven = await pagina.evaluate(
          () =>
            new Promise<number>((klaar) => {
              let som = 0;
              new PerformanceObserver((lijst) => {
                for (const stap of lijst.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
                  if (!stap.hadRecentInput) som += stap.value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => klaar(som), 300);
            }),
        );
        expect(verschoven).toBeLessThan(0.01);
      },
      { viewport: { width: 412, height: 823 } },
    ),
  );

  it('zet de uitleg van een afkorting bovenaan', () =>
    bezoek('/zoeken/?q=oza', async ({ pagina }) => {
      await pagina.locator(eerste).first().waitFor();
      expect(await pagina.locator('.zoek-begrip').textContent()).toMatch(/Onderwijs-zorgarrangement \(oza\)/);
    }));

  it('verbetert een tikfout, zegt dat, en zoekt op verzoek toch precies', () =>
    bezoek('/zoeken/?q=leipark', async ({ pagina, mis }) => {
      await pagina.locator(eerste).first().waitFor();
      expect(await pagina.locator('.zoek-bedoeld').textContent()).toMatch(/Bedoelde je leijpark\?/);
      expect(await pagina.locator(eerste).first().getAttribute('href')).toMatch(/leijpark/);
      await pagina.getByRole('link', { name: 'Zoek precies wat ik typte' }).click();
      await pagina.locator('.zoek-niets').waitFor();
      expect(pagina.url()).toContain('letterlijk=1');
      expect(
        await pagina
          .locator('.zoek-niets')
          .getByRole('link', { name: /Register van A tot Z/ })
          .count(),
      ).toBe(1);
      expect(mis).toEqual([]);
    }));

  it('filtert met het toetsenbord, zet dat in het adres, en haalt het weer weg', () =>
    bezoek('/zoeken/?q=jeugdwet', async ({ pagina, mis }) => {
      await pagina.locator(eerste).first().waitFor();
      const aantal = async () => Number(/\d+/.exec((await pagina.locator('.zoek-kop').textContent()) ?? '')?.[0] ?? 0);
      const alles = await aantal();
      const vakje = pagina.getByRole('checkbox', { name: /Praktijkvoorbeelden/ });
      await vakje.focus();
      await pagina.keyboard.press('Space');
      await pagina.waitForURL(/soort=praktijk/);
      await pagina.locator('.zoek-gekozen button').waitFor();
      const minder = await aantal();
      expect(minder).toBeGreaterThan(0);
      expect(minder).toBeLessThan(alles);
      await pagina.locator('.zoek-gekozen button').focus();
      await pagina.keyboard.press('Enter');
      await pagina.waitForFunction((tot) => document.querySelector('.zoek-kop')?.textContent?.startsWith(String(tot)), alles);
      expect(pagina.url()).not.toContain('soort=');
      expect(await pagina.evaluate(() => document.activeElement !== document.body)).toBe(true);
      expect(mis).toEqual([]);
    }));

  it('onthoudt zoekopdrachten op het apparaat en wist ze', () =>
    bezoek('/zoeken/', async ({ pagina, mis }) => {
      await pagina.locator('#zoekvraag').fill('thuiszitter');
      await pagina.keyboard.press('Enter');
      await pagina.locator(eerste).first().waitFor();
      await pagina.goto(adresVan('/zoeken/'), { waitUntil: 'load' });
      await pagina.locator('.zoek-recent a').first().waitFor();
      expect(await pagina.locator('.zoek-recent a').first().textContent()).toBe('thuiszitter');
      await pagina.getByRole('button', { name: 'Wis deze lijst' }).click();
      expect(await pagina.locator('.zoek-recent').isVisible()).toBe(false);
      await pagina.reload();
      expect(await pagina.locator('.zoek-recent').isVisible()).toBe(false);
      expect(mis).toEqual([]);
    }));

  it('zet de vraag in het adres, ook als je meteen doorklikt en dan teruggaat', () =>
    bezoek('/zoeken/', async ({ pagina, mis }) => {
      await pagina.locator('#zoekvraag').focus();
      await pagina.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/zoek/kaart.json')));
      // In one go, so that the address has had no rest to follow the typing.
      await pagina.evaluate(async () => {
        const veld = document.querySelector<HTMLInputElement>('#zoekvraag');
        const klaar = new Promise((verder) => veld?.closest('zoek-pagina')?.addEventListener('gezocht', verder, { once: true }));
        if (veld) veld.value = 'thuiszitter';
        veld?.dispatchEvent(new Event('input', { bubbles: true }));
        await klaar;
        document.querySelector<HTMLElement>('#zoekresultaten > li a')?.click();
      });
      await pagina.waitForURL((adres) => !adres.pathname.endsWith('/zoeken/'));
      await pagina.goBack();
      await pagina.waitForURL(/\/zoeken\/\?q=thuiszitter/);
      await pagina.locator(eerste).first().waitFor();
      expect(await pagina.locator('#zoekvraag').inputValue()).toBe('thuiszitter');
      expect(mis).toEqual([]);
    }));

  it.each(['"samen aan tafel"', '“samen aan tafel”'])('vindt %s precies', (zin) =>
    bezoek(`/zoeken/?q=${encodeURIComponent(zin)}`, async ({ pagina, mis }) => {
      await pagina.locator(eerste).first().waitFor();
      const aantal = Number(/\d+/.exec((await pagina.locator('.zoek-kop').textContent()) ?? '')?.[0] ?? 0);
      await pagina.goto(adresVan(`/zoeken/?q=${encodeURIComponent('samen aan tafel')}`));
      await pagina.locator(eerste).first().waitFor();
      expect(aantal).toBeLessThan(Number(/\d+/.exec((await pagina.locator('.zoek-kop').textContent()) ?? '')?.[0] ?? 0));
      expect(mis).toEqual([]);
    }),
  );

  it('wijst zonder JavaScript de weg naar register en inhoud', () =>
    bezoek(
      '/zoeken/?q=zio',
      async ({ pagina }) => {
        expect(await pagina.locator('.zonder-js').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});

describe.concurrent('register en inhoud', () => {
  it('beperkt het register tijdens het typen', () =>
    bezoek('/register/', async ({ pagina, mis }) => {
      const zichtbaar = () => pagina.locator('.register > div:visible').count();
      const alles = await zichtbaar();
      await pagina.getByRole('searchbox', { name: /Beperk/ }).fill('leipark');
      expect(await zichtbaar()).toBeGreaterThan(0);
      expect(await zichtbaar()).toBeLessThan(alles);
      await pagina.getByRole('searchbox', { name: /Beperk/ }).fill('xqzzyk');
      expect(await pagina.locator('.lijst-niets').isVisible()).toBe(true);
      expect(mis).toEqual([]);
    }));

  it('onthoudt alleen op verzoek wat er gelezen is', () =>
    bezoek('/inhoud/', async ({ pagina, mis }) => {
      const sleutel = () => pagina.evaluate(() => localStorage.getItem('leidraad-gelezen'));
      expect(await sleutel()).toBeNull();
      await pagina.getByRole('checkbox', { name: /Onthoud op dit apparaat/ }).check();
      await pagina.goto(adresVan('/hoofdstukken/ouders/'), { waitUntil: 'load' });
      await pagina.locator('.lees .na-tekst').scrollIntoViewIfNeeded();
      await pagina.waitForFunction(() => localStorage.getItem('leidraad-gelezen')?.includes('/hoofdstukken/ouders/'));
      await pagina.goto(adresVan('/inhoud/'), { waitUntil: 'load' });
      expect(await pagina.locator('.gelezen').count()).toBe(1);
      await pagina.getByRole('checkbox', { name: /Onthoud op dit apparaat/ }).uncheck();
      expect(await sleutel()).toBeNull();
      expect(await pagina.locator('.gelezen').count()).toBe(0);
      expect(mis).toEqual([]);
    }));
});
