/**
 * `<land-kaart>`: keeps map, list, filters and address in step. The page is complete without it;
 * the moving map itself is fetched when its place comes into view.
 */
import { leesKeuze, schrijfKeuze, type Keuze } from '../domain/kaart/filter.ts';
import './gemeente-zoeker.ts';
import type { Gemeentekeuze } from './gemeente-zoeker.ts';
import { leesVelden, zetVelden } from './kaart/filters.ts';
import { leesItems, type Item } from './kaart/items.ts';
import { leegKaartje, maakKaartje } from './kaart/kaartje.ts';
import { Kaartlader } from './kaart/kaartlader.ts';
import { Lijst } from './kaart/lijst.ts';

class LandKaart extends HTMLElement {
  #stop = new AbortController();
  #lijst: Lijst | undefined;
  #kaart: Kaartlader | undefined;
  #keuze: Keuze = {};
  #gekozen: Item | undefined;
  #hier: Gemeentekeuze;
  /** Where the focus goes when the card closes; the marker when empty. */
  #terug: HTMLElement | null = null;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const lijst = (this.#lijst ??= new Lijst(this, leesItems(this)));
    this.#kaart = new Kaartlader({
      wortel: this,
      items: lijst.items,
      opKies: (id) => this.#kies(id, true),
      opKlaar: (kaart) => {
        kaart.toonAlleen(lijst.passend(this.#keuze));
        if (this.#hier) kaart.toonGemeente(this.#hier.gemeente, this.#hier.regio);
        if (this.#gekozen) kaart.kies(this.#gekozen.id);
      },
    });
    this.addEventListener(
      'change',
      (gebeurtenis) => {
        if ((gebeurtenis.target as Element).closest('.soorten, .filters')) this.#kiesFilters(leesVelden(this));
      },
      { signal },
    );
    this.addEventListener('click', this.#klik, { signal });
    this.addEventListener(
      'keydown',
      (gebeurtenis) => {
        if (gebeurtenis.key === 'Escape' && this.#gekozen && (gebeurtenis.target as Element).closest('.kaart-blok')) this.#sluit();
      },
      { signal },
    );
    for (const soort of ['pointerover', 'focusin', 'pointerout', 'focusout'] as const) this.addEventListener(soort, this.#wijs, { signal });
    this.addEventListener('gemeente', (gebeurtenis) => this.#toonGemeente((gebeurtenis as CustomEvent<Gemeentekeuze>).detail), { signal });
    addEventListener('popstate', () => this.#uitAdres(), { signal });
    this.#uitAdres();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#lijst?.volgorde.perProvincie();
    this.#kaart?.sluit();
    this.#kaart = undefined;
  }

  get #items(): readonly Item[] {
    return this.#lijst?.items ?? [];
  }

  #uitAdres(): void {
    const { searchParams } = new URL(location.href);
    zetVelden(
      this,
      leesKeuze(
        searchParams,
        this.#items.map((item) => item.kenmerken),
      ),
    );
    // A list box holds one choice and an address may name more: what the fields show is what counts.
    this.#keuze = leesVelden(this);
    this.#toon();
    const voorbeeld = searchParams.get('voorbeeld') ?? undefined;
    if (voorbeeld && this.#lijst?.passend(this.#keuze).has(voorbeeld)) this.#kies(voorbeeld, false);
    else if (voorbeeld || this.#gekozen) this.#sluit(false);
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

  #toon(): void {
    const zichtbaar = this.#lijst?.toon(this.#keuze);
    if (!zichtbaar) return;
    if (this.#gekozen && !zichtbaar.has(this.#gekozen.id)) this.#sluit(false);
    this.#kaart?.met((kaart) => kaart.toonAlleen(zichtbaar));
  }

  #klik = (gebeurtenis: Event): void => {
    const doel = gebeurtenis.target as Element;
    const toon = doel.closest<HTMLElement>('[data-toon]');
    const knop = doel.closest<HTMLElement>('[data-kaart]');
    const grenzen = doel.closest<HTMLButtonElement>('[data-grenzenknop]');
    if (toon) this.#kies(toon.dataset['toon'] ?? '', true, toon);
    else if (knop) this.#kaart?.met((kaart) => kaart.zoom(knop.dataset['kaart'] ?? ''));
    else if (grenzen) void this.#kaart?.wisselGrenzen(grenzen);
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
    const opPlek = (ander: Item) =>
      ander !== item && ander.plek && item.plek && ander.plek.breedte === item.plek.breedte && ander.plek.lengte === item.plek.lengte;
    vak.replaceChildren(
      maakKaartje({
        item,
        buren: this.#items.filter((ander) => opPlek(ander) && !ander.regel.hidden),
        ...this.#hier,
        opSluit: () => this.#sluit(),
        opKies: (buur) => this.#kies(buur, true),
      }),
    );
    this.#lijst?.merk(item);
    this.#kaart?.met((kaart) => kaart.kies(id));
    if (!zelf) return;
    this.#zetAdres((adres) => adres.set('voorbeeld', id));
    vak.querySelector('h3')?.focus();
  }

  #sluit(metFocus = true): void {
    const id = this.#gekozen?.id;
    this.#gekozen = undefined;
    this.querySelector('[data-kaartje]')?.replaceChildren(leegKaartje());
    this.#lijst?.merk(undefined);
    this.#zetAdres((adres) => adres.delete('voorbeeld'));
    const terug = this.#terug;
    if (metFocus) terug?.focus();
    this.#kaart?.met((kaart) => {
      kaart.kies(undefined);
      if (metFocus && !terug && id) kaart.richt(id);
    });
  }

  /** Pointing at a row in the list, or reaching it with the keyboard, lights up its marker. */
  #wijs = (gebeurtenis: Event): void => {
    const regel = (gebeurtenis.target as Element).closest<HTMLElement>('[data-voorbeeld]');
    if (!regel) return;
    const aan = gebeurtenis.type === 'pointerover' || gebeurtenis.type === 'focusin';
    this.#kaart?.met((kaart) => kaart.wijs(regel.dataset['voorbeeld'] ?? '', aan));
  };

  #toonGemeente(keuze: Gemeentekeuze): void {
    this.#hier = keuze;
    if (keuze) this.#lijst?.volgorde.opAfstand(keuze.gemeente, keuze.regio);
    else this.#lijst?.volgorde.perProvincie();
    this.#lijst?.verbergLegeGroepen();
    this.#kaart?.met((kaart) => kaart.toonGemeente(keuze?.gemeente, keuze?.regio));
  }
}

customElements.define('land-kaart', LandKaart);
