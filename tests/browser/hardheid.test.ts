/** Nothing that a device holds or an address says may break a page: damaged storage, odd hashes, a service worker that keeps too much. */
import { describe, expect, it } from 'vitest';
import { druk } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

/** What somebody else, an older version or a full disk may have left under each of our keys. */
const onzin = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"rol":"bestuurder","naam":"Weg","pad":"//elders.nl"}',
  '{"id":"a","naam":"A","revisie":1,"versie":99}\n{}',
  '[1,{"a":2}]',
];
const sleutels = [
  'leidraad-thema',
  'leidraad-rol',
  'leidraad-gelezen',
  'leidraad-gezocht',
  'leidraad-laatste:logboek',
  'leidraad-plan:logboek:a',
  'leidraad-plan:mijn-stappenplan:a',
];

describe.concurrent('opslag met onzin erin', () => {
  it.each([
    '/hoofdstukken/financiering/',
    '/inhoud/',
    '/zoeken/',
    '/rollen/bestuurder/gemeente/',
    '/hulpmiddelen/logboek/invullen/',
    '/hulpmiddelen/mijn-stappenplan/invullen/',
  ])('breekt %s niet', (pad) =>
    bezoek(pad, async ({ pagina, mis }) => {
      for (const waarde of onzin) {
        await pagina.evaluate(([namen, tekst]) => namen.forEach((naam) => localStorage.setItem(naam, tekst)), [sleutels, waarde] as const);
        await pagina.reload();
        await pagina.waitForFunction(() => customElements.get('thema-kiezer') !== undefined);
        expect(await pagina.getByLabel('Zoals mijn apparaat').isChecked(), waarde).toBe(true);
        expect(await pagina.locator('a[href^="//"]').count(), waarde).toBe(0);
        if (pad.includes('invullen')) await pagina.waitForSelector('[data-slot]:not([disabled])');
      }
      expect(mis).toEqual([]);
    }),
  );

  it('opent een logboek met een dag die niet bestaat', () =>
    bezoek('/hulpmiddelen/logboek/invullen/', async ({ pagina, mis }) => {
      await pagina.evaluate(() =>
        localStorage.setItem(
          'leidraad-plan:logboek:oud',
          '{"id":"oud","naam":"Oud","revisie":1,"versie":1}\n{"meting":{"wissen":"2026-13-45"},"regels":[{"datum":"2026-13-45","groep":"Groen","soort":"Verpleging","minuten":"60"}]}',
        ),
      );
      await pagina.reload();
      await pagina.waitForSelector('[data-slot]:not([disabled])');
      expect(await pagina.locator('[data-regels] tbody th').allTextContents()).toEqual(['–']);
      expect(mis).toEqual([]);
    }));
});

describe.concurrent('een regel die openstaat', () => {
  const plan = (id: string) =>
    `{"id":"${id}","naam":"${id}","revisie":1,"versie":1}\n{"regels":[{"datum":"2026-10-05","groep":"${id}","soort":"Verpleging","minuten":"60"}]}`;
  it('hoort niet bij een ander plan, en niet meer bij dit na ongedaan maken', () =>
    bezoek('/hulpmiddelen/logboek/invullen/', async ({ pagina, mis }) => {
      await pagina.evaluate((plannen) => plannen.forEach(([id, tekst]) => localStorage.setItem(`leidraad-plan:logboek:${id}`, tekst)), [
        ['een', plan('een')],
        ['twee', plan('twee')],
      ] as const);
      await pagina.reload();
      await pagina.waitForSelector('[data-slot]:not([disabled])');
      const kop = pagina.locator('[data-regelkop]');
      await pagina.getByRole('button', { name: 'Wijzig regel 1', exact: true }).click();
      expect(await kop.textContent()).toBe('Regel 1 wijzigen');
      await pagina.locator('[data-plannen]').selectOption('twee');
      expect(await kop.textContent()).toBe('Nieuwe regel');
      await pagina.getByRole('button', { name: 'Wijzig regel 1', exact: true }).click();
      await druk(pagina, 'Ongedaan maken: Regel openen');
      expect(await kop.textContent()).toBe('Nieuwe regel');
      expect(mis).toEqual([]);
    }));
});

describe.concurrent('een vreemd adres', () => {
  it.each(['/begrippen/', '/inhoud/', '/hoofdstukken/financiering/', '/hulpmiddelen/mijn-stappenplan/invullen/'])('breekt %s niet', (pad) =>
    bezoek(pad, async ({ pagina, mis }) => {
      for (const anker of ['#%E0%A4%A', '#%', '#"]x', '#1', '#'])
        await pagina.evaluate((hash) => {
          location.hash = hash;
        }, anker);
      await pagina.evaluate(() => new Promise((klaar) => setTimeout(klaar, 100)));
      expect(mis).toEqual([]);
    }),
  );

  it('wijst in de inhoud ook een kop met een accent aan', () =>
    bezoek('/interviews/scholen-en-zorgaanbieders-op-een-lijn/', async ({ pagina }) => {
      const koppeling = pagina.locator('.op-pagina a[href*="é"]').first();
      await koppeling.click();
      await pagina.waitForFunction(() =>
        decodeURIComponent(document.querySelector<HTMLAnchorElement>('.op-pagina [aria-current="location"]')?.hash ?? '').includes('é'),
      );
    }));
});

describe.concurrent('de offline kopie', () => {
  it.each(['/hoofdstukken/ouders/', '/interviews/'])('heeft ook de pagina waarop iemand binnenkwam, met haar vorm: %s', (pad) =>
    bezoek(pad, async ({ pagina, context }) => {
      // The page comes first, the files that it names come after it.
      await pagina.waitForFunction(async () => {
        const { active } = await navigator.serviceWorker.ready;
        const genoemd = [...document.documentElement.outerHTML.matchAll(/"([^"]*\/_astro\/[^"]+)"/g)].map(([, adres = '']) => adres);
        const bewaard = await Promise.all([location.pathname, ...genoemd].map((adres) => caches.match(adres)));
        return active?.state === 'activated' && bewaard.every((antwoord) => antwoord !== undefined);
      });
      const vorm = () => pagina.evaluate(() => [document.styleSheets.length, getComputedStyle(document.documentElement).backgroundColor]);
      const online = await vorm();
      await context.setOffline(true);
      await pagina.reload();
      expect(await pagina.locator('h1').count()).toBe(1);
      expect(await vorm()).toEqual(online);
    }),
  );
  it('bewaart niet waar iemand naar zocht', () =>
    bezoek('/zoeken/', async ({ pagina, context }) => {
      await pagina.evaluate(() => navigator.serviceWorker.ready);
      await pagina.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await pagina.goto(`${pagina.url()}?q=geheim`);
      const bewaard = () =>
        pagina.evaluate(async () => {
          const namen = await caches.keys();
          return (await Promise.all(namen.map(async (naam) => (await (await caches.open(naam)).keys()).map(({ url }) => url)))).flat();
        });
      await pagina.waitForFunction(async () => (await caches.match(location.pathname)) !== undefined);
      expect((await bewaard()).filter((adres) => adres.includes('geheim'))).toEqual([]);
      await context.setOffline(true);
      await pagina.goto(pagina.url().replace('geheim', 'iets'));
      expect(await pagina.locator('h1').count()).toBe(1);
    }));
});
