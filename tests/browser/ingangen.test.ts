/** The entrances from the home page to an answer: role, contents, register, glossary and map, each in every way of going. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';
import { manieren, muis, telefoon, toetsenbord, zonderJs } from './manieren.ts';

const link = (pagina: Page, naam: string | RegExp) => pagina.locator('main').getByRole('link', { name: naam });
/** Where the reader ends up: the heading of the section is on the screen. */
const inBeeld = async (doel: Locator) => {
  await doel.waitFor();
  const [vak, scherm] = [await doel.boundingBox(), doel.page().viewportSize()];
  return vak !== null && scherm !== null && vak.y >= 0 && vak.y < scherm.height;
};

describe.concurrent.each(manieren)('$naam', ({ opties, kies }) => {
  it('komt een wethouder via zijn rol bij een antwoord', () =>
    bezoek(
      '/',
      async ({ pagina, mis }) => {
        await kies(link(pagina, 'Via jouw rol'));
        await pagina.waitForURL('**/rollen/');
        await kies(link(pagina, 'Gemeente').first());
        await pagina.waitForURL('**/rollen/#gemeente');
        const keuze = pagina.locator('.rolrijen ul li', { hasText: 'wethouder' }).getByRole('link');
        expect(await inBeeld(keuze)).toBe(true);
        await kies(keuze);
        await pagina.waitForURL('**/rollen/bestuurder/gemeente/');
        expect(await inBeeld(pagina.getByRole('heading', { name: 'Jouw eerste stap' }))).toBe(true);
        await kies(pagina.locator('section[aria-labelledby="tien-minuten"] a[href$="#de-rol-van-de-gemeenteraad"]'));
        await pagina.waitForURL('**/hoofdstukken/bestuurlijke-borging/#de-rol-van-de-gemeenteraad');
        expect(await inBeeld(pagina.locator('#de-rol-van-de-gemeenteraad'))).toBe(true);
        expect(mis).toEqual([]);
      },
      opties,
    ));

  it('komt een lezer via de inhoudsopgave bij een vraag', () =>
    bezoek(
      '/',
      async ({ pagina, mis }) => {
        await kies(link(pagina, 'Inhoudsopgave'));
        await pagina.waitForURL('**/inhoud/');
        await kies(pagina.locator('.inhoud-sprongen').getByRole('link', { name: 'Stappenplan' }));
        const stap = pagina.locator('details.deel', { has: pagina.getByRole('heading', { name: /inventariseren/i }) });
        expect(await inBeeld(stap)).toBe(true);
        await kies(stap.locator('summary'));
        expect(await stap.getByRole('link').first().isVisible()).toBe(false);
        await kies(stap.locator('summary'));
        await kies(stap.getByRole('link', { name: /hulpmiddelen gebruik je/ }));
        await pagina.waitForURL('**/stappenplan/data-inventariseren/#welke-hulpmiddelen-gebruik-je');
        expect(mis).toEqual([]);
      },
      opties,
    ));

  it('komt een lezer via het register bij een plaats', () =>
    bezoek(
      '/register/',
      async ({ pagina, mis }) => {
        await kies(pagina.locator('.letters').getByRole('link', { name: 'E', exact: true }));
        const regel = pagina.locator('.register > div', { has: pagina.locator('dt', { hasText: /^Enschede/ }) });
        await kies(regel.getByRole('link').first());
        await pagina.waitForURL(/\/(praktijk|regios|hoofdstukken)\//);
        expect(mis).toEqual([]);
      },
      opties,
    ));

  it('komt een lezer via de begrippen bij het deel dat erover gaat', () =>
    bezoek(
      '/begrippen/',
      async ({ pagina, mis }) => {
        await kies(pagina.locator('.letters').getByRole('link', { name: 'V', exact: true }));
        const regel = pagina.locator('.begrip', { has: pagina.locator('#verdeelsleutel') });
        const meer = regel.locator('summary');
        if (await meer.isVisible()) await kies(meer);
        await kies(regel.getByRole('link', { name: 'meer over Verdeelsleutel' }));
        await pagina.waitForURL('**/hoofdstukken/financiering/#hoe-verdeel-je-de-kosten-tussen-gemeenten');
        expect(mis).toEqual([]);
      },
      opties,
    ));
});

describe.concurrent.each([muis, toetsenbord, telefoon])('de landkaart, $naam', ({ opties, kies }) => {
  it('leidt van de eigen gemeente naar het dichtstbijzijnde voorbeeld', () =>
    bezoek(
      '/',
      async ({ pagina, mis }) => {
        await kies(link(pagina, 'Op de landkaart'));
        await pagina.waitForURL('**/landkaart/');
        await kies(pagina.locator('#gemeente'));
        await pagina.keyboard.type('waalwijk');
        await kies(pagina.getByRole('button', { name: 'Toon', exact: true }));
        await pagina.waitForSelector('[data-uitslag] h2');
        expect(await inBeeld(pagina.locator('[data-uitslag] h2'))).toBe(true);
        await kies(pagina.locator('.naderbij a').first());
        await pagina.waitForURL('**/praktijk/hart-van-brabant/');
        expect(mis).toEqual([]);
      },
      opties,
    ));
});

describe.concurrent('de landkaart zonder JavaScript', () => {
  it('leidt van een teken naar het voorbeeld, en van de regio’s naar de gemeenten', () =>
    bezoek(
      '/landkaart/',
      async ({ pagina }) => {
        await pagina
          .locator('.kaart-beeld')
          .getByRole('link', { name: /Enschede legt/ })
          .click();
        await pagina.waitForURL('**/praktijk/enschede/');
        await pagina.goBack();
        await pagina.locator('.zonder-js').getByRole('link', { name: /regio/ }).click();
        await link(pagina, 'Twente').click();
        await pagina.waitForURL('**/regios/twente/');
        expect(await pagina.getByRole('heading', { name: 'Gemeenten' }).isVisible()).toBe(true);
      },
      zonderJs.opties,
    ));
});

describe.concurrent('de lijst met begrippen', () => {
  it('vindt een woord met een tikfout, en komt terug als een link naar een verborgen woord wijst', () =>
    bezoek(
      '/begrippen/',
      async ({ pagina, mis }) => {
        const zichtbaar = pagina.locator('.begrip:visible');
        const alles = await zichtbaar.count();
        await pagina.getByRole('searchbox').fill('woonplatsbeginsel');
        expect(await zichtbaar.locator('dt').allTextContents()).toContain('Woonplaatsbeginsel');
        expect(await zichtbaar.count()).toBeLessThan(10);
        await zichtbaar.locator('summary').first().click();
        expect(await axe(pagina, '/begrippen/')).toEqual([]);
        await pagina.locator('.begrip:visible .begrip-meer[open] a[href^="#"]').first().click();
        expect(await zichtbaar.count()).toBe(alles);
        expect(await inBeeld(pagina.locator('dt:target'))).toBe(true);
        expect(mis).toEqual([]);
      },
      telefoon.opties,
    ));
});

describe.concurrent('een gekozen rol', () => {
  it('wordt op verzoek onthouden, wijst in een hoofdstuk de weg, en is te vergeten', () =>
    bezoek('/rollen/bestuurder/gemeente/', async ({ pagina, mis }) => {
      const sleutel = () => pagina.evaluate(() => localStorage.getItem('leidraad-rol'));
      expect(await sleutel()).toBeNull();
      await toetsenbord.kies(pagina.getByRole('button', { name: /Onthoud deze route/ }));
      await pagina.goto(pagina.url().replace(/rollen.*/, 'hoofdstukken/financiering/'));
      const voorJou = pagina.locator('rol-keuze');
      expect(await voorJou.getByRole('link').textContent()).toBe('Bestuurder bij de gemeente');
      expect(await pagina.locator('[data-voor-jou]').count()).toBe(1);
      expect(await pagina.locator('[data-voor-rol]:visible').count()).toBe(5);
      await toetsenbord.kies(voorJou.getByRole('button', { name: /Vergeet/ }));
      expect(await sleutel()).toBeNull();
      expect(await voorJou.isVisible()).toBe(false);
      expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(mis).toEqual([]);
    }));
});
