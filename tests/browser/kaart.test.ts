/** The map entrance: find your municipality, choose, open, go; by mouse, keyboard, on a phone and without JavaScript. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';
import { overloop } from './overloop.ts';

const pad = '/landkaart/';
const metKaart = (pagina: Page) => pagina.waitForSelector('.kaart-knop');
const zoek = async (pagina: Page, vraag: string) => {
  await pagina.fill('#gemeente', vraag);
  await pagina.press('#gemeente', 'Enter');
  await pagina.waitForSelector('[data-uitslag]:not([hidden])');
  return (await pagina.textContent('[data-uitslag]')) ?? '';
};

describe.concurrent('jouw gemeente', () => {
  it('geeft regio, zorgkantoor, tafel, afstanden en een adres om te delen', async () => {
    await bezoek(pad, async ({ pagina, mis }) => {
      const uitslag = await zoek(pagina, 'waalwijk');
      for (const deel of ['Waalwijk, Noord-Brabant', 'Midden-Brabant (Hart van Brabant)', '10 andere gemeenten', 'West-Brabant (2 gemeenten)', 'Peildatum', 'km', 'Samenwerkings']) expect(uitslag).toContain(deel);
      expect(new URL(pagina.url()).searchParams.get('gemeente')).toBe('Waalwijk');
      expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina.goBack();
      expect(await pagina.isVisible('[data-uitslag]')).toBe(false);
      expect(mis).toEqual([]);
    });
  });

  it('opent vanaf een gedeeld adres, ook met een dorp', async () => {
    await bezoek(`${pad}?gemeente=Weesp`, async ({ pagina }) => {
      await pagina.waitForSelector('[data-uitslag] h2');
      expect(await pagina.textContent('[data-uitslag]')).toContain('Weesp hoort bij de gemeente Amsterdam');
    });
  });

  it('zet de eigen regio voorop, sorteert de lijst op afstand en zet haar weer terug', async () => {
    await bezoek(pad, async ({ pagina }) => {
      const volgorde = () => pagina.$$eval('[data-voorbeeld]', (regels) => regels.map((regel) => (regel as HTMLElement).dataset['voorbeeld']));
      const begin = await volgorde();
      await zoek(pagina, 'Waalwijk');
      expect(await pagina.textContent('.naderbij li:first-child .km')).toBe('Jouw regio');
      expect((await volgorde())[0]).toBe('hart-van-brabant');
      expect([...(await volgorde())].sort()).toEqual([...begin].sort());
      expect(await pagina.locator('.provincie:visible').first().textContent()).toContain('vanaf Waalwijk');
      const km = (await pagina.locator('[data-km]:visible').allTextContents()).map((tekst) => Number(/\d+/.exec(tekst)?.[0] ?? 0));
      expect(km).toEqual([...km].sort((a, b) => a - b));
      await zoek(pagina, '');
      expect(await volgorde()).toEqual(begin);
      expect(await pagina.locator('[data-km]:visible').count()).toBe(0);
    });
  });

  it('vergeeft tikfouten en lege invoer', async () => {
    await bezoek(pad, async ({ pagina }) => {
      expect(await zoek(pagina, '')).toContain('Typ eerst');
      expect(await zoek(pagina, 'qqqqqqqq')).toContain('kennen we niet');
      await zoek(pagina, 'Enschde');
      await pagina.click('.suggesties button:has-text("Enschede")');
      expect(await pagina.textContent('[data-uitslag] h2')).toContain('Enschede, Overijssel');
    });
  });

  it('kiest met het toetsenbord uit de voorstellen', async () => {
    await bezoek(pad, async ({ pagina }) => {
      await pagina.focus('#gemeente');
      await pagina.keyboard.type('til', { delay: 30 });
      await pagina.waitForSelector('[role=option]');
      await pagina.keyboard.press('ArrowDown');
      expect(await pagina.getAttribute('#gemeente', 'aria-activedescendant')).toBe('gemeente-keuzes-0');
      await pagina.keyboard.press('Enter');
      expect(await pagina.textContent('[data-uitslag] h2')).toContain('Tilburg');
      expect(await pagina.getAttribute('#gemeente', 'aria-expanded')).toBe('false');
    });
  });
});

describe.concurrent('kaart en lijst', () => {
  it('tonen hetzelfde, ook na een keuze, en onthouden die in het adres', async () => {
    await bezoek(pad, async ({ pagina, mis }) => {
      await metKaart(pagina);
      const tel = async () => ({ kaart: await pagina.locator('.kaart-knop').count(), lijst: await pagina.locator('[data-voorbeeld][data-plek]:not([hidden])').count() });
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
      expect(volgorde).toEqual(await pagina.$$eval('[data-voorbeeld][data-plek]', (regels) => regels.map((regel) => (regel as HTMLElement).dataset['voorbeeld'])));
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
      await bezoek(pad, async ({ pagina }) => {
        await pagina.locator('.kaart-vlak').scrollIntoViewIfNeeded();
        await metKaart(pagina);
        const plekken = await pagina.$$eval('.kaart-knop', (knoppen) => knoppen.map((knop) => knop.getBoundingClientRect()).map(({ x, y, width: breed, height: hoog }) => ({ x, y, maat: Math.min(breed, hoog) })));
        expect(Math.min(...plekken.map(({ maat }) => maat))).toBeGreaterThanOrEqual(24);
        const kleinste = Math.min(...plekken.flatMap((a, nr) => plekken.slice(nr + 1).map((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)))));
        expect(kleinste).toBeGreaterThanOrEqual(24);
        const keuzes = await pagina.$$eval('.soorten input', (vakjes) => vakjes.map((vakje) => vakje.getBoundingClientRect()).map(({ width: breed, height: hoog }) => Math.min(breed, hoog)));
        expect(Math.min(...keuzes)).toBeGreaterThanOrEqual(24);
        expect(await overloop(pagina)).toEqual([]);
      }, { viewport: { width, height: 800 } });
    }
  });

  it('gaan op een telefoon naar het voorbeeld', async () => {
    await bezoek(pad, async ({ pagina, mis }) => {
      await pagina.locator('.kaart-vlak').scrollIntoViewIfNeeded();
      await metKaart(pagina);
      await pagina.tap('[data-merk=oc-leijpark]');
      await pagina.tap('[data-kaartje] a.knop');
      await pagina.waitForURL('**/praktijk/oc-leijpark/');
      expect(mis).toEqual([]);
    }, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  });

  it('zijn zonder JavaScript compleet', async () => {
    await bezoek(pad, async ({ pagina }) => {
      expect(await pagina.locator('.kaart-beeld a').count()).toBe(await pagina.locator('[data-voorbeeld][data-plek]').count());
      expect(await pagina.isVisible('text=de tabel met alle 342 gemeenten')).toBe(true);
      for (const verborgen of ['#gemeente', '[data-grenzenknop]', '[data-toon]', '.filters']) expect(await pagina.locator(verborgen).first().isVisible()).toBe(false);
    }, { javaScriptEnabled: false });
  });
});

describe.concurrent('officiële grenzen', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  /** The service worker would fetch past the stand-in. */
  const zonderTussenman = { serviceWorkers: 'block' } as const;
  const vraagOp = async (pagina: Page) => {
    await metKaart(pagina);
    await pagina.click('.grenzen summary');
    await pagina.click('[data-grenzenknop]');
    await pagina.waitForFunction(() => !/Ophalen|^$/.test(document.querySelector('[data-grenzenmelding]')?.textContent ?? ''));
    return pagina.textContent('[data-grenzenmelding]');
  };

  it('komen alleen op verzoek, van een ander adres, en gaan weer weg', async () => {
    await bezoek(pad, async ({ pagina, mis }) => {
      await pagina.route('**/proef-pdok/**', (route) => {
        const naam = /collections\/([a-z_]+)\/items/.exec(route.request().url())?.[1];
        return naam ? route.fulfill({ contentType: 'application/geo+json', body: readFileSync(new URL(`../fixtures/pdok/${naam}.json`, import.meta.url), 'utf8') }) : route.fulfill({ contentType: 'image/png', body: png });
      });
      await pagina.$eval('land-kaart', (kaart) => Object.assign((kaart as HTMLElement).dataset, { tegels: '/proef-pdok/{z}/{x}/{y}.png', grenzen: '/proef-pdok' }));
      expect(await vraagOp(pagina)).toBe('De dikke lijnen zijn jeugdregio’s, de dunne lijnen gemeenten.');
      expect(await pagina.locator('path.grens-gemeente').count()).toBe(2);
      expect(await pagina.isVisible('[data-herkomst]')).toBe(true);
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina.click('[data-grenzenknop]');
      expect(await pagina.locator('path.grens-gemeente').count()).toBe(0);
      expect(mis).toEqual([]);
    }, zonderTussenman);
  });

  it('laten bij een storing de eigen kaart heel', async () => {
    await bezoek(pad, async ({ pagina }) => {
      const gevraagd: string[] = [];
      await pagina.route(/pdok\.nl/, (route) => {
        gevraagd.push(route.request().url());
        return route.abort();
      });
      expect(await vraagOp(pagina)).toContain('niet te bereiken');
      expect(gevraagd).toContain('https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1/collections/jeugdregio_gegeneraliseerd/items?f=json&jaarcode=2025&limit=1000');
      expect(gevraagd.some((adres) => adres.startsWith('https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/'))).toBe(true);
      expect(await pagina.isVisible('.land-laag')).toBe(true);
      expect(await pagina.locator('.kaart-knop').count()).toBeGreaterThan(30);
      expect(await pagina.getAttribute('[data-grenzenknop]', 'aria-pressed')).toBe('false');
    });
  });

  it('zeggen wat er ontbreekt als een deel niet komt of een andere vorm heeft', async () => {
    await bezoek(pad, async ({ pagina }) => {
      await pagina.route('**/proef-pdok/**', (route) => (route.request().url().includes('/collections/') ? route.fulfill({ json: { type: 'FeatureCollection', features: [] } }) : route.fulfill({ contentType: 'image/png', body: png })));
      await pagina.$eval('land-kaart', (kaart) => Object.assign((kaart as HTMLElement).dataset, { tegels: '/proef-pdok/{z}/{x}/{y}.png', grenzen: '/proef-pdok' }));
      expect(await vraagOp(pagina)).toBe('Niet gelukt: de grenzen van gemeenten en de grenzen van jeugdregio’s.');
      expect(await pagina.getAttribute('[data-grenzenknop]', 'aria-pressed')).toBe('true');
    }, zonderTussenman);
  });
});
