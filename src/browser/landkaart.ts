/**
 * `<land-kaart>`: keeps map, list, filters and address in step. The page is complete without it;
 * the moving map itself is fetched when its place comes into view.
 */
import { leesKeuze, past, schrijfKeuze, type Keuze } from '../domain/kaart/filter.ts';
import type { Gemeente } from '../schema/gemeenten.ts';
import './gemeente-zoeker.ts';
import type { Gemeentekeuze } from './gemeente-zoeker.ts';
import { leesVelden, zetTellingen, zetVelden } from './kaart/filters.ts';
import { leesItems, type Item } from './kaart/items.ts';
import { leegKaartje, maakKaartje } from './kaart/kaartje.ts';
import type { Leafletkaart } from './kaart/leafletkaart.ts';
import { Volgorde } from './kaart/volgorde.ts';

class LandKaart extends HTMLElement {
  #stop = new AbortController();
  #kijker: IntersectionObserver | undefined;
  #items: Item[] = [];
  #keuze: Keuze = {};
  #gekozen: Item | undefined;
  #volgorde: Volgorde | undefined;
  #gemeente: Gemeente | undefined;
  #regio: string | undefined;
  #kaart: Promise<Leafletkaart> | undefined;
  #standtekst = '';

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#items = leesItems(this);
    this.#volgorde = new Volgorde(this.#items);
    this.#standtekst ||= this.querySelector('[data-stand]')?.textContent ?? '';
    this.addEventListener('change', (gebeurtenis) => {
      if ((gebeurtenis.target as Element).closest('.soorten, .filters')) this.#kiesFilters(leesVelden(this));
    }, { signal });
    this.addEventListener('click', this.#klik, { signal });
    this.addEventListener('keydown', (gebeurtenis) => {
      if (gebeurtenis.key === 'Escape' && this.#gekozen && (gebeurtenis.target as Element).closest('.kaart-blok')) this.#sluit();
    }, { signal });
    for (const soort of ['pointerover', 'focusin', 'pointerout', 'focusout'] as const) this.addEventListener(soort, this.#wijs, { signal });
    this.addEventListener('gemeente', (gebeurtenis) => this.#toonGemeente((gebeurtenis as CustomEvent<Gemeentekeuze>).detail), { signal });
    addEventListener('popstate', () => this.#uitAdres(), { signal });
    this.#uitAdres();
    this.#kijker = new IntersectionObserver((delen) => delen.some((deel) => deel.isIntersecting) && this.#laadKaart(), { rootMargin: '200px' });
    const vlak = this.querySelector('.kaart-vlak');
    if (vlak) this.#kijker.observe(vlak);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#kijker?.disconnect();
    this.#volgorde?.perProvincie();
    void this.#kaart?.then((kaart) => kaart.sluit());
    this.#kaart = undefined;
  }

  #laadKaart(): void {
    this.#kijker?.disconnect();
    const [vlak, beeld] = [this.querySelector<HTMLElement>('.kaart-leaflet'), this.querySelector<SVGSVGElement>('.kaart-vlak > svg')];
    if (!vlak || !beeld || this.#kaart) return;
    this.#kaart = import('./kaart/leafletkaart.ts').then(({ Leafletkaart }) => {
      const kaart = new Leafletkaart(vlak, beeld, { items: this.#items, opKies: (id) => this.#kies(id, true) });
      kaart.toonAlleen(this.#zichtbaar());
      if (this.#gemeente) kaart.toonGemeente(this.#gemeente, this.#regio);
      if (this.#gekozen) kaart.kies(this.#gekozen.id);
      return kaart;
    });
    // Without the moving map the static one stays, and everything but moving works.
    this.#kaart.catch(() => this.classList.add('zonder-leaflet'));
  }

  #metKaart(doe: (kaart: Leafletkaart) => void): void {
    this.#kaart?.then(doe).catch(() => undefined);
  }

  #uitAdres(): void {
    const { searchParams } = new URL(location.href);
    this.#keuze = leesKeuze(searchParams, this.#items.map((item) => item.kenmerken));
    zetVelden(this, this.#keuze);
    this.#toon();
    const voorbeeld = searchParams.get('voorbeeld');
    if (voorbeeld) this.#kies(voorbeeld, false);
  }

  #kiesFilters(keuze: Keuze): void {
    this.#keuze = keuze;
    this.#zetAdres((adres) => schrijfKeuze(adres, keuze));
    this.#toon();
  }

  #zetAdres(verander: (adres: URLSearchParams) => void): void {
    const adres = new URL(location.href);
    verander(adres.searchParams);
    history.replaceState(history.state, '', adres);
  }

  #zichtbaar(): Set<string> {
    return new Set(this.#items.filter((item) => past(item.kenmerken, this.#keuze)).map((item) => item.id));
  }

  #toon(): void {
    const zichtbaar = this.#zichtbaar();
    const allemaal = zichtbaar.size === this.#items.length;
    for (const { id, regel } of this.#items) regel.hidden = !zichtbaar.has(id);
    this.#verbergLegeGroepen();
    const opKaart = this.#items.filter((item) => item.plek && zichtbaar.has(item.id)).length;
    const stand = this.querySelector('[data-stand]');
    if (stand) stand.textContent = allemaal ? this.#standtekst : `${zichtbaar.size} van de ${this.#items.length}, waarvan ${opKaart} op de kaart.`;
    this.querySelector('[data-wis]')?.toggleAttribute('hidden', Object.keys(this.#keuze).length === 0);
    this.querySelector('[data-geen]')?.toggleAttribute('hidden', zichtbaar.size > 0);
    zetTellingen(this, this.#items.map((item) => item.kenmerken), this.#keuze);
    if (this.#gekozen && !zichtbaar.has(this.#gekozen.id)) this.#sluit(false);
    this.#metKaart((kaart) => kaart.toonAlleen(zichtbaar));
  }

  #verbergLegeGroepen(): void {
    for (const groep of this.querySelectorAll<HTMLElement>('.provincie')) groep.hidden = !groep.querySelector('[data-voorbeeld]:not([hidden])');
  }

  #klik = (gebeurtenis: Event): void => {
    const doel = gebeurtenis.target as Element;
    const toon = doel.closest<HTMLElement>('[data-toon]');
    const knop = doel.closest<HTMLElement>('[data-kaart]');
    const grenzen = doel.closest<HTMLButtonElement>('[data-grenzenknop]');
    if (toon) this.#kies(toon.dataset['toon'] ?? '', true, toon);
    else if (knop) this.#metKaart((kaart) => kaart.zoom(knop.dataset['kaart'] ?? ''));
    else if (grenzen) void this.#wisselGrenzen(grenzen);
    else if (doel.closest('[data-wis]')) {
      zetVelden(this, {});
      this.#kiesFilters({});
      this.querySelector<HTMLElement>('#voorbeelden')?.focus();
    }
  };

  /** Opens the card; `zelf`: the reader chose it now, so address and focus follow. */
  #kies(id: string, zelf: boolean, vanaf: HTMLElement | null = null): void {
    const item = this.#items.find((een) => een.id === id);
    const vak = this.querySelector<HTMLElement>('[data-kaartje]');
    if (!item || !vak) return;
    this.#gekozen = item;
    this.#terug = vanaf;
    const opPlek = (ander: Item) => ander !== item && ander.plek && item.plek && ander.plek.breedte === item.plek.breedte && ander.plek.lengte === item.plek.lengte;
    vak.replaceChildren(maakKaartje({ item, buren: this.#items.filter((ander) => opPlek(ander) && !ander.regel.hidden), gemeente: this.#gemeente, regio: this.#regio, opSluit: () => this.#sluit(), opKies: (buur) => this.#kies(buur, true) }));
    for (const { regel } of this.#items) regel.classList.toggle('is-gekozen', regel === item.regel);
    this.#metKaart((kaart) => kaart.kies(id));
    if (!zelf) return;
    this.#zetAdres((adres) => adres.set('voorbeeld', id));
    vak.querySelector('h3')?.focus();
  }

  /** Where the focus goes when the card closes; the marker when empty. */
  #terug: HTMLElement | null = null;

  #sluit(metFocus = true): void {
    const id = this.#gekozen?.id;
    this.#gekozen = undefined;
    this.querySelector('[data-kaartje]')?.replaceChildren(leegKaartje());
    for (const { regel } of this.#items) regel.classList.remove('is-gekozen');
    this.#zetAdres((adres) => adres.delete('voorbeeld'));
    const terug = this.#terug;
    if (metFocus) terug?.focus();
    this.#metKaart((kaart) => {
      kaart.kies(undefined);
      if (metFocus && !terug && id) kaart.richt(id);
    });
  }

  /** Pointing at a row in the list, or reaching it with the keyboard, lights up its marker. */
  #wijs = (gebeurtenis: Event): void => {
    const regel = (gebeurtenis.target as Element).closest<HTMLElement>('[data-voorbeeld]');
    if (!regel) return;
    const aan = gebeurtenis.type === 'pointerover' || gebeurtenis.type === 'focusin';
    this.#metKaart((kaart) => kaart.wijs(regel.dataset['voorbeeld'] ?? '', aan));
  };

  #toonGemeente(keuze: Gemeentekeuze): void {
    this.#gemeente = keuze?.gemeente;
    this.#regio = keuze?.regio;
    if (keuze) this.#volgorde?.opAfstand(keuze.gemeente, keuze.regio);
    else this.#volgorde?.perProvincie();
    this.#verbergLegeGroepen();
    this.#metKaart((kaart) => kaart.toonGemeente(keuze?.gemeente, keuze?.regio));
  }

  async #wisselGrenzen(knop: HTMLButtonElement): Promise<void> {
    const melding = this.querySelector('[data-grenzenmelding]');
    const { wisselGrenzen } = await import('./kaart/leafletkaart.ts');
    const kaart = await this.#kaart;
    if (kaart && melding) await wisselGrenzen({ kaart, knop, melding, herkomst: this.querySelector('[data-herkomst]'), adressen: this.dataset });
  }
}

customElements.define('land-kaart', LandKaart);
