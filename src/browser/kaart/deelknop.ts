/** The button that copies the address of the answer, for who wants to send it on. */
import { maak } from './dom.ts';

export function maakDeelknop(): HTMLElement {
  const knop = maak('button', { type: 'button', class: 'als-link' }, 'Kopieer de link naar deze uitkomst');
  knop.addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        knop.textContent = 'Link gekopieerd';
      },
      () => {
        knop.textContent = `Kopiëren mag niet van je browser. De link staat in de adresbalk.`;
      },
    );
  });
  return maak('p', { class: 'geen-druk', 'aria-live': 'polite' }, knop);
}
