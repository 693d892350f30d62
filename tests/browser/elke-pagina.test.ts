/** Every page of the site: nothing goes wrong while it loads, it is accessible, it fits every width, and it keeps to its budget. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { budgetVan, kB, leesgrenzen } from '../../scripts/lib/budgetten.ts';
import { axe } from './axe.ts';
import { allePaden, bezoek } from './hulp.ts';
import { overloop } from './overloop.ts';

describe.concurrent('elke pagina', () => {
  it.each(allePaden())('%s', async (pad) => {
    const fouten = await bezoek(pad, async ({ pagina, mis, gewicht }) => {
      const gevonden = await overloop(pagina);
      // All rules once narrow and light, once wide and dark; contrast in the other two combinations.
      for (const { breedte, kleur, alleenContrast } of standen) {
        await pagina.setViewportSize({ width: breedte, height: 900 });
        await pagina.emulateMedia({ colorScheme: kleur });
        await klaarMetBewegen(pagina);
        gevonden.push(
          ...(await axe(pagina, pad, alleenContrast)).map((tekst) => `${breedte} px, ${kleur === 'dark' ? 'donker' : 'licht'}: ${tekst}`),
        );
      }
      // Weighed at the end: by then everything that comes by itself is in.
      await pagina.waitForLoadState('networkidle');
      const { bytes, verzoeken } = await gewicht();
      return [...gevonden, ...zwaarder(pad, bytes, verzoeken), ...mis];
    });
    expect(fouten.filter((fout) => !hoortBij404(pad, fout))).toEqual([]);
  });
});

/** Colours on their way to the other scheme are neither light nor dark: put at their end. Waiting for `finished` may last for ever, since Chromium drops that promise now and then. */
const klaarMetBewegen = (pagina: Page) =>
  pagina.evaluate(() => {
    // The end of one transition can start that of a child that inherits the colour.
    for (let ronde = 0; ronde < 10; ronde += 1) {
      const bezig = document.getAnimations().filter((beweging) => beweging instanceof CSSTransition && beweging.playState === 'running');
      if (bezig.length === 0) return;
      for (const beweging of bezig) beweging.finish();
    }
  });

const standen = [
  { breedte: 360, kleur: 'light', alleenContrast: false },
  { breedte: 360, kleur: 'dark', alleenContrast: true },
  { breedte: 1280, kleur: 'dark', alleenContrast: false },
  { breedte: 1280, kleur: 'light', alleenContrast: true },
] as const;

function zwaarder(pad: string, bytes: number, verzoeken: number): string[] {
  const { soort, eersteBezoek, lezen } = budgetVan(pad);
  return [
    ...(kB(bytes) > eersteBezoek ? [`eerste bezoek is ${kB(bytes)} kB, hoogstens ${eersteBezoek} (${soort})`] : []),
    ...(lezen && verzoeken > leesgrenzen.verzoeken ? [`${verzoeken} verzoeken, hoogstens ${leesgrenzen.verzoeken}`] : []),
  ];
}

/** A page that does not exist answers with 404, and the browser says so in its console. */
const hoortBij404 = (pad: string, fout: string) =>
  pad === '/een-adres-dat-niet-bestaat/' && /^(status 404: \S+een-adres|console: Failed to load resource: .* 404)/.test(fout);
