/** `<thema-kiezer>`: the choice between system, light and dark; remembered on this device only. */
import { bewaar, haal } from './opslag.ts';

/** Same key as in components/site/thema.ts, which sets the theme before the first paint. */
const sleutel = 'leidraad-thema';

class ThemaKiezer extends HTMLElement {
  connectedCallback(): void {
    const huidig = haal(sleutel) ?? 'systeem';
    for (const knop of this.querySelectorAll('input')) knop.checked = knop.value === huidig;
    this.addEventListener('change', this.#kies);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#kies);
  }

  #kies = (gebeurtenis: Event): void => {
    if (!(gebeurtenis.target instanceof HTMLInputElement)) return;
    const { value } = gebeurtenis.target;
    if (value === 'systeem') delete document.documentElement.dataset['thema'];
    else document.documentElement.dataset['thema'] = value;
    bewaar(sleutel, value === 'systeem' ? null : value);
  };
}

customElements.define('thema-kiezer', ThemaKiezer);
