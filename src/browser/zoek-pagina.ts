/**
 * `<zoek-pagina>`: the search page. The page itself holds every fixed part (form, filters, help, 'nothing found');
 * this fills the list, keeps the address in step and says how much was found. Nothing loads before the reader shows intent.
 */
import { leesToestand, schrijfToestand, type Toestand } from '../domain/zoeken/filters.ts';
import { Filterpaneel } from './zoeken/filterpaneel.ts';
import { Zoekmachine, type Uitslag } from './zoeken/machine.ts';
import { onthoud, toonRecente, wisRecente } from './zoeken/recent.ts';
import { alsRegel } from './zoeken/resultaat.ts';
import { toonBegrip, toonBedoeld, toonNiets } from './zoeken/uitleg.ts';

/** Results at first and with each press on 'more'. */
const PER_KEER = 8;
const MELD_NA = 600;

class ZoekPagina extends HTMLElement {
  #machine: Promise<Zoekmachine> | undefined;
  #filters: Filterpaneel | undefined;
  #letterlijk = false;
  #beurt = 0;
  #getoond = 0;
  #uitslag: Uitslag | undefined;
  #klokken: ReturnType<typeof setTimeout>[] = [];
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#filters = new Filterpaneel(this.#deel('.zoek-filters'), this.#deel('.zoek-gekozen'));
    const veld = this.#veld;
    veld.addEventListener('focus', () => void this.#laad().catch(() => undefined), { signal });
    veld.addEventListener('input', () => { this.#letterlijk = false; void this.#zoek(); }, { signal });
    this.querySelector('form')?.addEventListener('submit', (gebeurtenis) => void this.#verstuur(gebeurtenis), { signal });
    this.#deel('.zoek-filters').addEventListener('change', () => void this.#zoek(), { signal });
    this.addEventListener('click', this.#klik, { signal });
    addEventListener('popstate', () => this.#volgAdres(), { signal });
    for (const deel of this.querySelectorAll<HTMLElement>('[data-met-js]')) deel.hidden = false;
    this.#volgAdres();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    for (const klok of this.#klokken) clearTimeout(klok);
  }

  get #veld(): HTMLInputElement {
    return this.#deel('input[type="search"]') as HTMLInputElement;
  }

  get #basis(): string {
    return this.dataset['basis'] ?? '/';
  }

  #deel(keuze: string): HTMLElement {
    const deel = this.querySelector<HTMLElement>(keuze);
    if (!deel) throw new Error(`De zoekpagina mist ${keuze}.`);
    return deel;
  }

  #toestand(): Toestand {
    return { q: this.#veld.value, letterlijk: this.#letterlijk, gekozen: this.#filters?.gekozen() ?? [] };
  }

  #volgAdres(): void {
    const { q, letterlijk, gekozen } = leesToestand(location.search);
    this.#veld.value = q;
    this.#letterlijk = letterlijk;
    this.#filters?.kies(gekozen);
    if (q.trim() || gekozen.length > 0) void this.#zoek();
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
    if (this.#veld.value.trim()) this.#deel('.zoek-kop').focus();
  }

  async #zoek(): Promise<void> {
    const beurt = ++this.#beurt;
    const toestand = this.#toestand();
    this.#volgInAdres(toestand);
    if (!toestand.q.trim() && toestand.gekozen.length === 0) return this.#toonBegin();
    const wacht = setTimeout(() => { if (beurt === this.#beurt) this.#meld('Zoeken…'); }, MELD_NA);
    try {
      const machine = await this.#laad();
      const uitslag = await machine.zoek(toestand.q, toestand.gekozen, toestand.letterlijk);
      const teksten = await Promise.all(uitslag.paginas.slice(0, PER_KEER).map((pagina) => machine.tekst(pagina)));
      const begrip = uitslag.vraag.begrippen.find(({ alles, genoemd }) => alles && genoemd);
      const pagina = begrip && machine.begrip(begrip.begrip.id);
      const uitleg = pagina && { pad: pagina.pad, tekst: await machine.tekst(pagina) };
      if (beurt !== this.#beurt) return;
      this.#uitslag = uitslag;
      toonBegrip(this.#deel('.zoek-begrip'), uitleg, this.#basis);
      toonBedoeld(this.#deel('.zoek-bedoeld'), toestand, uitslag.vraag);
      this.#deel('#zoekresultaten').replaceChildren(...teksten.flatMap((tekst, nr) => { const pagina = uitslag.paginas[nr]; return pagina ? [alsRegel(pagina, tekst, uitslag.gezocht, this.#basis)] : []; }));
      this.#getoond = teksten.length;
      this.#toonStand(uitslag, toestand);
    } catch (fout) {
      if (beurt === this.#beurt) this.#toonFout(fout);
    } finally {
      clearTimeout(wacht);
    }
  }

  #volgInAdres(toestand: Toestand): void {
    try {
      history.replaceState(null, '', `${location.pathname}?${schrijfToestand(toestand)}`.replace(/\?$/, ''));
    } catch {
      // A browser may refuse when the address changes too often; the next key press catches up.
    }
  }

  #toonStand({ paginas, aantallen, vraag }: Uitslag, toestand: Toestand): void {
    const aantal = paginas.length;
    this.#filters?.toon(aantallen, aantal > 0 || toestand.gekozen.length > 0);
    this.#deel('.zoek-begin').hidden = true;
    this.#deel('.zoek-uitslag').hidden = false;
    toonNiets(this.#deel('.zoek-niets'), aantal === 0, toestand, vraag);
    this.#deel('.zoek-kop').textContent = aantal === 0 ? 'Niets gevonden' : aantal === 1 ? '1 resultaat' : `${aantal} resultaten`;
    this.#toonMeer();
    const over = toestand.q.trim() ? ` voor ${toestand.q.trim()}` : '';
    // The first answer is said at once; while the reader types on, only where it comes to rest.
    this.#later(!/\d|Niets/.test(this.#deel('.zoek-stand').textContent ?? '') ? 0 : MELD_NA, () => this.#meld(aantal === 0 ? `Niets gevonden${over}.` : `${aantal} ${aantal === 1 ? 'resultaat' : 'resultaten'}${over}.`));
    this.dispatchEvent(new CustomEvent('gezocht', { detail: toestand.q }));
  }

  #toonMeer(): void {
    const rest = (this.#uitslag?.paginas.length ?? 0) - this.#getoond;
    const knop = this.#deel('[data-doe="meer"]');
    knop.hidden = rest <= 0;
    knop.textContent = `Toon ${Math.min(rest, PER_KEER)} meer van de ${rest} overige`;
  }

  async #meer(): Promise<void> {
    const uitslag = this.#uitslag;
    if (!uitslag) return;
    const nieuw = uitslag.paginas.slice(this.#getoond, this.#getoond + PER_KEER);
    const machine = await this.#laad();
    const teksten = await Promise.all(nieuw.map((pagina) => machine.tekst(pagina)));
    if (uitslag !== this.#uitslag) return;
    const regels = nieuw.flatMap((pagina, nr) => { const tekst = teksten[nr]; return tekst ? [alsRegel(pagina, tekst, uitslag.gezocht, this.#basis)] : []; });
    this.#deel('#zoekresultaten').append(...regels);
    this.#getoond += regels.length;
    this.#toonMeer();
    regels[0]?.querySelector('a')?.focus();
  }

  #toonBegin(): void {
    this.#beurt++;
    this.#uitslag = undefined;
    this.#deel('#zoekresultaten').replaceChildren();
    this.#deel('.zoek-uitslag').hidden = true;
    this.#deel('.zoek-begin').hidden = false;
    this.#filters?.toon(new Map(), false);
    this.#meld('');
    toonRecente(this.#deel('.zoek-recent'));
  }

  #toonFout(fout: unknown): void {
    console.error(fout);
    this.#deel('.zoek-begin').hidden = true;
    this.#deel('.zoek-uitslag').hidden = false;
    this.#deel('.zoek-kop').textContent = 'Zoeken lukt nu niet';
    this.#deel('#zoekresultaten').replaceChildren();
    toonNiets(this.#deel('.zoek-niets'), true, this.#toestand(), undefined);
    this.#meld('Zoeken lukt nu niet. Controleer de verbinding en probeer het opnieuw.');
  }

  #klik = (gebeurtenis: Event): void => {
    const doel = (gebeurtenis.target as Element).closest<HTMLElement>('button, a');
    if (!doel) return;
    if (doel.matches('#zoekresultaten a')) onthoud(this.#veld.value);
    else if (doel.dataset['doe'] === 'meer') void this.#meer();
    else if (doel.dataset['doe'] === 'wis') { wisRecente(); toonRecente(this.#deel('.zoek-recent')); this.#veld.focus(); this.#meld('Je zoekopdrachten zijn gewist.'); }
    else if (doel.matches('.zoek-gekozen button')) this.#laatLos(doel);
    else if (doel.matches('a[href^="?"]') && !(gebeurtenis as MouseEvent).ctrlKey && !(gebeurtenis as MouseEvent).metaKey) {
      gebeurtenis.preventDefault();
      history.pushState(null, '', (doel as HTMLAnchorElement).href);
      this.#volgAdres();
      this.#veld.focus();
    }
  };

  #laatLos(knop: HTMLElement): void {
    const facet = knop.dataset['facet'];
    this.#filters?.kies(facet ? this.#filters.gekozen().filter((ander) => ander !== facet) : []);
    void this.#zoek().then(() => (this.querySelector<HTMLElement>('.zoek-gekozen button') ?? this.#deel('.zoek-kop')).focus());
  }

  #later(na: number, doe: () => void): void {
    if (na === 0) return doe();
    const beurt = this.#beurt;
    this.#klokken.push(setTimeout(() => { if (beurt === this.#beurt) doe(); }, na));
    this.#klokken = this.#klokken.slice(-8);
  }

  #meld(tekst: string): void {
    const stand = this.#deel('.zoek-stand');
    if (stand.textContent !== tekst) stand.textContent = tekst;
  }
}

customElements.define('zoek-pagina', ZoekPagina);
