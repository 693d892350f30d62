/** `<thema-kiezer>`: the choice between system, light and dark; remembered on this device only. */
import { bewaar, haal } from './opslag.ts';

/** Same key as in components/site/thema.ts, which sets the theme before the first paint. */
const sleutel = 'leidraad-thema';

class ThemaKiezer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#kies);
    const knoppen = [...this.querySelectorAll('input')];
    // This script comes after the first paint: whoever was faster has already chosen.
    const gekozen = knoppen.find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value;
    if (gekozen) pasToe(gekozen);
    const huidig = gekozen ?? haal(sleutel);
    // What is stored may be anything; without a choice that we know, the device decides.
    const knop = knoppen.find(({ value }) => value === huidig) ?? knoppen.find(({ value }) => value === 'systeem');
    if (knop) knop.checked = true;
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#kies);
  }

  #kies = (gebeurtenis: Event): void => {
    if (gebeurtenis.target instanceof HTMLInputElement) pasToe(gebeurtenis.target.value);
  };
}

function pasToe(thema: string): void {
  if (thema === 'systeem') delete document.documentElement.dataset['thema'];
  else document.documentElement.dataset['thema'] = thema;
  bewaar(sleutel, thema === 'systeem' ? null : thema);
}

customElements.define('thema-kiezer', ThemaKiezer);
