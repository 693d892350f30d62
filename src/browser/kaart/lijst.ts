/** The list beside the map: which rows show, in which order, and what is said about them. */
import { past, type Keuze } from '../../domain/kaart/filter.ts';
import { zetTellingen } from './filters.ts';
import type { Item } from './items.ts';
import { Volgorde } from './volgorde.ts';

export class Lijst {
  readonly items: readonly Item[];
  readonly volgorde: Volgorde;
  readonly #wortel: HTMLElement;
  readonly #standtekst: string;

  constructor(wortel: HTMLElement, items: readonly Item[]) {
    this.#wortel = wortel;
    this.items = items;
    this.volgorde = new Volgorde(items);
    this.#standtekst = wortel.querySelector('[data-stand]')?.textContent ?? '';
  }

  /** Ids of the examples that fit a choice. */
  passend(keuze: Keuze): Set<string> {
    return new Set(this.items.filter((item) => past(item.kenmerken, keuze)).map((item) => item.id));
  }

  /** Shows what fits, says how many that are, and counts the other options. */
  toon(keuze: Keuze): Set<string> {
    const zichtbaar = this.passend(keuze);
    for (const { id, regel } of this.items) regel.hidden = !zichtbaar.has(id);
    this.verbergLegeGroepen();
    const opKaart = this.items.filter((item) => item.plek && zichtbaar.has(item.id)).length;
    const stand = this.#wortel.querySelector('[data-stand]');
    if (stand)
      stand.textContent =
        zichtbaar.size === this.items.length
          ? this.#standtekst
          : `${zichtbaar.size} van de ${this.items.length}, waarvan ${opKaart} op de kaart.`;
    this.#wortel.querySelector('[data-wis]')?.toggleAttribute('hidden', Object.keys(keuze).length === 0);
    this.#wortel.querySelector('[data-geen]')?.toggleAttribute('hidden', zichtbaar.size > 0);
    zetTellingen(
      this.#wortel,
      this.items.map((item) => item.kenmerken),
      keuze,
    );
    return zichtbaar;
  }

  /** Marks the row of the example that is open. */
  merk(gekozen: Item | undefined): void {
    for (const item of this.items) item.regel.classList.toggle('is-gekozen', item === gekozen);
  }

  verbergLegeGroepen(): void {
    for (const groep of this.#wortel.querySelectorAll<HTMLElement>('.provincie'))
      groep.hidden = !groep.querySelector('[data-voorbeeld]:not([hidden])');
  }
}
