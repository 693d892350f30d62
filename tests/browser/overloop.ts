/** Reflow (WCAG 1.4.10): no page may scroll sideways, at any width. */
import type { Page } from 'playwright-core';

export const breedtes = [320, 360, 480, 600, 768, 960, 1024, 1200, 1280, 1440];

/** One line per width at which something sticks out, with what sticks out furthest. */
export async function overloop(pagina: Page): Promise<string[]> {
  const meldingen: string[] = [];
  for (const breedte of breedtes) {
    await pagina.setViewportSize({ width: breedte, height: 800 });
    const steekt = await pagina.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return undefined;
      const breed = [...document.querySelectorAll('body *')].filter((deel) => deel.getBoundingClientRect().right > clientWidth + 0.5);
      const kern = breed.filter((deel) => ![...deel.children].some((kind) => breed.includes(kind)));
      return `${scrollWidth - clientWidth} px: ${kern
        .slice(0, 3)
        .map((deel) => `<${deel.localName} class="${deel.getAttribute('class') ?? ''}"> ${(deel.textContent ?? '').trim().slice(0, 30)}`)
        .join(' | ')}`;
    });
    if (steekt) meldingen.push(`steekt uit bij ${breedte} px: ${steekt}`);
  }
  return meldingen;
}
