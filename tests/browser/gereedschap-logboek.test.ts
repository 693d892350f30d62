/** Logboek and Rekenhulp in a real browser: from empty to a file, with problems reported, and fluent with 5,000 rows. */
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { download, druk, isBewaard } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/logboek/invullen/';
const csv = (naam: string, tekst: string) => ({ name: naam, mimeType: 'text/csv', buffer: Buffer.from(tekst) });
const kop = 'Datum;Groep;Soort zorg;Minuten;Wie betaalt nu';

describe('logboek', () => {
  it('gaat met het toetsenbord van leeg naar uren, fte en Excel, en weer terug', () =>
    bezoek(pad, async ({ pagina, mis, context }) => {
      await druk(pagina, 'Regel toevoegen');
      expect(await pagina.locator('[data-concept] .gr-fout').allTextContents()).toEqual([
        'Vul de datum in.',
        'Vul de groep in, bijvoorbeeld Groen.',
        'Kies het soort zorg.',
        'Vul het aantal minuten in.',
      ]);
      expect(await axe(pagina, pad)).toEqual([]);
      const regel = pagina.locator('[data-concept]');
      await regel.getByLabel('Datum').fill('2026-10-05');
      await regel.getByLabel('Groep', { exact: false }).first().fill('Groen');
      await regel.getByLabel('Soort zorg').selectOption('Verpleging');
      await regel.getByLabel('Minuten').fill('90');
      await pagina.keyboard.press('Enter');
      await regel.getByLabel('Soort zorg').selectOption('Persoonlijke verzorging');
      await regel.getByLabel('Minuten').fill('30');
      await pagina.keyboard.press('Enter');
      await pagina.getByLabel('Uren per fte per jaar op school').fill('1200');
      await pagina.getByLabel('Leerlingen van de school').fill('50');
      await isBewaard(pagina);
      expect(await pagina.locator('[data-samenvatting]').textContent()).toBe('1 uur zorg per week, dat is 0,03 fte.');
      expect(await pagina.locator('[data-regels] tbody tr').count()).toBe(2);
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina.waitForLoadState('networkidle');
      await context.setOffline(true);
      const excel = await download(pagina, () => druk(pagina, 'Logboek in Excel'));
      expect(excel.naam).toBe('mijn-logboek.xlsx');
      await pagina.locator('input[data-open]').setInputFiles({ name: 'ingevuld.xlsx', mimeType: '', buffer: excel.bytes });
      await pagina.getByText('ingevuld.xlsx: 2 regels ingelezen').first().waitFor();
      expect(await pagina.getByLabel('Uren per fte per jaar op school').inputValue()).toBe('1200');
      expect((await download(pagina, () => druk(pagina, 'Totalen in Word'))).bytes.subarray(0, 2).toString()).toBe('PK');
      await context.setOffline(false);
      expect(mis.filter((een) => !een.includes('INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('wijzigt en verwijdert een regel, en draait het terug', () =>
    bezoek(pad, async ({ pagina }) => {
      await pagina
        .locator('input[data-open]')
        .setInputFiles(csv('x.csv', `${kop}\n05-10-2026;Groen;Verpleging;60;Onbekend\n06-10-2026;Rood;Verpleging;60;Onbekend`));
      await pagina.getByRole('button', { name: 'Wijzig regel 1', exact: true }).click();
      await pagina.locator('[data-concept]').getByLabel('Minuten').fill('180');
      await druk(pagina, 'Wijziging bewaren');
      expect(await pagina.locator('[data-samenvatting]').textContent()).toBe('2 uur zorg per week.');
      await pagina.getByRole('button', { name: 'Verwijder regel 2', exact: true }).click();
      expect(await pagina.locator('[data-samenvatting]').textContent()).toBe('1,5 uur zorg per week.');
      await druk(pagina, 'Ongedaan maken');
      expect(await pagina.locator('[data-regels] tbody tr').count()).toBe(2);
    }));

  it('telt een weekstaat die je typt, en neemt haar mee in Excel', () =>
    bezoek(pad, async ({ pagina }) => {
      await pagina.getByText('Weekstaat invullen').focus();
      await pagina.keyboard.press('Enter');
      await druk(pagina, 'Regel per week toevoegen');
      const rij = pagina.locator('.lb-week');
      await rij.getByLabel('Groep').fill('Groen');
      await rij.getByLabel('Soort zorg').selectOption('Verpleging');
      await rij.getByLabel('Ma (min)').fill('45');
      await rij.getByLabel('Wo (min)').fill('30');
      await pagina.getByLabel('Gemeente', { exact: true }).fill('Voorbeeldstad');
      await pagina.getByLabel('Eerste dag van de meting').fill('2026-10-05');
      expect(await pagina.locator('[data-samenvatting]').textContent()).toBe('1,25 uur zorg per week.');
      await isBewaard(pagina);
      expect(await axe(pagina, pad)).toEqual([]);
      const { bytes } = await download(pagina, () => druk(pagina, 'Logboek in Excel'));
      await pagina.locator('input[data-open]').setInputFiles({ name: 'week.xlsx', mimeType: '', buffer: bytes });
      await pagina.getByText('week.xlsx: 0 regels ingelezen, en 1 van de weekstaat.').first().waitFor();
      expect(await rij.getByLabel('Ma (min)').inputValue()).toBe('45');
      expect(await pagina.getByLabel('Eerste dag van de meting').inputValue()).toBe('2026-10-05');
      expect(await pagina.getByLabel('Gemeente', { exact: true }).inputValue()).toBe('Voorbeeldstad');
    }));

  it('zegt per regel en kolom wat niet te lezen was, en houdt de rest', () =>
    bezoek(pad, async ({ pagina }) => {
      await pagina
        .locator('input[data-open]')
        .setInputFiles(csv('meting.csv', `${kop}\n05-10-2026;Groen;Verpleging;20;Onbekend\n99-10-2026;Groen;Verpleging;veel;Onbekend`));
      const verslag = pagina.locator('[data-verslag]');
      await verslag.waitFor();
      expect(await verslag.locator('tbody tr').allTextContents()).toEqual([
        "3Datum'99-10-2026' is geen datum. Schrijf die als 22-11-2026.",
        "3Minuten'veel' is geen getal.",
      ]);
      expect(await pagina.locator('[data-aantal]').textContent()).toBe('(2)');
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina
        .locator('input[data-open]')
        .setInputFiles(csv('namen.csv', `${kop};Opmerking (geen namen)\n05-10-2026;Groen;Verpleging;20;Onbekend;De moeder van Yusuf belt`));
      await pagina.locator('[data-melding]').getByText('lijkt iets over één kind te staan').waitFor();
      await druk(pagina, 'Ongedaan maken');
      await pagina.locator('input[data-open]').setInputFiles(csv('anders.csv', 'a;b\n1;2'));
      await pagina.locator('[data-melding]').getByText('kolommen van het logboek niet').waitFor();
      expect(await pagina.locator('[data-aantal]').textContent()).toBe('(2)');
    }));

  // How fast this goes is measured by scripts/meten-gereedschap, not here.
  it('leest en telt 5.000 regels', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      const regels = Array.from(
        { length: 5000 },
        (_, nr) =>
          `0${(nr % 5) + 5}-10-2026;Groep ${nr % 12};${nr % 2 ? 'Verpleging' : 'Persoonlijke verzorging'};${(nr % 9) * 5 + 5};Onbekend`,
      );
      await pagina.locator('input[data-open]').setInputFiles(csv('groot.csv', [kop, ...regels].join('\n')));
      await pagina.getByText('5000 regels ingelezen').first().waitFor();
      await isBewaard(pagina);
      expect(await pagina.locator('[data-aantal]').textContent()).toMatch(/\(5\.?000\)/);
      expect(mis).toEqual([]);
    }));
});

describe('rekenhulp', () => {
  const rekenpad = '/hulpmiddelen/rekenhulp/invullen/';
  it('rekent, zet scenario’s naast elkaar en geeft Word', () =>
    bezoek(rekenpad, async ({ pagina, mis }) => {
      const groep = pagina.locator('.rh-groep').first();
      await groep.getByLabel('Leerlingen').fill('10');
      await groep.getByLabel('Uur per leerling').fill('3');
      await groep.getByLabel('Jeugdwet').fill('120');
      expect(await groep.locator('[data-som]').textContent()).toContain('meer dan 100%');
      await groep.getByLabel('Jeugdwet').blur();
      expect(await groep.locator('.gr-veld > .gr-fout').textContent()).toBe('Vul 100 of minder in.');
      expect(await axe(pagina, rekenpad)).toEqual([]);
      await groep.getByLabel('Jeugdwet').fill('100');
      await pagina.locator('[data-plek="aannames.tariefJeugdwet"]').getByLabel('Waarde').fill('50');
      expect(await pagina.locator('[data-samenvatting]').textContent()).toContain('30 uur per week');
      expect(await pagina.locator('[data-samenvatting]').textContent()).toMatch(/€\s60\.000 per jaar/);
      await druk(pagina, 'Scenario toevoegen');
      expect(await pagina.locator('[data-tabel] thead th').allTextContents()).toEqual(['Wat', 'Midden', 'Laag']);
      await pagina.locator('.rh-groep').first().getByLabel('Uur per leerling').fill('2');
      expect(await pagina.locator('[data-tabel] tbody tr').nth(1).locator('td').allTextContents()).toEqual(['30', '20']);
      await pagina.getByLabel('Midden').check();
      expect(await pagina.locator('.rh-groep').first().getByLabel('Uur per leerling').inputValue()).toBe('3');
      await isBewaard(pagina);
      expect((await download(pagina, () => druk(pagina, 'Berekening in Word'))).naam).toBe('mijn-berekening.docx');
      expect(await axe(pagina, rekenpad)).toEqual([]);
      expect(mis).toEqual([]);
    }));
});
