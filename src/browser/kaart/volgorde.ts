/** The order of the list: by province as the page came, or from near to far once the reader's municipality is known. */
import { alsAfstand, vanafHier } from '../../domain/kaart/afstand.ts';
import type { Gemeente } from '../../schema/gemeenten.ts';
import { maak } from './dom.ts';
import type { Item } from './items.ts';

export class Volgorde {
  readonly #items: readonly Item[];
  /** Where each row stood when the page came. */
  readonly #thuis: Map<HTMLElement, ParentNode | null>;
  #groepen: HTMLElement[] = [];

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#thuis = new Map(items.map(({ regel }) => [regel, regel.parentNode]));
  }

  /** Sorts from near to far, with the reader's own place and region first; what has no place comes under a heading of its own. */
  opAfstand(gemeente: Gemeente, regio: string | undefined): void {
    this.perProvincie();
    const eerste = this.#items[0]?.regel.closest('.provincie');
    const alle = vanafHier(gemeente, regio, this.#items);
    for (const { ding, eigen, km } of alle) zetWaar(ding, eigen ? 'Jouw regio' : km === undefined ? '' : alsAfstand(km));
    const groep = (kop: string, rijen: typeof alle) =>
      maak('section', { class: 'provincie' }, maak('h3', {}, kop), maak('ul', {}, ...rijen.map(({ ding }) => ding.regel)));
    const heeftWaar = ({ eigen, km }: (typeof alle)[number]) => eigen || km !== undefined;
    this.#groepen = [
      groep(`Van dichtbij naar ver, vanaf ${gemeente.gemeente}`, alle.filter(heeftWaar)),
      groep(
        'Niet op de kaart',
        alle.filter((een) => !heeftWaar(een)),
      ),
    ];
    eerste?.before(...this.#groepen);
  }

  /** Puts every row back where it came from. */
  perProvincie(): void {
    for (const item of this.#items) {
      this.#thuis.get(item.regel)?.append(item.regel);
      zetWaar(item, '');
    }
    for (const groep of this.#groepen) groep.remove();
    this.#groepen = [];
  }
}

function zetWaar({ regel }: Item, tekst: string): void {
  const plek = regel.querySelector<HTMLElement>('[data-km]');
  if (!plek) return;
  plek.hidden = tekst === '';
  plek.textContent = tekst;
}
