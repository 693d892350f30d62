/** `<thema-kiezer>`: the choice between system, light and dark; remembered on this device only. */
import { bewaar, haal } from './opslag.ts';

/** Same key as in components/site/thema.ts, which sets the theme before the first paint. */
const sleutel = 'leidraad-thema';

class ThemaKiezer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#kies);
    for (const soort of ['pageshow', 'storage']) addEventListener(soort, this.#volg);
    // This script comes after the first paint: whoever was faster has already chosen.
    const gekozen = this.#knoppen.find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value;
    if (gekozen) kies(gekozen);
    else this.#toon(haal(sleutel));
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#kies);
    for (const soort of ['pageshow', 'storage']) removeEventListener(soort, this.#volg);
  }

  get #knoppen(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** What is stored may be anything; without a choice that we know, the device decides. */
  #toon(thema: string | null): void {
    const knop = this.#knoppen.find(({ value }) => value === thema) ?? this.#knoppen.find(({ value }) => value === 'systeem');
    if (!knop) return;
    knop.checked = true;
    pasToe(knop.value);
  }

  /** Chosen on another page: in another tab, or before the reader came back to this one. */
  #volg = (gebeurtenis: Event): void => {
    if (gebeurtenis.type === 'storage' || (gebeurtenis as PageTransitionEvent).persisted) this.#toon(haal(sleutel));
  };

  #kies = (gebeurtenis: Event): void => {
    if (gebeurtenis.target instanceof HTMLInputElement) kies(gebeurtenis.target.value);
  };
}

function kies(thema: string): void {
  pasToe(thema);
  bewaar(sleutel, thema === 'systeem' ? null : thema);
}

function pasToe(thema: string): void {
  if (thema === 'systeem') delete document.documentElement.dataset['thema'];
  else document.documentElement.dataset['thema'] = thema;
}

customElements.define('thema-kiezer', ThemaKiezer);
