/** 'Partijenkaart' in a real browser: municipalities bring parties along, Excel goes out and comes back. */
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { download, druk, isBewaard, wisAlles } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/partijenkaart/invullen/';

describe('partijenkaart', () => {
  it('gaat met het toetsenbord van leeg naar Excel, Word en een tekening', () =>
    bezoek(pad, async ({ pagina, mis, context }) => {
      await pagina.getByLabel('School of locatie').fill('=De Linde');
      const zoek = pagina.getByRole('combobox', { name: 'Gemeente of plaats' });
      await zoek.fill('Zuidbroekkk');
      await zoek.press('Enter');
      await pagina.locator('.pk-zoek .gr-fout').waitFor();
      expect(await zoek.getAttribute('aria-invalid')).toBe('true');
      expect(await axe(pagina, pad)).toEqual([]);
      await zoek.fill('Tilburg');
      await zoek.press('Enter');
      await pagina.locator('[data-lijst=partijen] > [data-plek="2"]').waitFor();
      await zoek.fill('Kudelstaart');
      await druk(pagina, 'Gemeente toevoegen');
      await pagina.getByText('Kudelstaart hoort bij de gemeente Aalsmeer.').first().waitFor();
      expect(await pagina.locator('[data-samenvatting]').textContent()).toMatch(/^2 gemeenten, 2 jeugdhulpregio’s .*2 zorgkantoorregio’s/);
      await pagina.locator('[data-lijst=gemeenten] > [data-plek="0"]').getByLabel('Leerlingen').fill('3');
      await druk(pagina, 'Zet op de kaart samenwerkingsverband');
      await pagina.keyboard.type('SWV Voorbeeld');
      await pagina.locator('[data-lijst=partijen] > [data-plek="6"]').getByLabel('Hoe is het contact?').selectOption('moeizaam');
      expect(await pagina.locator('[data-mist] li').count()).toBe(6);
      expect(await pagina.locator('[data-beeld=breed] svg').getAttribute('aria-label')).toContain('7 partijen rond =De Linde');
      await isBewaard(pagina);
      expect(await axe(pagina, pad)).toEqual([]);

      await pagina.waitForLoadState('networkidle');
      await context.setOffline(true);
      const excel = await download(pagina, () => druk(pagina, 'Partijenkaart in Excel'));
      const boek = new ExcelJS.Workbook();
      await boek.xlsx.load(excel.bytes as unknown as ArrayBuffer);
      const cellen = JSON.stringify(boek.getWorksheet('Partijen')?.getSheetValues());
      for (const stuk of ['Gemeente Tilburg', 'Jeugdhulpregio', 'SWV Voorbeeld', 'moeizaam']) expect(cellen).toContain(stuk);
      await pagina.getByLabel('Deelversie').press('Space');
      const word = await download(pagina, () => druk(pagina, 'Partijenkaart in Word'));
      const { value: tekst } = await mammoth.extractRawText({ buffer: word.bytes });
      for (const stuk of ['=De Linde', 'Deelversie', 'SWV Voorbeeld', '<5']) expect(tekst).toContain(stuk);
      expect(tekst).not.toContain('moeizaam');
      const svg = (await download(pagina, () => druk(pagina, 'Tekening (SVG)'))).bytes.toString();
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg).toContain('Gemeente Tilburg');
      expect(svg).not.toContain('moeizaam');
      await context.setOffline(false);

      await pagina
        .locator('input[data-open]')
        .setInputFiles({ name: 'kaart.xlsx', mimeType: 'application/octet-stream', buffer: excel.bytes });
      await pagina.getByText('kaart.xlsx is geopend').first().waitFor();
      expect(await pagina.locator('[data-lijst=partijen] > [data-plek]').count()).toBe(7);
      await pagina
        .locator('input[data-open]')
        .setInputFiles({ name: 'x.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('geen zip') });
      await pagina.getByText('Er is niets veranderd').first().waitFor();
      expect(mis.filter((een) => !een.includes('INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('verwijdert een gemeente met haar partijen, maakt ongedaan, en vindt alles terug', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      const school = pagina.getByRole('combobox', { name: 'Gemeente van de school' });
      await school.fill('Tilburg');
      await school.press('Tab');
      await pagina.locator('[data-lijst=partijen] > [data-plek="2"]').waitFor();
      await druk(pagina, 'Verwijder gemeente 1');
      expect(await pagina.locator('[data-lijst=partijen] > [data-plek]').count()).toBe(0);
      await pagina.locator('[data-melding]').getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
      expect(await pagina.locator('[data-lijst=partijen] > [data-plek]').count()).toBe(3);
      await isBewaard(pagina);
      await pagina.reload();
      expect(await pagina.locator('[data-lijst=partijen] > [data-plek]').count()).toBe(3);
      await wisAlles(pagina);
      expect(await pagina.locator('[data-lijst=gemeenten] > [data-plek]').count()).toBe(0);
      await druk(pagina, 'Open een voorbeeld met verzonnen partijen');
      expect(await axe(pagina, pad)).toEqual([]);
      expect(mis).toEqual([]);
    }));

  it('werkt ook als de tabel met gemeenten niet te halen is', () =>
    bezoek(pad, async ({ pagina, context }) => {
      await context.route('**/data/gemeenten.json', (route) => route.abort());
      const zoek = pagina.getByRole('combobox', { name: 'Gemeente of plaats' });
      await zoek.fill('Tilburg');
      await zoek.press('Enter');
      await pagina.getByText('De tabel met gemeenten is er nu niet').first().waitFor();
      expect(await pagina.locator('[data-lijst=partijen] > [data-plek]').count()).toBe(1);
    }));

  it('staat er ook zonder JavaScript', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        expect(await pagina.getByText('Invullen werkt alleen met JavaScript').isVisible()).toBe(true);
        expect(await pagina.locator('[data-mist] li').count()).toBe(10);
        expect(await pagina.getByRole('button', { name: 'Partij toevoegen' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});
