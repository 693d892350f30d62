/**
 * `<zoek-pagina>`: the search page. The page itself holds every fixed part (form, filters, help, 'nothing found');
 * this asks the machine, keeps the address in step and lets zoeken/weergave show the answer. Nothing loads before the
 * reader shows intent.
 */
import { leesToestand, type Toestand } from '../domain/zoeken/filters.ts';
import type { KaartPagina } from '../domain/zoeken/kaart.ts';
import { Adresregel, staatInAdres, totWaar } from './zoeken/adres.ts';
import { deelVan, inNieuwVenster } from './zoeken/dom.ts';
import { Filterpaneel } from './zoeken/filterpaneel.ts';
import { PER_KEER, Zoekmachine, type Uitslag } from './zoeken/machine.ts';
import { onthoud, toonRecente, wisRecente } from './zoeken/recent.ts';
import { Weergave, type MetTekst } from './zoeken/weergave.ts';

class ZoekPagina extends HTMLElement {
  #machine: Promise<Zoekmachine> | undefined;
  #filters!: Filterpaneel;
  #weergave!: Weergave;
  #letterlijk = false;
  #beurt = 0;
  #adresregel = new Adresregel(() => this.#toestand());
  #uitslag: Uitslag | undefined;
  #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    this.#filters = new Filterpaneel(deelVan(this, '.zoek-filters'), deelVan(this, '.zoek-gekozen'));
    this.#weergave = new Weergave(this, this.#filters, this.#basis);
    this.#veld.addEventListener('focus', () => void this.#laad().catch(() => undefined), { signal });
    this.#veld.addEventListener(
      'input',
      () => {
        this.#letterlijk = false;
        void this.#zoek({ typend: true });
      },
      { signal },
    );
    this.querySelector('form')?.addEventListener('submit', (gebeurtenis) => void this.#verstuur(gebeurtenis), { signal });
    deelVan(this, '.zoek-filters').addEventListener('change', () => void this.#zoek(), { signal });
    this.addEventListener('click', this.#klik, { signal });
    addEventListener(
      'popstate',
      () => {
        if (!staatInAdres(this.#toestand())) this.#volgAdres();
      },
      { signal },
    );
    this.#volgAdres();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#adresregel.stop();
    this.#weergave.stem.zwijg();
  }

  get #veld(): HTMLInputElement {
    return deelVan(this, 'input[type="search"]') as HTMLInputElement;
  }

  get #basis(): string {
    return this.dataset['basis'] ?? '/';
  }

  #toestand(): Toestand {
    return { q: this.#veld.value, letterlijk: this.#letterlijk, gekozen: this.#filters.gekozen() };
  }

  #volgAdres(): void {
    const { q, letterlijk, gekozen } = leesToestand(location.search);
    this.#veld.value = q;
    this.#letterlijk = letterlijk;
    this.#filters.kies(gekozen);
    if (q.trim() || gekozen.length > 0) void this.#zoek({ tot: totWaar() });
    else this.#toonBegin();
  }

  #laad(): Promise<Zoekmachine> {
    this.#machine ??= Zoekmachine.laad(this.#basis).catch((fout: unknown) => {
      this.#machine = undefined;
      throw fout;
    });
    return this.#machine;
  }

  async #verstuur(gebeurtenis: Event): Promise<void> {
    gebeurtenis.preventDefault();
    onthoud(this.#veld.value);
    await this.#zoek();
    if (this.#veld.value.trim()) deelVan(this, '.zoek-kop').focus();
  }

  async #zoek({ typend = false, tot = PER_KEER } = {}): Promise<void> {
    const beurt = ++this.#beurt;
    const toestand = this.#toestand();
    if (typend) this.#adresregel.volgLater();
    else this.#adresregel.volg(tot);
    if (!toestand.q.trim() && toestand.gekozen.length === 0) return this.#toonBegin();
    this.#weergave.stem.later('Zoeken…');
    try {
      const machine = await this.#laad();
      const uitslag = await machine.zoek(toestand.q, toestand.gekozen, toestand.letterlijk);
      if (beurt !== this.#beurt) return;
      const [teksten, begrip] = await Promise.all([
        this.#metTekst(uitslag.paginas.slice(0, tot)),
        this.#metTekst(uitslag.begrip ? [uitslag.begrip] : []),
      ]);
      if (beurt !== this.#beurt) return;
      this.#uitslag = uitslag;
      this.#weergave.uitslag(uitslag, teksten, begrip[0], toestand);
      this.dispatchEvent(new CustomEvent('gezocht', { detail: toestand.q }));
    } catch (fout) {
      if (beurt !== this.#beurt) return;
      console.error(fout);
      this.#uitslag = undefined;
      this.#weergave.fout(toestand);
    }
  }

  async #metTekst(paginas: KaartPagina[]): Promise<MetTekst[]> {
    const machine = await this.#laad();
    return Promise.all(paginas.map(async (pagina) => ({ pagina, tekst: await machine.tekst(pagina) })));
  }

  async #meer(): Promise<void> {
    const [uitslag, { getoond }] = [this.#uitslag, this.#weergave];
    if (!uitslag) return;
    const teksten = await this.#metTekst(uitslag.paginas.slice(getoond, getoond + PER_KEER)).catch(() => undefined);
    if (!teksten) this.#weergave.meerLuktNiet();
    else if (uitslag === this.#uitslag && getoond === this.#weergave.getoond) {
      this.#weergave.meer(uitslag, teksten);
      this.#adresregel.volg(this.#weergave.getoond);
    }
  }

  #toonBegin(): void {
    this.#beurt++;
    this.#uitslag = undefined;
    this.#weergave.begin();
  }

  #klik = (gebeurtenis: Event): void => {
    const doel = (gebeurtenis.target as Element).closest<HTMLElement>('button, a');
    if (!doel) return;
    this.#adresregel.maakAf();
    if (doel.matches('#zoekresultaten a')) onthoud(this.#veld.value);
    else if (doel.dataset['doe'] === 'meer') void this.#meer();
    else if (doel.dataset['doe'] === 'wis') {
      wisRecente();
      toonRecente(deelVan(this, '.zoek-recent'));
      this.#veld.focus();
      this.#weergave.stem.zeg('Je zoekopdrachten zijn gewist.');
    } else if (doel.matches('.zoek-gekozen button')) this.#laatLos(doel);
    else if (doel.matches('a[href^="?"]') && !inNieuwVenster(gebeurtenis as MouseEvent)) {
      gebeurtenis.preventDefault();
      history.pushState(null, '', (doel as HTMLAnchorElement).href);
      this.#volgAdres();
      this.#veld.focus();
    }
  };

  #laatLos(knop: HTMLElement): void {
    const { facet } = knop.dataset;
    this.#filters.kies(facet ? this.#filters.gekozen().filter((ander) => ander !== facet) : []);
    // Without filters and without a question there are no results left: then the box is where the reader goes on.
    void this.#zoek().then(() =>
      (this.querySelector<HTMLElement>('.zoek-gekozen button') ?? (this.#uitslag ? deelVan(this, '.zoek-kop') : this.#veld)).focus(),
    );
  }
}

customElements.define('zoek-pagina', ZoekPagina);
