/** Without JavaScript everything can be read, reached and opened; only typing-as-you-search and the moving map are missing. */
import { describe, expect, it } from 'vitest';
import { gereedschappen } from '../../src/domain/gereedschap/overzicht.ts';
import { bezoek } from './hulp.ts';

const zonder = { javaScriptEnabled: false };
const smalZonder = { ...zonder, viewport: { width: 360, height: 740 } };
const hoofdstuk = '/hoofdstukken/financiering/';

describe.concurrent('zonder JavaScript', () => {
  it('is een hoofdstuk helemaal te lezen', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        const tekst = await pagina.locator('main').innerText();
        expect(tekst.split(/\s+/).length).toBeGreaterThan(1000);
        expect(await pagina.locator('#bronnen').isVisible()).toBe(true);
        expect(await pagina.locator('thema-kiezer').isVisible()).toBe(false);
      },
      zonder,
    ));

  it('opent een begrip en een bron via het adres', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        for (const soort of ['bg', 'br']) {
          const koppeling = pagina.locator(`.tekst a.${soort}`).first();
          const id = (await koppeling.getAttribute('href'))?.slice(1) ?? '';
          expect(await pagina.locator(`[id="${id}"]`).isVisible()).toBe(false);
          await koppeling.click();
          expect(await pagina.locator(`[id="${id}"]`).isVisible()).toBe(true);
        }
      },
      smalZonder,
    ));

  it('opent het menu op een smal scherm', () =>
    bezoek(
      hoofdstuk,
      async ({ pagina }) => {
        await pagina.getByRole('button', { name: 'Menu', exact: true }).click();
        await pagina.locator('#menu').getByRole('link', { name: 'Praktijk' }).click();
        await pagina.waitForURL('**/praktijk/');
      },
      smalZonder,
    ));

  it('legt /zoeken/ uit hoe het anders kan', () =>
    bezoek(
      '/',
      async ({ pagina }) => {
        await pagina.getByRole('searchbox').first().fill('jeugdwet');
        await pagina.keyboard.press('Enter');
        await pagina.waitForURL(/\/zoeken\/\?q=jeugdwet/);
        const uitleg = pagina.locator('main .zonder-js').first();
        expect(await uitleg.isVisible()).toBe(true);
        for (const adres of ['/register/', '/inhoud/']) expect(await uitleg.locator(`a[href$="${adres}"]`).count()).toBe(1);
      },
      zonder,
    ));

  it.each(Object.keys(gereedschappen))('legt %s uit, met de vakken uit en een weg naar het hulpmiddel', (naam) =>
    bezoek(
      `/hulpmiddelen/${naam}/invullen/`,
      async ({ pagina }) => {
        const uitleg = pagina.locator('.gr-geen-js');
        expect(await uitleg.isVisible()).toBe(true);
        expect(await uitleg.locator(`a[href$="/hulpmiddelen/${naam}/"]`).count()).toBe(1);
        if (naam === 'logboek') expect(await uitleg.locator('a[href$="/downloads/logboek.xlsx"]').count()).toBe(1);
        expect(await pagina.locator('.gereedschap :is(input, select, textarea):enabled:visible').count()).toBe(0);
        expect(await pagina.locator('.gereedschap button:visible').count()).toBe(0);
      },
      smalZonder,
    ),
  );

  it('toont de landkaart als tekening met een lijst', () =>
    bezoek(
      '/landkaart/',
      async ({ pagina }) => {
        expect(await pagina.locator('main svg').first().isVisible()).toBe(true);
        expect(await pagina.locator('main a[href*="/praktijk/"]').count()).toBeGreaterThan(3);
      },
      zonder,
    ));
});
