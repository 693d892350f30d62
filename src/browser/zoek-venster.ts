/** `<zoek-venster>`: the search box of the header, over the page, so that a reader types at once and comes back to the same line. */
import stijl from '../styles/zoek-venster.css?inline';
import { maak } from './zoeken/dom.ts';

const VELD = 'zoek-kop';

export class ZoekVenster extends HTMLElement {
  #venster: HTMLDialogElement | undefined;

  /** Shows the box; `adres` is the search page. */
  open(adres: string): void {
    if (!this.#venster) this.append((this.#venster = maakVenster(adres)));
    this.#venster.showModal();
  }
}

function maakVenster(adres: string): HTMLDialogElement {
  const blad = new CSSStyleSheet();
  blad.replaceSync(stijl);
  document.adoptedStyleSheets.push(blad);
  const veld = maak('input', { id: VELD, name: 'q', type: 'search', autocomplete: 'off', spellcheck: false, maxLength: 200 });
  const vak = maak('form', { className: 'zoekvak', action: adres }, veld, maak('button', {}, 'Zoek'));
  vak.setAttribute('role', 'search');
  const sluit = maak('button', { type: 'button', className: 'knop knop-licht' }, 'Sluiten');
  const venster = maak(
    'dialog',
    { className: 'zoekvenster', ariaLabel: 'Zoeken' },
    maak('div', {}, maak('label', { htmlFor: VELD }, 'Zoek in de leidraad'), vak, sluit),
  );
  // A browser may keep the page for the way back; then the box is not in front of the text.
  vak.addEventListener('submit', () => venster.close());
  sluit.addEventListener('click', () => venster.close());
  venster.addEventListener('click', ({ target }) => {
    if (target === venster) venster.close();
  });
  return venster;
}

customElements.define('zoek-venster', ZoekVenster);
