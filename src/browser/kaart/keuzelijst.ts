/** A list of suggestions under a field, as the ARIA combobox pattern describes it. */
import { maak } from './dom.ts';

export interface Keuzelijstopties<T> {
  naam(keuze: T): string;
  opKies(keuze: T): void;
  signal: AbortSignal;
}

export class Keuzelijst<T> {
  #keuzes: T[] = [];
  #actief = -1;

  readonly veld: HTMLInputElement;
  readonly lijst: HTMLElement;
  readonly opties: Keuzelijstopties<T>;

  constructor(veld: HTMLInputElement, lijst: HTMLElement, opties: Keuzelijstopties<T>) {
    [this.veld, this.lijst, this.opties] = [veld, lijst, opties];
    const { signal } = opties;
    lijst.setAttribute('role', 'listbox');
    veld.addEventListener('keydown', this.#toets, { signal });
    veld.addEventListener('blur', () => this.sluit(), { signal });
    // Pressing a suggestion must not take the focus away before the click arrives.
    lijst.addEventListener('pointerdown', (gebeurtenis) => gebeurtenis.preventDefault(), { signal });
    lijst.addEventListener(
      'click',
      (gebeurtenis) => this.#kies([...lijst.children].indexOf((gebeurtenis.target as Element).closest('[role=option]') as Element)),
      { signal },
    );
  }

  /** Shows suggestions; none closes the list. */
  toon(keuzes: T[]): void {
    this.#keuzes = keuzes;
    this.#actief = -1;
    this.lijst.replaceChildren(
      ...keuzes.map((keuze, nr) =>
        maak('li', { role: 'option', id: `${this.lijst.id}-${nr}`, 'aria-selected': 'false' }, this.opties.naam(keuze)),
      ),
    );
    this.lijst.hidden = keuzes.length === 0;
    this.veld.setAttribute('aria-expanded', String(keuzes.length > 0));
    this.veld.removeAttribute('aria-activedescendant');
  }

  sluit(): void {
    this.toon([]);
  }

  #toets = (gebeurtenis: KeyboardEvent): void => {
    const aantal = this.#keuzes.length;
    if (aantal === 0 || gebeurtenis.isComposing) return;
    if (gebeurtenis.key === 'ArrowDown') this.#loop((this.#actief + 1) % aantal);
    else if (gebeurtenis.key === 'ArrowUp') this.#loop(this.#actief <= 0 ? aantal - 1 : this.#actief - 1);
    else if (gebeurtenis.key === 'Escape') this.sluit();
    else if (gebeurtenis.key === 'Enter' && this.#actief >= 0) this.#kies(this.#actief);
    else return;
    gebeurtenis.preventDefault();
  };

  #loop(nr: number): void {
    this.#actief = nr;
    [...this.lijst.children].forEach((optie, plek) => optie.setAttribute('aria-selected', String(plek === nr)));
    this.lijst.children[nr]?.scrollIntoView({ block: 'nearest' });
    this.veld.setAttribute('aria-activedescendant', `${this.lijst.id}-${nr}`);
  }

  #kies(nr: number): void {
    const keuze = this.#keuzes[nr];
    if (keuze === undefined) return;
    this.sluit();
    this.opties.opKies(keuze);
  }
}
