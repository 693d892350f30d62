/** `<gelezen-lijst>` around the contents: marks what was read, if the reader wants, and opens or closes all parts at once. */
import { idUit } from './adres.ts';
import { gelezen, zetGelezen } from './gelezen.ts';

class GelezenLijst extends HTMLElement {
  #stop = new AbortController();
  /** What the reader had closed: on paper it stands open, and after printing it closes again. */
  #dicht: HTMLDetailsElement[] = [];

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const keuze = this.querySelector<HTMLInputElement>('input[name="onthoud"]');
    keuze?.addEventListener('change', () => this.#wissel(keuze), { signal });
    this.addEventListener('click', this.#klik, { signal });
    addEventListener(
      'beforeprint',
      () => {
        this.#dicht = this.#delen.filter((deel) => !deel.open);
        this.#alles(true);
      },
      { signal },
    );
    addEventListener(
      'afterprint',
      () => {
        for (const deel of this.#dicht) deel.open = false;
      },
      { signal },
    );
    // Back from a chapter a browser shows this page as it was left, and another tab may have changed what is kept.
    for (const soort of ['pageshow', 'storage']) addEventListener(soort, () => this.#toon(), { signal });
    addEventListener('hashchange', () => this.#openDoel(), { signal });
    this.#toon();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #wissel(keuze: HTMLInputElement): void {
    const gelukt = zetGelezen(keuze.checked ? new Set() : undefined);
    if (keuze.checked && !gelukt) keuze.checked = false;
    this.#meld(
      !gelukt
        ? 'Je browser staat onthouden niet toe.'
        : keuze.checked
          ? 'Vanaf nu onthouden we op dit apparaat wat je tot het eind leest.'
          : 'Gewist. We onthouden niets.',
    );
    this.#toon();
  }

  #klik = (gebeurtenis: Event): void => {
    const doe = (gebeurtenis.target as Element).closest<HTMLElement>('button[data-doe]')?.dataset['doe'];
    if (doe === 'open' || doe === 'dicht') this.#alles(doe === 'open');
  };

  #alles(open: boolean): void {
    for (const deel of this.#delen) deel.open = open;
  }

  get #delen(): HTMLDetailsElement[] {
    return [...this.querySelectorAll('details')];
  }

  #openDoel(): void {
    const doel = document.getElementById(idUit(location.hash));
    if (this.contains(doel)) doel?.closest('details')?.setAttribute('open', '');
  }

  #toon(): void {
    const paden = gelezen();
    const keuze = this.querySelector<HTMLInputElement>('input[name="onthoud"]');
    if (keuze) keuze.checked = paden !== undefined;
    for (const merk of this.querySelectorAll('.gelezen')) merk.remove();
    const pagina = new Map<string, HTMLAnchorElement>();
    for (const a of this.querySelectorAll('a')) if (!a.hash && !pagina.has(a.pathname)) pagina.set(a.pathname, a);
    let aantal = 0;
    for (const [pad, a] of pagina) {
      if (!paden?.has(pad)) continue;
      aantal++;
      const merk = document.createElement('span');
      merk.className = 'gelezen';
      merk.textContent = 'gelezen';
      a.after(' ', merk);
    }
    if (paden && aantal > 0) this.#meld(aantal === 1 ? '1 pagina gelezen.' : `${aantal} pagina’s gelezen.`);
  }

  #meld(tekst: string): void {
    const stand = this.querySelector('[role="status"]');
    if (stand) stand.textContent = tekst;
  }
}

customElements.define('gelezen-lijst', GelezenLijst);
