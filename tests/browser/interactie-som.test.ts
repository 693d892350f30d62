/** The sum n² − n on the page of the persona. */
import { describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { bezoek } from './hulp.ts';

const pad = '/hulpmiddelen/persona/';

describe.concurrent('de som n² − n', () => {
  it('rekent en tekent mee met wat je typt, en houdt de laatste goede uitkomst bij een fout', () =>
    bezoek(pad, async ({ pagina, mis }) => {
      const veld = pagina.getByLabel('Hoeveel mensen zijn er in jouw klas?');
      const uitkomst = pagina.locator('interactie-som output');
      await veld.focus();
      await pagina.keyboard.press('ControlOrMeta+a');
      await pagina.keyboard.type('13');
      expect(await uitkomst.textContent()).toBe('13 × 13 − 13 = 156 richtingen');
      expect(await pagina.locator('interactie-som circle').count()).toBe(13);
      await veld.fill('100');
      expect(await pagina.locator('.som-fout').textContent()).toContain('van 2 tot en met 40');
      expect(await uitkomst.textContent()).toContain('156');
      expect(await axe(pagina, pad)).toEqual([]);
      expect(mis).toEqual([]);
    }));

  it('is er niet zonder JavaScript; dan staan de uitkomsten in de tabel', () =>
    bezoek(
      pad,
      async ({ pagina }) => {
        expect(await pagina.getByLabel('Hoeveel mensen').isVisible()).toBe(false);
        expect(await pagina.locator('.beeld-richtingen table').textContent()).toContain('132');
      },
      { javaScriptEnabled: false },
    ));
});
