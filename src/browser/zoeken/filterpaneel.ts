/** The filters: checkboxes that stand in the page, with the number of results behind each, and the chosen ones as buttons. */
import { maak } from './dom.ts';

interface Keuze {
  vakje: HTMLInputElement;
  regel: HTMLElement | null;
  teller: Element | null;
}

export class Filterpaneel {
  #vak: HTMLElement;
  #gekozenLijst: HTMLElement;
  /** The page never adds or takes away a choice, so they are looked up once and not at every key. */
  #keuzes: Keuze[];
  #groepen: HTMLDetailsElement[];

  constructor(vak: HTMLElement, gekozenLijst: HTMLElement) {
    this.#vak = vak;
    this.#gekozenLijst = gekozenLijst;
    this.#keuzes = [...vak.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((vakje) => {
      const regel = vakje.closest('li');
      return { vakje, regel, teller: regel?.querySelector('.aantal') ?? null };
    });
    this.#groepen = [...vak.querySelectorAll<HTMLDetailsElement>('.filtergroep')];
    const lade = vak.querySelector<HTMLDetailsElement>('.filterlade');
    // Beside the results there is room for the filters; above them they wait behind one button.
    if (lade) lade.open = matchMedia('(width >= 62rem)').matches;
  }

  #gekozenVakjes(): HTMLInputElement[] {
    return this.#keuzes.filter(({ vakje }) => vakje.checked).map(({ vakje }) => vakje);
  }

  /** The chosen facets, in the order of the page. */
  gekozen(): string[] {
    return this.#gekozenVakjes().map(({ value }) => value);
  }

  kies(facetten: string[]): void {
    for (const { vakje } of this.#keuzes) vakje.checked = facetten.includes(vakje.value);
    for (const groep of this.#groepen) if (groep.querySelector('input:checked')) groep.open = true;
  }

  /** Numbers behind the choices; a choice that leaves nothing stays in its place, unavailable. */
  toon(aantallen: ReadonlyMap<string, number>, actief: boolean): void {
    this.#vak.hidden = !actief;
    for (const { vakje, regel, teller } of this.#keuzes) {
      const aantal = aantallen.get(vakje.value) ?? 0;
      if (regel) regel.hidden = aantal === 0 && !vakje.checked;
      if (teller && teller.textContent !== String(aantal)) teller.textContent = String(aantal);
    }
    for (const groep of this.#groepen) groep.hidden = !groep.querySelector('li:not([hidden])');
    this.toonGekozen();
  }

  /** The chosen filters as buttons that take them away. */
  toonGekozen(): void {
    const gekozen = this.#gekozenVakjes();
    this.#gekozenLijst.hidden = gekozen.length === 0;
    this.#gekozenLijst.replaceChildren(
      ...gekozen.map((vakje) => {
        const knop = maak(
          'button',
          { type: 'button', className: 'filter-weg' },
          maak('span', { className: 'voorlezer' }, 'Filter weg: '),
          vakje.dataset['naam'] ?? vakje.value,
        );
        knop.dataset['facet'] = vakje.value;
        return maak('li', {}, knop);
      }),
      ...(gekozen.length > 1 ? [maak('li', {}, maak('button', { type: 'button', className: 'als-link' }, 'Alle filters weg'))] : []),
    );
  }
}
