/** Markers, their threads to the true place, and the names of places; laid out anew for every zoom. */
import L from 'leaflet';
import { kaartsoortnamen, MERKMAAT } from '../../domain/kaart/merkteken.ts';
import { zetNamen } from '../../domain/kaart/namen.ts';
import { spreid } from '../../domain/kaart/spreiden.ts';
import { maak, merk } from './dom.ts';
import type { Item } from './items.ts';

interface Merkteken {
  item: Item;
  knop: HTMLButtonElement;
  teken: L.Marker;
  echt: L.LatLng;
  draad: L.Polyline;
}

/** Between the middles of two markers: so far that their squares stay apart when one stands diagonally from the other. */
const TUSSEN = Math.ceil(MERKMAAT * Math.SQRT2) + 2;
/** Half the size of the ring around the reader's municipality, see kaart.css. */
const HIERSTRAAL = 20;
const ankers = { start: '0', middle: '-50%', end: '-100%' } as const;

export class Merkenlaag {
  readonly #kaart: L.Map;
  readonly #alle: Merkteken[];
  readonly #namen = L.layerGroup();
  #zichtbaar = new Set<string>();
  #hier: { naam: string; punt: L.LatLng } | undefined;

  constructor(kaart: L.Map, items: readonly Item[], opKies: (id: string) => void) {
    this.#kaart = kaart;
    const naampaneel = kaart.createPane('namen');
    naampaneel.setAttribute('aria-hidden', 'true');
    this.#namen.addTo(kaart);
    this.#alle = items.flatMap((item) => (item.plek ? [this.#maak(item, L.latLng(item.plek.breedte, item.plek.lengte), opKies)] : []));
  }

  toonAlleen(ids: ReadonlySet<string>): void {
    this.#zichtbaar = new Set(ids);
    // Taking all away and adding in the order of the list keeps the Tab key going from north to south.
    for (const { teken, draad } of this.#alle) {
      teken.remove();
      draad.remove();
    }
    for (const { item, teken } of this.#alle) if (ids.has(item.id)) teken.addTo(this.#kaart);
    this.legNeer();
  }

  kies(id: string | undefined): void {
    for (const { item, knop, teken } of this.#alle) {
      knop.setAttribute('aria-pressed', String(item.id === id));
      teken.setZIndexOffset(item.id === id ? 1000 : 0);
    }
  }

  wijs(id: string, aan: boolean): void {
    this.#van(id)?.knop.classList.toggle('is-gewezen', aan);
  }

  richt(id: string): void {
    this.#van(id)?.knop.focus();
  }

  /** The municipality of the reader: its name goes before those of the examples. */
  zetHier(naam: string, punt: L.LatLng): void {
    this.#hier = naam ? { naam, punt } : undefined;
    this.legNeer();
  }

  /** Spreads markers that overlap at this zoom, and puts names where there is room. */
  legNeer(): void {
    const kaart = this.#kaart;
    const getoond = this.#alle.filter(({ item }) => this.#zichtbaar.has(item.id));
    const echt = getoond.map((een) => kaart.latLngToContainerPoint(een.echt));
    const plekken = this.#binnenBeeld(echt, spreid(this.#binnenBeeld(echt, spreid(echt, TUSSEN)), TUSSEN));
    getoond.forEach(({ teken, draad, echt: punt }, nr) => {
      const { x, y } = plekken[nr] ?? { x: 0, y: 0 };
      const nieuw = kaart.containerPointToLatLng([x, y]);
      teken.setLatLng(nieuw);
      const verschoven = Math.hypot((echt[nr]?.x ?? 0) - x, (echt[nr]?.y ?? 0) - y) > MERKMAAT / 2;
      if (verschoven) draad.setLatLngs([punt, nieuw]).addTo(kaart);
      else draad.remove();
    });
    this.#zetNamen(getoond, plekken);
  }

  /** Markers of places in view do not hang over the edge. */
  #binnenBeeld(echt: { x: number; y: number }[], plekken: { x: number; y: number }[]): { x: number; y: number }[] {
    const { x: breedte, y: diepte } = this.#kaart.getSize();
    const houd = (waarde: number, tot: number) => Math.min(Math.max(waarde, TUSSEN / 2), tot - TUSSEN / 2);
    return plekken.map((plek, nr) => {
      const { x, y } = echt[nr] ?? plek;
      return x >= 0 && x <= breedte && y >= 0 && y <= diepte ? { x: houd(plek.x, breedte), y: houd(plek.y, diepte) } : plek;
    });
  }

  #zetNamen(getoond: Merkteken[], plekken: { x: number; y: number }[]): void {
    const { x: breedte, y: diepte } = this.#kaart.getSize();
    const teksten = [...new Set(getoond.map(({ item }) => item.plaats))].filter(Boolean);
    const plaatsen = teksten.map((tekst) => ({ tekst, bij: plekken.filter((_, nr) => getoond[nr]?.item.plaats === tekst) }));
    const hier = this.#hier && {
      tekst: this.#hier.naam,
      bij: [this.#kaart.latLngToContainerPoint(this.#hier.punt)],
      straal: HIERSTRAAL,
      eerst: true,
    };
    this.#namen.clearLayers();
    for (const { tekst, x, y, anker } of zetNamen(
      hier ? [hier, ...plaatsen.filter((plaats) => plaats.tekst !== hier.tekst)] : plaatsen,
      plekken,
      { straal: MERKMAAT / 2, hoogte: 18, letter: 8.8, breedte, diepte },
    )) {
      const naam = maak('span', { class: tekst === hier?.tekst ? 'is-hier' : '' }, tekst);
      naam.style.translate = `${ankers[anker]} -50%`;
      L.marker(this.#kaart.containerPointToLatLng([x, y]), {
        pane: 'namen',
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: 'kaart-naam', html: naam, iconSize: [0, 0] }),
      }).addTo(this.#namen);
    }
  }

  #van(id: string): Merkteken | undefined {
    return this.#alle.find(({ item }) => item.id === id);
  }

  #maak(item: Item, echt: L.LatLng, opKies: (id: string) => void): Merkteken {
    const naam = `${kaartsoortnamen[item.soort].een}, ${item.plaats}: ${item.titel}`;
    const knop = maak(
      'button',
      { type: 'button', class: 'kaart-knop', 'aria-label': naam, title: naam, 'aria-pressed': 'false', 'data-merk': item.id },
      merk(item.soort),
    );
    const teken = L.marker(echt, {
      keyboard: false,
      riseOnHover: true,
      icon: L.divIcon({ className: 'kaart-merk', html: knop, iconSize: [MERKMAAT, MERKMAAT] }),
    });
    knop.addEventListener('click', () => opKies(item.id));
    knop.addEventListener('focus', () => this.#kaart.panInside(teken.getLatLng(), { padding: [30, 30] }));
    return { item, knop, teken, echt, draad: L.polyline([], { className: 'kaart-draadje', interactive: false }) };
  }
}
