/** The moving map: fetched when its place comes into view. Until then, and when that fails, the static map stays. */
import type { Item } from './items.ts';
import type { Leafletkaart } from './leafletkaart.ts';

interface Opties {
  wortel: HTMLElement;
  items: readonly Item[];
  opKies: (id: string) => void;
  /** Brings a fresh map up to date with what the reader chose before it came. */
  opKlaar: (kaart: Leafletkaart) => void;
}

export class Kaartlader {
  readonly #opties: Opties;
  readonly #kijker: IntersectionObserver;
  #kaart: Promise<Leafletkaart> | undefined;

  constructor(opties: Opties) {
    this.#opties = opties;
    this.#kijker = new IntersectionObserver((delen) => delen.some((deel) => deel.isIntersecting) && this.#laad(), { rootMargin: '200px' });
    const vlak = opties.wortel.querySelector('.kaart-vlak');
    if (vlak) this.#kijker.observe(vlak);
  }

  /** Does something with the map as soon as it is there, and nothing when it never comes. A mistake in `doe` is not hidden. */
  met(doe: (kaart: Leafletkaart) => void): void {
    void this.#kaart?.then(doe, () => undefined);
  }

  async wisselGrenzen(knop: HTMLButtonElement): Promise<void> {
    const { wortel } = this.#opties;
    const melding = wortel.querySelector('[data-grenzenmelding]');
    if (!melding) return;
    this.#laad();
    const kaart = await this.#kaart?.catch(() => undefined);
    if (!kaart) {
      melding.textContent = 'De beweegbare kaart kon niet laden, dus de grenzen ook niet. Heb je verbinding? Laad deze pagina dan opnieuw.';
      return;
    }
    const { wisselGrenzen } = await import('./leafletkaart.ts');
    await wisselGrenzen({ kaart, knop, melding, herkomst: wortel.querySelector('[data-herkomst]'), adressen: wortel.dataset });
  }

  sluit(): void {
    this.#kijker.disconnect();
    this.met((kaart) => kaart.sluit());
    this.#kaart = undefined;
  }

  #laad(): void {
    this.#kijker.disconnect();
    const { wortel, items, opKies, opKlaar } = this.#opties;
    const [vlak, beeld] = [wortel.querySelector<HTMLElement>('.kaart-leaflet'), wortel.querySelector<SVGSVGElement>('.kaart-vlak > svg')];
    if (!vlak || !beeld || this.#kaart) return;
    this.#kaart = import('./leafletkaart.ts').then(({ Leafletkaart }) => {
      const kaart = new Leafletkaart(vlak, beeld, { items, opKies });
      opKlaar(kaart);
      return kaart;
    });
    // Everything but moving works without it.
    this.#kaart.catch(() => wortel.classList.add('zonder-leaflet'));
  }
}
