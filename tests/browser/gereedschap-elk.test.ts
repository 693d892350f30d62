/** What holds for every tool: from start to file with nothing but the keyboard, without a network once opened, and light until it is used. */
import { describe, expect, it } from 'vitest';
import { gereedschappen } from '../../src/domain/gereedschap/overzicht.ts';
import { axe } from './axe.ts';
import { download, isBewaard } from './gereedschap-hulp.ts';
import { bezoek, type Bezoek } from './hulp.ts';

const kB = 1000;
/** More than any tool needs from its first field to its last button. */
const meesteTabs = 400;

/** Presses Tab until the focus is on what is asked for. */
async function tabNaar({ pagina }: Bezoek, kies: string): Promise<void> {
  for (let nr = 0; nr < meesteTabs; nr++) {
    await pagina.keyboard.press('Tab');
    if (await pagina.evaluate((wat) => document.activeElement?.matches(wat) ?? false, kies)) return;
  }
  throw new Error(`met Tab komt niemand bij ${kies}`);
}

/** Bytes of the scripts that were fetched, as they came over the line. */
function weegScripts({ pagina }: Bezoek): Map<string, Promise<number>> {
  const scripts = new Map<string, Promise<number>>();
  pagina.on('requestfinished', (vraag) => {
    const { pathname } = new URL(vraag.url());
    // A script that was preloaded is asked for twice, and comes once.
    if (vraag.resourceType() === 'script' && !scripts.has(pathname))
      scripts.set(
        pathname,
        vraag.sizes().then(
          ({ responseBodySize }) => Math.max(0, responseBodySize),
          () => 0,
        ),
      );
  });
  return scripts;
}

describe.each(Object.keys(gereedschappen))('%s', (naam) => {
  const pad = `/hulpmiddelen/${naam}/invullen/`;

  it('gaat met alleen het toetsenbord van leeg naar een Wordbestand, ook zonder netwerk', () =>
    bezoek(pad, async (hier) => {
      const { pagina, context, mis } = hier;
      expect(await axe(pagina, pad)).toEqual([]);
      await tabNaar(hier, '.gereedschap [data-veld]:is([type=text], textarea):not([inputmode])');
      await pagina.keyboard.type('Proef met toetsen');
      await isBewaard(pagina);
      expect(await axe(pagina, pad)).toEqual([]);
      await pagina.waitForLoadState('networkidle');
      await context.setOffline(true);
      await tabNaar(hier, '.gr-mee [data-doe=word]');
      const { naam: bestand, bytes } = await download(pagina, () => pagina.keyboard.press('Enter'));
      expect(bestand).toMatch(/\.docx$/);
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
      await pagina.getByText('Het bestand is gemaakt.').first().waitFor();
      await context.setOffline(false);
      expect(await axe(pagina, pad)).toEqual([]);
      expect(mis.filter((een) => !een.includes('INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('is licht tot het eerste gebruik, en haalt dan pas de schrijvers', () =>
    bezoek(
      '/over/',
      async (hier) => {
        const { pagina } = hier;
        const scripts = weegScripts(hier);
        const som = async (keuze: [string, Promise<number>][]) =>
          (await Promise.all(keuze.map(([, bytes]) => bytes))).reduce((a, b) => a + b, 0);
        await pagina.goto(new URL(pagina.url()).origin + new URL(pagina.url()).pathname.replace(/over\/$/, pad.slice(1)), {
          waitUntil: 'networkidle',
        });
        const vooraf = [...scripts];
        expect(vooraf.length).toBeGreaterThan(0);
        expect(await som(vooraf)).toBeLessThanOrEqual(60 * kB);
        expect(vooraf.filter(([adres]) => adres.includes('/schrijf'))).toEqual([]);
        await Promise.all([pagina.waitForRequest(/schrijf-word/), pagina.locator('.gereedschap [data-veld]').first().focus()]);
        await expect.poll(() => [...scripts.keys()].some((adres) => adres.includes('/schrijf-word'))).toBe(true);
        await pagina.waitForTimeout(500);
        const schrijvers = [...scripts].filter(([adres]) => !vooraf.some(([eerder]) => eerder === adres));
        expect(await som(schrijvers)).toBeGreaterThan(0);
        expect(await som(schrijvers)).toBeLessThanOrEqual(250 * kB);
      },
      { serviceWorkers: 'block' },
    ));
});
