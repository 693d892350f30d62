/** Rule: every picture says what it shows or that it decorates, and keeps its place while it loads. */
import { perPagina, type Controle } from './controle.ts';

export const afbeeldingen: Controle = {
  naam: 'afbeeldingen',
  eis: 'Elke afbeelding heeft een tekst of is versiering, en heeft vaste maten.',
  controleer: perPagina(function* ({ document }) {
    for (const img of document.querySelectorAll('img')) {
      if (!img.hasAttribute('alt')) yield `heeft een <img> zonder alt: ${img.getAttribute('src') ?? ''}`;
      if (!img.hasAttribute('width') || !img.hasAttribute('height')) yield `heeft een <img> zonder maten: ${img.getAttribute('src') ?? ''}`;
    }
    for (const svg of document.querySelectorAll('svg')) {
      if (svg.parentElement?.closest('svg, [aria-hidden="true"]')) continue;
      const benoemd = svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby') || svg.querySelector('title') !== null;
      // A drawing with links in it is a group: as an image its links would be lost to a screen reader.
      const klikbaar = svg.querySelector('a[href]') !== null;
      if (svg.getAttribute('aria-hidden') !== 'true' && !(svg.getAttribute('role') === (klikbaar ? 'group' : 'img') && benoemd)) {
        yield `heeft een <svg class="${svg.getAttribute('class') ?? ''}"> die geen naam heeft (role="img" met aria-label) en ook niet aria-hidden is`;
      }
    }
  }),
};
