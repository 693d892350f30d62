/** `<register-filter>` around the register: a box that leaves only the lines with what the reader types. The full list is in the page. */
import { klank, vouw, woorden } from '../domain/zoeken/woorden.ts';

const MELD_NA = 500;

class RegisterFilter extends HTMLElement {
  #regels: { element: HTMLElement; naam: string; klank: string }[] = [];
  #stop = new AbortController();
  #klok: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const veld = this.querySelector('input');
    if (!veld) return;
    this.#stop = new AbortController();
    this.#regels = [...this.querySelectorAll<HTMLElement>('.register > div')].map((element) => {
      const naam = vouw(element.querySelector('dt')?.textContent ?? '');
      return { element, naam, klank: woorden(naam).map(klank).join(' ') };
    });
    for (const deel of this.querySelectorAll<HTMLElement>('[data-met-js]')) deel.hidden = false;
    veld.addEventListener('input', () => this.#filter(veld.value), { signal: this.#stop.signal });
    veld.form?.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault(), { signal: this.#stop.signal });
    // A browser may give back what was typed before.
    if (veld.value) this.#filter(veld.value);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    clearTimeout(this.#klok);
  }

  #filter(invoer: string): void {
    const gezocht = woorden(invoer);
    const past = ({ naam, klank: klinkt }: { naam: string; klank: string }) =>
      gezocht.every((woord) => naam.includes(woord) || (woord.length > 3 && klinkt.includes(klank(woord))));
    let aantal = 0;
    for (const regel of this.#regels) {
      const zichtbaar = past(regel);
      regel.element.hidden = !zichtbaar;
      if (zichtbaar) aantal++;
    }
    for (const groep of this.querySelectorAll<HTMLElement>('.registergroep')) {
      groep.hidden = !groep.querySelector('.register > div:not([hidden])');
      const sprong = this.querySelector<HTMLElement>(`.letters a[href="#${groep.querySelector('h2')?.id ?? ''}"]`)?.parentElement;
      if (sprong) sprong.hidden = groep.hidden;
    }
    const niets = this.querySelector<HTMLElement>('.register-niets');
    if (niets) niets.hidden = aantal > 0;
    const verder = niets?.querySelector('a');
    if (verder) verder.search = `?${new URLSearchParams({ q: invoer.trim() })}`;
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => {
      const stand = this.querySelector('[role="status"]');
      if (stand) stand.textContent = gezocht.length === 0 ? '' : aantal === 1 ? '1 regel over' : `${aantal} regels over`;
    }, MELD_NA);
  }
}

customElements.define('register-filter', RegisterFilter);
