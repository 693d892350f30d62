/** The ways in which a visitor goes through the guide; every entrance has to do in all of them. */
import type { BrowserContextOptions, Locator } from 'playwright-core';

export interface Manier {
  naam: string;
  opties: BrowserContextOptions;
  /** Follows a link or presses a button, as this visitor would. */
  kies: (doel: Locator) => Promise<void>;
}

const MEESTE_TABS = 600;

/** Goes to `doel` with the Tab key alone; fails when it cannot be reached or does not show that it has the focus. */
export async function tabNaar(doel: Locator): Promise<void> {
  const pagina = doel.page();
  for (let nr = 0; nr < MEESTE_TABS; nr++) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await pagina.keyboard.press('Tab');
  }
  throw new Error(`Met ${MEESTE_TABS} keer Tab kwam de focus niet op ${doel.toString()}.`);
}

export const muis: Manier = { naam: 'met de muis', opties: {}, kies: (doel) => doel.click() };
export const toetsenbord: Manier = {
  naam: 'met het toetsenbord',
  opties: {},
  kies: async (doel) => {
    await tabNaar(doel);
    await doel.page().keyboard.press('Enter');
  },
};
export const telefoon: Manier = {
  naam: 'op een telefoon van 360 pixels',
  opties: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  kies: (doel) => doel.tap(),
};
export const zonderJs: Manier = { naam: 'zonder JavaScript', opties: { javaScriptEnabled: false }, kies: (doel) => doel.click() };

export const manieren: Manier[] = [muis, toetsenbord, telefoon, zonderJs];
