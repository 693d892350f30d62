/** The filters: checkboxes that stand in the page, with the number of results behind each, and the chosen ones as buttons. */
import { maak } from './dom.ts';

export class Filterpaneel {
  #vak: HTMLElement;
  #gekozenLijst: HTMLElement;

  constructor(vak: HTMLElement, gekozenLijst: HTMLElement) {
    this.#vak = vak;
    this.#gekozenLijst = gekozenLijst;
    const lade = vak.querySelector<HTMLDetailsElement>('.filterlade');
    // Beside the results there is room for the filters; above them they wait behind one button.
    if (lade) lade.open = matchMedia('(width >= 62rem)').matches;
  }

  #vakjes(): HTMLInputElement[] {
    return [...this.#vak.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  /** The chosen facets, in the order of the page. */
  gekozen(): string[] {
    return this.#vakjes().filter(({ checked }) => checked).map(({ value }) => value);
  }

  kies(facetten: string[]): void {
    for (const vakje of this.#vakjes()) vakje.checked = facetten.includes(vakje.value);
    for (const groep of this.#vak.querySelectorAll<HTMLDetailsElement>('.filtergroep')) if (groep.querySelector('input:checked')) groep.open = true;
  }

  /** Numbers behind the choices; a choice that leaves nothing stays in its place, unavailable. */
  toon(aantallen: ReadonlyMap<string, number>, actief: boolean): void {
    this.#vak.hidden = !actief;
    for (const vakje of this.#vakjes()) {
      const aantal = aantallen.get(vakje.value) ?? 0;
      const regel = vakje.closest('li');
      if (regel) regel.hidden = aantal === 0 && !vakje.checked;
      const teller = regel?.querySelector('.aantal');
      if (teller) teller.textContent = String(aantal);
    }
    for (const groep of this.#vak.querySelectorAll<HTMLDetailsElement>('.filtergroep')) groep.hidden = !groep.querySelector('li:not([hidden])');
    this.toonGekozen();
  }

  /** The chosen filters as buttons that take them away. */
  toonGekozen(): void {
    const gekozen = this.#vakjes().filter(({ checked }) => checked);
    this.#gekozenLijst.hidden = gekozen.length === 0;
    this.#gekozenLijst.replaceChildren(...gekozen.map((vakje) => {
      const knop = maak('button', { type: 'button', className: 'filter-weg' }, maak('span', { className: 'voorlezer' }, 'Filter weg: '), vakje.dataset['naam'] ?? vakje.value);
      knop.dataset['facet'] = vakje.value;
      return maak('li', {}, knop);
    }), ...(gekozen.length > 1 ? [maak('li', {}, maak('button', { type: 'button', className: 'als-link' }, 'Alle filters weg'))] : []));
  }
}
