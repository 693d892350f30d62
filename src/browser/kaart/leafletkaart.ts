/** The moving map: Leaflet over our own drawing of the provinces. Knows nothing of the page around it. */
import L from 'leaflet';
import { dichtstbij, type Punt } from '../../domain/kaart/afstand.ts';
import { NEDERLAND } from '../../domain/kaart/projectie.ts';
import type { Gemeente } from '../../schema/gemeenten.ts';
import type { Item } from './items.ts';
import { maak } from './dom.ts';
import { Merkenlaag } from './merkenlaag.ts';

export { wisselGrenzen } from './grenzen.ts';

export interface Leafletkaartopties {
  items: readonly Item[];
  opKies: (id: string) => void;
}

const ruim = L.latLngBounds([NEDERLAND.zuid, NEDERLAND.west], [NEDERLAND.noord, NEDERLAND.oost]);
const alsPunt = ({ breedte, lengte }: Punt): L.LatLngTuple => [breedte, lengte];
/** How far the reader must zoom in before a finger moves the map instead of the page. */
const VANAF = 0.2;

export class Leafletkaart {
  readonly leaflet: L.Map;
  /** Background and boundaries from the government, when the reader asked for them. */
  officieel: L.Layer[] = [];
  readonly #merken: Merkenlaag;
  readonly #opties: Leafletkaartopties;
  readonly #beeld: SVGSVGElement;
  readonly #vlak: HTMLElement;
  readonly #maat: ResizeObserver;
  readonly #land: L.SVGOverlay;
  #hier: L.Marker | undefined;
  #gemeente: Gemeente | undefined;
  /** What the view was fitted to; the reader's own zooming or dragging lets go of it. */
  #kader: L.LatLngBounds | undefined = ruim;

  constructor(vlak: HTMLElement, beeld: SVGSVGElement, opties: Leafletkaartopties) {
    [this.#vlak, this.#beeld, this.#opties] = [vlak, beeld, opties];
    const rustig = matchMedia('(prefers-reduced-motion: reduce)').matches;
    vlak.hidden = false;
    vlak.setAttribute('role', 'group');
    vlak.setAttribute(
      'aria-label',
      'Beweegbare kaart. Pijltjes verschuiven haar, plus en min zoomen. Met Tab ga je van noord naar zuid langs de tekens.',
    );
    this.leaflet = L.map(vlak, {
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      zoomSnap: 0,
      maxZoom: 12,
      maxBounds: ruim.pad(0.25),
      maxBoundsViscosity: 1,
      zoomAnimation: !rustig,
      fadeAnimation: !rustig,
      markerZoomAnimation: !rustig,
      inertia: !rustig,
    });
    this.leaflet.fitBounds(ruim, { animate: false });
    this.#land = L.svgOverlay(landUit(beeld), ruim, { className: 'land-laag' }).addTo(this.leaflet);
    this.#merken = new Merkenlaag(this.leaflet, opties.items, opties.opKies);
    this.leaflet.on('zoomend', () => this.#naZoom());
    this.leaflet.on('dragstart dblclick boxzoomend', () => {
      this.#kader = undefined;
    });
    this.#maat = new ResizeObserver(() => this.#naMaat());
    this.#maat.observe(vlak);
    this.#naZoom();
    // Not `hidden`: paper gets the static map back.
    beeld.classList.add('vervangen');
  }

  /** Shows the markers of these examples only. */
  toonAlleen(ids: ReadonlySet<string>): void {
    this.#merken.toonAlleen(ids);
  }

  /** Marks one example as chosen and brings it into view; nothing unmarks. */
  kies(id: string | undefined): void {
    this.#merken.kies(id);
    const plek = this.#opties.items.find((item) => item.id === id)?.plek;
    if (plek) this.leaflet.panInside(alsPunt(plek), { padding: [40, 40] });
  }

  /** Lights a marker up while its row in the list is pointed at. */
  wijs(id: string, aan: boolean): void {
    this.#merken.wijs(id, aan);
  }

  /** Puts the focus on a marker. */
  richt(id: string): void {
    this.#merken.richt(id);
  }

  /** Shows where a municipality is, with the nearest examples around it; nothing goes back to the whole country. */
  toonGemeente(gemeente: Gemeente | undefined, regio?: string): void {
    if (gemeente === this.#gemeente) return;
    this.#gemeente = gemeente;
    this.#hier?.remove();
    this.#merken.zetHier(gemeente?.gemeente ?? '', L.latLng(gemeente ? alsPunt(gemeente) : [0, 0]));
    if (!gemeente) return this.zoom('heel');
    const teken = maak('span', { class: 'hier' });
    this.#hier = L.marker(alsPunt(gemeente), {
      icon: L.divIcon({ className: 'kaart-hier', html: teken, iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
      zIndexOffset: -1000,
    }).addTo(this.leaflet);
    const omheen = dichtstbij(gemeente, regio, this.#opties.items, 5).flatMap(({ ding }) => (ding.plek ? [alsPunt(ding.plek)] : []));
    this.#pas(L.latLngBounds([alsPunt(gemeente), ...omheen]));
  }

  zoom(hoe: string): void {
    if (hoe === 'heel') return this.#pas(ruim);
    this.#kader = undefined;
    if (hoe === 'in') this.leaflet.zoomIn(1);
    else this.leaflet.zoomOut(1);
  }

  /** Fits the view; around a municipality there is room for the signs at the edge. */
  #pas(kader: L.LatLngBounds, animate = true): void {
    this.#kader = kader;
    this.leaflet.fitBounds(kader, { ...(kader !== ruim && { padding: L.point(48, 48), maxZoom: 10 }), ...(!animate && { animate }) });
  }

  /** Hides our own land while the official background covers it. */
  toonLand(aan: boolean): void {
    this.#land.getElement()?.toggleAttribute('hidden', !aan);
    this.#vlak.classList.toggle('met-tegels', !aan);
  }

  sluit(): void {
    this.#maat.disconnect();
    this.leaflet.remove();
    this.#vlak.hidden = true;
    this.#vlak.replaceChildren();
    this.#beeld.classList.remove('vervangen');
  }

  #naMaat(): void {
    this.leaflet.invalidateSize({ animate: false });
    this.leaflet.setMinZoom(this.leaflet.getBoundsZoom(ruim) - 0.01);
    if (this.#kader) this.#pas(this.#kader, false);
    this.#merken.legNeer();
  }

  #naZoom(): void {
    this.#merken.legNeer();
    const ingezoomd = this.leaflet.getZoom() > this.leaflet.getBoundsZoom(ruim) + VANAF;
    // At the whole country there is nowhere to go: a finger on the map then scrolls the page.
    if (ingezoomd || !matchMedia('(pointer: coarse)').matches) this.leaflet.dragging.enable();
    else this.leaflet.dragging.disable();
  }
}

/** A copy of the provinces in the static map, to lie under the markers and grow with the zoom. */
function landUit(beeld: SVGSVGElement): SVGSVGElement {
  const svg = beeld.cloneNode(false) as SVGSVGElement;
  for (const naam of ['role', 'aria-label', 'class']) svg.removeAttribute(naam);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('preserveAspectRatio', 'none');
  const land = beeld.querySelector('.land');
  if (land) svg.append(land.cloneNode(true));
  return svg;
}
