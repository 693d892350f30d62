/** 'Persona maker' in a real browser: several cards, Fien, costs, Word and the fan on A5. */
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { download, druk, isBewaard, wisAlles } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/persona/invullen/';

describe('persona maker', () => {
  it('gaat met het toetsenbord van leeg naar Word, met twee kaarten', () =>
    bezoek(pad, async ({ pagina, mis, context }) => {
      await pagina.getByLabel('Naam (verzonnen)').fill('=Sam');
      await pagina.getByLabel('Voor hoeveel leerlingen').fill('3');
      await pagina.getByRole('textbox', { name: 'Wat heb ik nodig?' }).fill('Rust na inspanning\nEen vast gezicht');
      expect(await pagina.locator('[data-aandacht]').textContent()).toContain('minder dan vijf leerlingen');
      for (const [situatie, bedrag] of [
        ['nu', '1.000'],
        ['gewenst', '400'],
      ] as const) {
        await druk(pagina, 'Post toevoegen');
        const rij = pagina.locator('[data-lijst=posten] > [data-plek]').last();
        await rij.getByLabel('Situatie').selectOption(situatie);
        await rij.getByLabel('Wie betaalt').selectOption('Jeugdwet');
        await rij.getByLabel('Bedrag').fill(bedrag);
      }
      expect(await pagina.locator('[data-opvalt]').textContent()).toMatch(/€\s600 minder dan nu/);
      await druk(pagina, 'Deel van de dag toevoegen');
      await pagina.keyboard.type('Ochtend');
      await druk(pagina, 'Kaart toevoegen');
      await pagina.keyboard.type('Noor');
      expect(await pagina.getByRole('textbox', { name: 'Wat heb ik nodig?' }).inputValue()).toBe('');
      await pagina.getByRole('radio', { name: '=Sam' }).press('Space');
      expect(await pagina.getByRole('textbox', { name: 'Wat heb ik nodig?' }).inputValue()).toContain('vast gezicht');
      await isBewaard(pagina);
      expect(await axe(pagina, pad)).toEqual([]);

      await pagina.waitForLoadState('networkidle');
      await context.setOffline(true);
      const word = await download(pagina, () => druk(pagina, 'Persona’s in Word'));
      const { value: tekst } = await mammoth.extractRawText({ buffer: word.bytes });
      for (const stuk of ['=Sam', 'Noor', 'Een vast gezicht', 'minder dan 5 leerlingen', 'Ochtend', 'Jeugdwet'])
        expect(tekst).toContain(stuk);
      const excel = await download(pagina, () => druk(pagina, 'Kosten van deze kaart in Excel'));
      const boek = new ExcelJS.Workbook();
      await boek.xlsx.load(excel.bytes as unknown as ArrayBuffer);
      expect(JSON.stringify(boek.getWorksheet('Posten')?.getSheetValues())).toContain('Jeugdwet');
      await context.setOffline(false);
      await pagina
        .locator('input[data-open]')
        .setInputFiles({ name: 'kosten.xlsx', mimeType: 'application/octet-stream', buffer: excel.bytes });
      await pagina.getByText('geopend als kaart 3').first().waitFor();
      expect(await pagina.locator('[data-opvalt]').textContent()).toMatch(/€\s600 minder dan nu/);
      await pagina
        .locator('input[data-open]')
        .setInputFiles({ name: 'x.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('geen zip') });
      await pagina.getByText('Er is niets veranderd').first().waitFor();
      expect(mis.filter((een) => !een.includes('INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('opent Fien, drukt een waaier op A5 af, en gooit niets weg', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      await pagina.getByLabel('Naam (verzonnen)').fill('Sam');
      await isBewaard(pagina);
      await druk(pagina, 'Open Fien');
      expect(await pagina.locator('[data-opvalt]').textContent()).toMatch(/€\s22\.500 minder dan nu/);
      expect(await axe(pagina, pad)).toEqual([]);
      const pdf = (await pagina.pdf({ preferCSSPageSize: true })).toString('latin1');
      const maten = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, maat = '']) =>
        maat
          .split(' ')
          .slice(2)
          .map((een) => Math.round(Number(een))),
      );
      expect(maten).toHaveLength(2);
      for (const [breed = 0, hoog = 0] of maten) expect([Math.abs(breed - 420) < 2, Math.abs(hoog - 595) < 2]).toEqual([true, true]);
      await druk(pagina, 'Kopie van deze kaart');
      await druk(pagina, 'Deze kaart verwijderen');
      await pagina.locator('[data-melding]').getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
      expect(await pagina.locator('[data-kaarten] label').allTextContents()).toEqual(['Fien', 'Fien (kopie)']);
      await wisAlles(pagina);
      await pagina.locator('[data-plannen]').selectOption({ label: 'Mijn persona’s' });
      expect(await pagina.getByRole('textbox', { name: 'Naam (verzonnen)' }).inputValue()).toBe('Sam');
      expect(mis).toEqual([]);
    }));

  it('staat er ook zonder JavaScript', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        expect(await pagina.getByText('Invullen werkt alleen met JavaScript').isVisible()).toBe(true);
        expect(await pagina.getByLabel('Waar loop ik vast?').isVisible()).toBe(true);
        expect(await pagina.getByRole('button', { name: 'Post toevoegen' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});
