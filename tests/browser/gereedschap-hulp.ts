/** What the tests of the tools share. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** Name and bytes of the file that comes after `doe`. */
export async function download(pagina: Page, doe: () => Promise<unknown>): Promise<{ naam: string; bytes: Buffer }> {
  const [bestand] = await Promise.all([pagina.waitForEvent('download', { timeout: 20_000 }), doe()]);
  return { naam: bestand.suggestedFilename(), bytes: await buffer(await bestand.createReadStream()) };
}

/** Waits until the work is saved. */
export const isBewaard = (pagina: Page): Promise<unknown> => pagina.waitForSelector('[data-stand="bewaard"].gr-stand');

/** Presses a button of the tool by its name, with the keyboard. */
export async function druk(pagina: Page, naam: string): Promise<void> {
  const knop = pagina.getByRole('button', { name: naam, exact: true }).first();
  await knop.focus();
  await pagina.keyboard.press('Enter');
}

/** Opens the list of everything one can do with plans, and chooses. */
export async function meer(pagina: Page, naam: string): Promise<void> {
  await pagina.locator('.gr-meer summary').focus();
  if (!(await pagina.locator('.gr-meer').evaluate((deel) => (deel as HTMLDetailsElement).open))) await pagina.keyboard.press('Enter');
  await pagina.locator('.gr-meer-lijst').getByRole('button', { name: naam }).focus();
  await pagina.keyboard.press('Enter');
}

/** Empties the plan, and waits for the message: a dialog tells that it closed a moment after the key. */
export async function wisAlles(pagina: Page): Promise<void> {
  await meer(pagina, 'Alles wissen');
  await druk(pagina, 'Wis alles');
  await pagina.getByText('Dit plan is leeggemaakt.').first().waitFor();
}
