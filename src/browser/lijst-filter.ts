/**
 * `<lijst-filter>` around a list from A to Z: a box that leaves only the lines with what the reader types. The full list is in the page.
 * Of a line count its term, what is marked with `data-mee`, and the words in `data-regel`.
 */
import { idUit } from './adres.ts';
import { klank, vouw, woorden } from '../domain/zoeken/woorden.ts';

const MELD_NA = 500;

interface Regel {
  element: HTMLElement;
  tekst: string;
  klank: string;
}

class LijstFilter extends HTMLElement {
  #regels: Regel[] = [];
  #stop = new AbortController();
  #klok: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const veld = this.querySelector('input');
    if (!veld) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#regels = [...this.querySelectorAll<HTMLElement>('[data-regel]')].map((element) => {
      const delen = [...element.querySelectorAll('dt, [data-mee]')].map(({ textContent }) => textContent);
      const tekst = vouw([...delen, element.dataset['regel']].join(' '));
      return { element, tekst, klank: woorden(tekst).map(klank).join(' ') };
    });
    veld.addEventListener('input', () => this.#filter(veld.value), { signal });
    veld.form?.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault(), { signal });
    addEventListener('hashchange', () => this.#toonDoel(veld), { signal });
    // A browser may give back what was typed before.
    if (veld.value) this.#filter(veld.value);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    clearTimeout(this.#klok);
  }

  #filter(invoer: string): void {
    const gezocht = woorden(invoer).map((woord) => ({ woord, klinkend: klank(woord) }));
    // A sound of a letter or two ('qqqq' sounds like 'k') is in nearly every line.
    const past = ({ tekst, klank: klinkt }: Regel) =>
      gezocht.every(
        ({ woord, klinkend }) => tekst.includes(woord) || (woord.length > 3 && klinkend.length > 2 && klinkt.includes(klinkend)),
      );
    let aantal = 0;
    for (const regel of this.#regels) {
      const zichtbaar = past(regel);
      regel.element.hidden = !zichtbaar;
      if (zichtbaar) aantal++;
    }
    this.#verbergLegeGroepen();
    const niets = this.querySelector<HTMLElement>('.lijst-niets');
    if (niets) niets.hidden = aantal > 0;
    const verder = niets?.querySelector('a');
    if (verder) verder.search = `?${new URLSearchParams({ q: invoer.trim() })}`;
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => {
      const stand = this.querySelector('[role="status"]');
      if (stand) stand.textContent = gezocht.length === 0 ? '' : aantal === 1 ? '1 regel over' : `${aantal} regels over`;
    }, MELD_NA);
  }

  #verbergLegeGroepen(): void {
    for (const groep of this.querySelectorAll<HTMLElement>('.lijstgroep')) {
      groep.hidden = !groep.querySelector('[data-regel]:not([hidden])');
      const sprong = this.querySelector<HTMLElement>(`.letters a[href="#${groep.querySelector('h2')?.id ?? ''}"]`)?.parentElement;
      if (sprong) sprong.hidden = groep.hidden;
    }
  }

  /** A link may lead to a line or a letter that the box has taken away: then the whole list comes back. */
  #toonDoel(veld: HTMLInputElement): void {
    const doel = document.getElementById(idUit(location.hash));
    if (!doel?.closest('[data-regel][hidden], .lijstgroep[hidden]')) return;
    veld.value = '';
    this.#filter('');
    doel.scrollIntoView();
  }
}

customElements.define('lijst-filter', LijstFilter);
