/**
 * `<gemeente-zoeker>`: a forgiving field for the name of a municipality or village, with suggestions.
 * Tells the map through the event 'gemeente'; the answer has an address of its own (`?gemeente=…`).
 */
import type { Treffer } from '../domain/kaart/zoek.ts';
import type { Gemeente } from '../schema/gemeenten.ts';
import { maakDeelknop } from './kaart/deelknop.ts';
import { maak } from './kaart/dom.ts';
import { leesItems, type Item } from './kaart/items.ts';
import { Keuzelijst } from './kaart/keuzelijst.ts';
import type { Zoekhulp } from './kaart/zoekhulp.ts';

/** Detail of the event 'gemeente': the municipality and the slug of its region; nothing when there is none. */
export type Gemeentekeuze = { gemeente: Gemeente; regio: string | undefined } | undefined;

const naam = ({ gemeente, via }: Treffer): string => (via ? `${via} (gemeente ${gemeente.gemeente})` : gemeente.gemeente);

class GemeenteZoeker extends HTMLElement {
  #stop = new AbortController();
  #lijst: Keuzelijst<Treffer> | undefined;
  /** Read once: the list changes its order with the municipality. */
  #items: Item[] | undefined;
  /** What the address asked when it was last answered; undefined before the first time. */
  #inAdres: string | null | undefined;
  /** A question that is still waiting for the table gives way to the next one. */
  #beurt = 0;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const veld = this.#veld;
    this.#lijst = new Keuzelijst(veld, this.querySelector<HTMLElement>('.keuzes') as HTMLElement, {
      naam,
      opKies: (treffer) => void this.#toon(treffer, true),
      signal,
    });
    veld.addEventListener('focus', () => void this.#hulp().catch(() => undefined), { signal });
    veld.addEventListener('input', () => void this.#stelVoor(), { signal });
    veld.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'ArrowDown' && veld.ariaExpanded !== 'true') void this.#stelVoor();
      },
      { signal },
    );
    this.querySelector('form')?.addEventListener(
      'submit',
      (gebeurtenis) => {
        gebeurtenis.preventDefault();
        void this.#zoek(veld.value, true);
      },
      { signal },
    );
    addEventListener('popstate', () => this.#uitAdres(), { signal });
    this.#inAdres = undefined;
    this.#uitAdres();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #veld(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** Table, look-up and answer come at the first sign that somebody wants them. */
  async #hulp(): Promise<Zoekhulp> {
    const { haalZoekhulp } = await import('./kaart/zoekhulp.ts');
    return haalZoekhulp(this.dataset['bron'] ?? '');
  }

  #uitAdres(): void {
    const vraag = new URL(location.href).searchParams.get('gemeente');
    // A jump within the page leaves the answer, and what is typed, as it is.
    if (vraag === this.#inAdres) return;
    this.#inAdres = vraag;
    this.#beurt++;
    this.#veld.value = vraag ?? '';
    if (vraag) void this.#zoek(vraag, false);
    else this.#meld();
  }

  async #stelVoor(): Promise<void> {
    const vraag = this.#veld.value;
    // Searching will say that the table could not be fetched.
    const hulp = await this.#hulp().catch(() => undefined);
    // Typing may have gone on while the table came in.
    if (hulp && vraag === this.#veld.value) this.#lijst?.toon(hulp.vulAan(vraag));
  }

  /** `zelf`: the reader asked for it now, so the address and the focus follow. */
  async #zoek(vraag: string, zelf: boolean): Promise<void> {
    this.#lijst?.sluit();
    const beurt = ++this.#beurt;
    const hulp = await this.#hulp().catch(() => undefined);
    if (beurt !== this.#beurt) return;
    if (!hulp) return this.#meld('De tabel met gemeenten kon niet worden opgehaald. Heb je verbinding? Probeer het dan opnieuw.');
    const uitkomst = hulp.zoek(vraag);
    if (uitkomst.soort === 'gevonden') return this.#toon(uitkomst.treffer, zelf, uitkomst.ook);
    if (zelf) this.#zetAdres(vraag.trim());
    if (uitkomst.soort === 'leeg')
      this.#meld('Typ eerst de naam van je gemeente of plaats, of kies er een waar al iets gebeurt.', hulp.voorstellen(this.#alleItems));
    else if (uitkomst.soort === 'keuze') this.#meld(`Er zijn meer plaatsen die ‘${vraag}’ heten. Welke bedoel je?`, uitkomst.treffers);
    else if (uitkomst.suggesties.length > 0) this.#meld(`‘${vraag}’ kennen we niet. Bedoelde je een van deze?`, uitkomst.suggesties);
    else
      this.#meld(
        `‘${vraag}’ kennen we niet. Probeer de naam van de gemeente of een grotere plaats in de buurt, of kies er een waar al iets gebeurt.`,
        hulp.voorstellen(this.#alleItems),
      );
  }

  async #toon(treffer: Treffer, zelf: boolean, ook: Treffer[] = []): Promise<void> {
    const beurt = ++this.#beurt;
    const hulp = await this.#hulp();
    if (beurt !== this.#beurt) return;
    const vak = this.#uitslag;
    const naamInAdres = hulp.deelnaam(treffer);
    this.#veld.value = naamInAdres;
    vak.replaceChildren(...hulp.antwoord({ treffer, items: this.#alleItems, adressen: this.dataset }), maakDeelknop());
    if (ook.length > 0) vak.append(maak('p', { class: 'bij' }, 'Bedoelde je een andere plaats met deze naam?'), this.#knoppen(ook));
    vak.hidden = false;
    if (zelf) this.#zetAdres(naamInAdres);
    this.#geefDoor({ gemeente: treffer.gemeente, regio: hulp.regioVan(treffer.gemeente) });
    if (zelf) vak.querySelector('h2')?.focus({ preventScroll: innerWidth >= 1000 });
  }

  #meld(tekst = '', treffers: Treffer[] = []): void {
    const vak = this.#uitslag;
    const status = this.querySelector('[data-melding]');
    if (status) status.textContent = tekst;
    vak.hidden = tekst === '';
    vak.replaceChildren(maak('p', {}, tekst), this.#knoppen(treffers));
    this.#geefDoor(undefined);
  }

  #geefDoor(detail: Gemeentekeuze): void {
    this.dispatchEvent(new CustomEvent<Gemeentekeuze>('gemeente', { bubbles: true, detail }));
  }

  get #alleItems(): Item[] {
    return (this.#items ??= leesItems(this.closest('land-kaart') ?? document));
  }

  get #uitslag(): HTMLElement {
    return this.querySelector('[data-uitslag]') as HTMLElement;
  }

  #knoppen(treffers: Treffer[]): HTMLElement {
    return maak(
      'ul',
      { class: 'suggesties' },
      ...treffers.map((treffer) => {
        const knop = maak('button', { type: 'button', class: 'knop knop-licht' }, naam(treffer));
        knop.addEventListener('click', () => void this.#toon(treffer, true));
        return maak('li', {}, knop);
      }),
    );
  }

  /** The address follows every question, also one without an answer: a reload or a shared link then says the same. */
  #zetAdres(vraag: string): void {
    const adres = new URL(location.href);
    if (vraag) adres.searchParams.set('gemeente', vraag);
    else adres.searchParams.delete('gemeente');
    this.#inAdres = vraag || null;
    if (adres.href !== location.href) history.pushState(null, '', adres);
  }
}

customElements.define('gemeente-zoeker', GemeenteZoeker);
