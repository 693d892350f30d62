/** The official boundaries: only on request, from a stand-in, and without harm when they do not come. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';

const pad = '/landkaart/';

describe.concurrent('officiële grenzen', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  /** The service worker would fetch past the stand-in. */
  const zonderTussenman = { serviceWorkers: 'block' } as const;
  const vraagOp = async (pagina: Page) => {
    await pagina.waitForSelector('.kaart-knop');
    await pagina.click('.grenzen summary');
    await pagina.click('[data-grenzenknop]');
    await pagina.waitForFunction(() => !/Ophalen|^$/.test(document.querySelector('[data-grenzenmelding]')?.textContent ?? ''));
    return pagina.textContent('[data-grenzenmelding]');
  };

  it('komen alleen op verzoek, van een ander adres, en gaan weer weg', async () => {
    await bezoek(
      pad,
      async ({ pagina, mis }) => {
        await pagina.route('**/proef-pdok/**', (route) => {
          const naam = /collections\/([a-z_]+)\/items/.exec(route.request().url())?.[1];
          return naam
            ? route.fulfill({
                contentType: 'application/geo+json',
                body: readFileSync(new URL(`../fixtures/pdok/${naam}.json`, import.meta.url), 'utf8'),
              })
            : route.fulfill({ contentType: 'image/png', body: png });
        });
        await pagina.$eval('land-kaart', (kaart) =>
          Object.assign((kaart as HTMLElement).dataset, { tegels: '/proef-pdok/{z}/{x}/{y}.png', grenzen: '/proef-pdok' }),
        );
        expect(await vraagOp(pagina)).toBe('De dikke lijnen zijn jeugdregio’s, de dunne lijnen gemeenten.');
        expect(await pagina.locator('path.grens-gemeente').count()).toBe(2);
        expect(await pagina.isVisible('[data-herkomst]')).toBe(true);
        expect(await axe(pagina, pad)).toEqual([]);
        await pagina.click('[data-grenzenknop]');
        await pagina.locator('path.grens-gemeente').first().waitFor({ state: 'detached' });
        expect(mis).toEqual([]);
      },
      zonderTussenman,
    );
  });

  it('laten bij een storing de eigen kaart heel', async () => {
    await bezoek(
      pad,
      async ({ pagina }) => {
        const gevraagd: string[] = [];
        await pagina.route(/pdok\.nl/, (route) => {
          gevraagd.push(route.request().url());
          return route.abort();
        });
        expect(await vraagOp(pagina)).toContain('niet te bereiken');
        expect(gevraagd).toContain(
          'https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1/collections/jeugdregio_gegeneraliseerd/items?f=json&jaarcode=2025&limit=1000',
        );
        expect(gevraagd.some((adres) => adres.startsWith('https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/'))).toBe(
          true,
        );
        expect(await pagina.isVisible('.land-laag')).toBe(true);
        expect(await pagina.locator('.kaart-knop').count()).toBeGreaterThan(30);
        expect(await pagina.getAttribute('[data-grenzenknop]', 'aria-pressed')).toBe('false');
      },
      zonderTussenman,
    );
  });

  it('zeggen wat er ontbreekt als een deel niet komt of een andere vorm heeft', async () => {
    await bezoek(
      pad,
      async ({ pagina }) => {
        await pagina.route('**/proef-pdok/**', (route) =>
          route.request().url().includes('/collections/')
            ? route.fulfill({ json: { type: 'FeatureCollection', features: [] } })
            : route.fulfill({ contentType: 'image/png', body: png }),
        );
        await pagina.$eval('land-kaart', (kaart) =>
          Object.assign((kaart as HTMLElement).dataset, { tegels: '/proef-pdok/{z}/{x}/{y}.png', grenzen: '/proef-pdok' }),
        );
        expect(await vraagOp(pagina)).toBe('Niet gelukt: de grenzen van gemeenten en de grenzen van jeugdregio’s.');
        expect(await pagina.getAttribute('[data-grenzenknop]', 'aria-pressed')).toBe('true');
      },
      zonderTussenman,
    );
  });
});
