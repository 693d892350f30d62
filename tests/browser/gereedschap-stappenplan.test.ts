/** 'Mijn stappenplan' in a real browser: from empty to a plan of approach, by keyboard, and everything that can go wrong with saving. */
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { download, druk, isBewaard, meer, wisAlles } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/mijn-stappenplan/invullen/';

describe('mijn stappenplan', () => {
  it('gaat met het toetsenbord van leeg naar Word en agenda', () =>
    bezoek(pad, async ({ pagina, mis, context }) => {
      await pagina.getByLabel('School, regio of samenwerkingsverband').fill('Regio Voorbeeld');
      await pagina.getByRole('textbox', { name: 'Wat wil je bereiken?' }).fill('Minder versnippering voor leerlingen\n=SOM(1)');
      await pagina.locator('#stap-1').getByLabel('Stand').selectOption('bezig');
      await pagina.locator('#stap-1').getByLabel('Wie heeft de regie?').fill('Directeur');
      await pagina.locator('#stap-1').getByRole('button', { name: 'Actie toevoegen' }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.keyboard.type('Cijfers opvragen bij de gemeente');
      await pagina.keyboard.press('Tab');
      await pagina.keyboard.type('Intern begeleider');
      await pagina.locator('#stap-1 .gr-rij input[type=date]').fill('2027-03-01');
      await druk(pagina, 'Evaluatie toevoegen');
      await pagina.locator('.gr-rij-evaluatie input[type=date]').fill('2027-06-15');
      await isBewaard(pagina);
      expect(await pagina.locator('[data-voortgang]').textContent()).toBe('0 van 6 stappen klaar, 1 bezig, 1 open actie.');
      expect(await pagina.locator('#stap-1 [data-stapregel]').textContent()).toBe('Bezig, 1 actie');
      expect(await axe(pagina, pad)).toEqual([]);

      await pagina.waitForLoadState('networkidle');
      await context.setOffline(true);
      const word = await download(pagina, () => druk(pagina, 'Plan van aanpak in Word'));
      expect(word.naam).toBe('mijn-stappenplan.docx');
      const { value: tekst } = await mammoth.extractRawText({ buffer: word.bytes });
      for (const stuk of [
        'Plan van aanpak zorg in onderwijstijd',
        'Regio Voorbeeld',
        'Minder versnippering',
        '=SOM(1)',
        'Cijfers opvragen bij de gemeente',
        '1 maart 2027',
        '15 juni 2027',
      ])
        expect(tekst).toContain(stuk);
      const agenda = await download(pagina, () => druk(pagina, 'Zet in je agenda'));
      expect(agenda.bytes.toString()).toMatch(/BEGIN:VEVENT[^]*20270615[^]*20270301/);
      await context.setOffline(false);
      expect(mis.filter((een) => !een.includes('INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('vindt alles terug, en draait terug en vooruit', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      const doel = pagina.getByRole('textbox', { name: 'Wat wil je bereiken?' });
      await doel.fill('eerst');
      await pagina.getByLabel('Schooljaar').fill('2026-2027');
      await isBewaard(pagina);
      await pagina.reload();
      expect(await doel.inputValue()).toBe('eerst');
      await wisAlles(pagina);
      expect(await doel.inputValue()).toBe('');
      await druk(pagina, 'Zet terug');
      expect(await doel.inputValue()).toBe('eerst');
      await pagina.locator('body').click({ position: { x: 5, y: 5 } });
      await pagina.keyboard.press('Control+y');
      await isBewaard(pagina);
      expect(await doel.inputValue()).toBe('');
      expect(mis).toEqual([]);
    }));

  it('bewaart als bestand, opent het weer, en weigert een ander bestand', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      await pagina.getByRole('textbox', { name: 'Wat wil je bereiken?' }).fill('mee naar huis');
      const bestand = await download(pagina, () => meer(pagina, 'Bewaar als bestand'));
      const veld = pagina.locator('input[data-open]');
      await veld.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"soort":"iets"}') });
      await pagina.locator('[data-melding]').getByText('komt niet uit deze leidraad').waitFor();
      await veld.setInputFiles({ name: bestand.naam, mimeType: 'application/json', buffer: bestand.bytes });
      await pagina.getByText('is geopend').first().waitFor();
      expect(await pagina.locator('[data-plannen] option').allTextContents()).toEqual(['Mijn stappenplan', 'Mijn stappenplan (2)']);
      expect(await pagina.getByRole('textbox', { name: 'Wat wil je bereiken?' }).inputValue()).toBe('mee naar huis');
      expect(mis).toEqual([]);
    }));

  it('ziet een wijziging uit een ander tabblad en verliest niets', () =>
    bezoek(pad, async ({ pagina, context }) => {
      const doel = 'Wat wil je bereiken?';
      await pagina.getByRole('textbox', { name: doel }).fill('van tab een');
      await isBewaard(pagina);
      const ander = await context.newPage();
      await ander.goto(pagina.url());
      await ander.getByRole('textbox', { name: doel }).fill('van tab twee');
      await isBewaard(ander);
      await pagina.getByText('in een ander tabblad gewijzigd').first().waitFor();
      expect(await pagina.getByRole('textbox', { name: doel }).inputValue()).toBe('van tab twee');
      await druk(pagina, 'Terug naar wat hier stond');
      expect(await pagina.getByRole('textbox', { name: doel }).inputValue()).toBe('van tab een');
    }));

  it.each(['vol', 'verboden'])('zegt het als bewaren niet kan (%s), en werkt door', (soort) =>
    bezoek(pad, async ({ pagina, mis }) => {
      await pagina.evaluate((welk) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('nee', welk === 'vol' ? 'QuotaExceededError' : 'SecurityError');
        };
      }, soort);
      await pagina.getByRole('textbox', { name: 'Wat wil je bereiken?' }).fill('x');
      await pagina.getByRole('alert').filter({ hasText: 'Kan hier niet bewaren' }).waitFor();
      expect(await axe(pagina, pad)).toEqual([]);
      expect((await download(pagina, () => meer(pagina, 'Bewaar als bestand'))).bytes.toString()).toContain('"doel": "x"');
      expect(mis).toEqual([]);
    }),
  );

  it('waarschuwt voor een naam zonder te verbieden', () =>
    bezoek(pad, async ({ pagina }) => {
      const veld = pagina.getByRole('textbox', { name: 'Opgesteld door (functie)' });
      await veld.fill('Sanne de Vries');
      const noot = pagina.locator('.gr-let-op');
      expect(await noot.textContent()).toContain('lijkt op een naam');
      expect(await veld.getAttribute('aria-describedby')).toBe(await noot.getAttribute('id'));
      expect(await axe(pagina, pad)).toEqual([]);
      await veld.fill('Directeur');
      expect(await noot.count()).toBe(0);
    }));

  it('staat er ook zonder JavaScript', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        expect(await pagina.getByText('Invullen werkt alleen met JavaScript').isVisible()).toBe(true);
        expect(await pagina.getByLabel('Wie heeft de regie?').first().isVisible()).toBe(true);
        expect(await pagina.getByRole('button', { name: 'Actie toevoegen' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});
