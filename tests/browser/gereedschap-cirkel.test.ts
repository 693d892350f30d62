/** The circle in a real browser: the drawing follows, the list says the same, and three kinds of files come out. */
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { download, druk, isBewaard } from './gereedschap-hulp.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/cirkel-van-ondersteuning/invullen/';

describe('cirkel van ondersteuning', () => {
  it('tekent mee en geeft tekening, afbeelding en gespreksblad', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      await pagina.getByRole('textbox', { name: 'Wat wil het kind zelf?' }).fill('Buiten spelen <b>met</b> een vriend');
      await pagina.getByRole('textbox', { name: 'Wat gaat goed?' }).first().fill('rek\u0007en\u0002en');
      await isBewaard(pagina);
      // What a paste brings along shows as nothing, and may not spoil the files.
      expect((await pagina.locator('[data-cirkel=groot] svg').textContent())?.replace(/[\u0007\u0002]/g, '')).toContain('Goed: rekenen');
      expect(await pagina.locator('[data-mist]').textContent()).toBe('Nog leeg: wat ouders belangrijk vinden. Begin daar.');
      await pagina.getByText('Bekijk als lijst').click();
      expect(await pagina.locator('[data-lijstvorm]').innerText()).toContain('Buiten spelen <b>met</b> een vriend');
      expect(await axe(pagina, pad)).toEqual([]);
      const svg = await download(pagina, () => druk(pagina, 'Cirkel als tekening (SVG)'));
      expect(svg.bytes.toString()).toMatch(/^<\?xml[^]*&lt;b&gt;met[^]*<\/svg>\n$/);
      const png = await download(pagina, () => druk(pagina, 'Cirkel als afbeelding (PNG)'));
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBe(2000);
      const word = await download(pagina, () => druk(pagina, 'Gespreksblad in Word'));
      const blad = await mammoth.convertToHtml({ buffer: word.bytes });
      expect(blad.value).toContain('rekenen');
      expect(blad.value).toMatch(/<img alt="Cirkel met in het midden de wens[^>]*src="data:image\/png/);
      expect(mis).toEqual([]);
    }));
  it('past op een smal scherm, met een kleine tekening en de lijst open', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        await druk(pagina, 'Open een verzonnen voorbeeld');
        expect(await pagina.locator('[data-cirkel=groot]').isVisible()).toBe(false);
        expect(await pagina.locator('[data-cirkel=klein]').isVisible()).toBe(true);
        expect(await pagina.locator('[data-lijstvorm]').isVisible()).toBe(true);
        expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        expect(await axe(pagina, pad)).toEqual([]);
      },
      { viewport: { width: 360, height: 740 } },
    ));
  it('opent het voorbeeld naast het eigen werk', () =>
    bezoek(pad, async ({ pagina }) => {
      await druk(pagina, 'Open een verzonnen voorbeeld');
      expect(await pagina.locator('.cv-afspraak').count()).toBe(3);
      await isBewaard(pagina);
      expect(await axe(pagina, pad)).toEqual([]);
    }));
});
