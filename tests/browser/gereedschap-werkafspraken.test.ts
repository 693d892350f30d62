/** 'Werkafspraken maken' in a real browser, from empty to a signed-ready document, by keyboard. */
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { download, druk, isBewaard, wisAlles } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/werkafspraken/invullen/';

describe('werkafspraken', () => {
  it('blijft op een smal scherm heel met een woord van honderden letters', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        await druk(pagina, 'Eigen afspraak toevoegen');
        await pagina.locator('[data-lijst=eigen] textarea').fill('Zorgonderwijsarrangement'.repeat(30));
        expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 740 } },
    ));
  it('gaat met het toetsenbord van leeg naar Word', () =>
    bezoek(pad, async ({ pagina, mis, context }) => {
      await pagina.getByLabel('School of regio').fill('Regio Voorbeeld');
      await druk(pagina, 'Partij toevoegen');
      await pagina.keyboard.type('=Gemeente Voorbeeldstad');
      await pagina.keyboard.press('Tab');
      await pagina.keyboard.type('wethouder');
      await druk(pagina, 'Naar de volgende plek met …');
      await pagina.keyboard.type('de kolom medium');
      expect(await pagina.locator('#wa-kader textarea').first().inputValue()).toContain('Wij tellen mee: de kolom medium.');
      await druk(pagina, 'Naar de volgende plek met …');
      await pagina.keyboard.type('De Linde');
      const wlz = pagina.locator('[data-clausule=zicht_wlz]');
      await pagina.locator('#wa-zicht summary').press('Enter');
      await wlz.getByLabel('Neem deze afspraak op').press('Space');
      expect(await wlz.getByLabel('Tekst').isVisible()).toBe(false);
      expect(await pagina.locator('[data-gemist]').textContent()).toContain('Nagaan of een leerling Wlz heeft');
      expect(await pagina.locator('[data-samenvatting]').textContent()).toMatch(/^21 van 22/);
      await druk(pagina, 'Eigen afspraak toevoegen');
      await pagina.keyboard.type('Sleutel van het zorglokaal');
      await isBewaard(pagina);
      expect(await axe(pagina, pad)).toEqual([]);

      await pagina.waitForLoadState('networkidle');
      await context.setOffline(true);
      const word = await download(pagina, () => druk(pagina, 'Werkafspraken in Word'));
      const { value: tekst } = await mammoth.extractRawText({ buffer: word.bytes });
      for (const stuk of [
        'Werkafspraken zorg in onderwijstijd',
        'Regio Voorbeeld',
        '=Gemeente Voorbeeldstad',
        'de kolom medium',
        'Sleutel van het zorglokaal',
        'Handtekening',
        'geen juridisch advies',
      ])
        expect(tekst).toContain(stuk);
      expect(tekst).not.toContain('Leerkrachten vragen hiernaar');
      await context.setOffline(false);
      expect(mis.filter((een) => !een.includes('INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('zet een voorstel terug, maakt ongedaan, wist en vindt alles terug', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      const tekst = pagina.locator('#wa-kader textarea').first();
      const voorstel = await tekst.inputValue();
      await tekst.fill('Iets anders');
      await isBewaard(pagina);
      await pagina.reload();
      expect(await tekst.inputValue()).toBe('Iets anders');
      await pagina
        .locator('#wa-kader')
        .getByRole('button', { name: /Zet het voorstel terug/ })
        .first()
        .press('Enter');
      expect(await tekst.inputValue()).toBe(voorstel);
      await druk(pagina, 'Ongedaan maken: Voorstel terugzetten');
      expect(await tekst.inputValue()).toBe('Iets anders');
      await wisAlles(pagina);
      expect(await tekst.inputValue()).toBe(voorstel);
      await druk(pagina, 'Open een voorbeeld met verzonnen afspraken');
      expect(await pagina.getByLabel('School of regio').inputValue()).toContain('verzonnen');
      expect(await axe(pagina, pad)).toEqual([]);
      expect(mis).toEqual([]);
    }));

  it('staat er ook zonder JavaScript', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        expect(await pagina.getByText('Invullen werkt alleen met JavaScript').isVisible()).toBe(true);
        expect(await pagina.getByText('Zorg in onderwijstijd is de begeleiding').isVisible()).toBe(true);
        expect(await pagina.getByRole('button', { name: 'Partij toevoegen' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});
