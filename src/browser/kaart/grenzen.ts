/**
 * On request only: the background map (BRT-A) and the boundaries that CBS publishes, both from PDOK.
 * Whatever fails, our own map stays as it was.
 */
import L from 'leaflet';
import type { Leafletkaart } from './leafletkaart.ts';

const TEGELS = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png';
const GRENZEN = 'https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1';
/** The year of the division that content/gemeenten.csv follows. */
const JAAR = 2025;
const GEDULD_MS = 15_000;

interface Opdracht {
  kaart: Leafletkaart;
  knop: HTMLButtonElement;
  melding: Element;
  herkomst: Element | null;
  /** `data-tegels` and `data-grenzen` on the element point to other addresses, for a test without the network. */
  adressen: DOMStringMap;
}

/** Fetches and shows, or takes away what is shown. */
export async function wisselGrenzen({ kaart, knop, melding, herkomst, adressen }: Opdracht): Promise<void> {
  if (knop.getAttribute('aria-busy') === 'true') return;
  const wasAan = kaart.officieel.length > 0;
  for (const laag of kaart.officieel) laag.remove();
  kaart.officieel = [];
  kaart.toonLand(true);
  if (wasAan) {
    zet(knop, false);
    herkomst?.toggleAttribute('hidden', true);
    melding.textContent = 'Je ziet weer onze eigen kaart.';
    return;
  }
  knop.setAttribute('aria-busy', 'true');
  melding.textContent = 'Ophalen bij PDOK …';
  const [tegels, gemeenten, jeugd] = await Promise.all([
    haalTegels(kaart, adressen['tegels'] ?? TEGELS).catch(() => undefined),
    haalVlakken(adressen['grenzen'] ?? GRENZEN, 'gemeente_gegeneraliseerd').catch(() => undefined),
    haalVlakken(adressen['grenzen'] ?? GRENZEN, 'jeugdregio_gegeneraliseerd').catch(() => undefined),
  ]);
  knop.removeAttribute('aria-busy');
  if (tegels) kaart.toonLand(false);
  const lagen = [tegels, gemeenten && alsLaag(gemeenten, 'grens-gemeente'), jeugd && alsLaag(jeugd, 'grens-jeugd')].filter(
    (laag) => laag !== undefined,
  );
  for (const laag of lagen) laag.addTo(kaart.leaflet);
  kaart.officieel = lagen;
  zet(knop, lagen.length > 0);
  herkomst?.toggleAttribute('hidden', lagen.length === 0);
  melding.textContent = verslag(Boolean(tegels), Boolean(gemeenten), Boolean(jeugd));
}

function zet(knop: HTMLButtonElement, aan: boolean): void {
  knop.setAttribute('aria-pressed', String(aan));
  knop.textContent = aan ? 'Haal ze weer weg' : 'Haal ze op bij PDOK';
}

function verslag(tegels: boolean, gemeenten: boolean, jeugd: boolean): string {
  if (!tegels && !gemeenten && !jeugd) return 'PDOK is nu niet te bereiken. Je ziet onze eigen kaart; die werkt gewoon door.';
  const mist = [!tegels && 'de achtergrondkaart', !gemeenten && 'de grenzen van gemeenten', !jeugd && 'de grenzen van jeugdregio’s'].filter(
    Boolean,
  );
  const uitleg = jeugd ? 'De dikke lijnen zijn jeugdregio’s' : '';
  const dun = gemeenten ? 'de dunne lijnen gemeenten' : '';
  const lijnen = [uitleg, dun].filter(Boolean).join(', ');
  return [lijnen && `${lijnen[0]?.toUpperCase()}${lijnen.slice(1)}.`, mist.length > 0 && `Niet gelukt: ${mist.join(' en ')}.`]
    .filter(Boolean)
    .join(' ');
}

/** The background as a layer on the map; fails when not one image arrives. */
async function haalTegels({ leaflet }: Leafletkaart, adres: string): Promise<L.TileLayer> {
  const laag = L.tileLayer(adres, { maxZoom: 19, className: 'tegels', referrerPolicy: 'no-referrer' });
  const gelukt = await new Promise<boolean>((klaar) => {
    laag.once('tileload', () => klaar(true));
    // 'load' comes when every image has either come or failed; an image that came has answered before it.
    laag.once('load', () => setTimeout(() => klaar(false), 0));
    setTimeout(() => klaar(false), GEDULD_MS);
    laag.addTo(leaflet);
  });
  if (gelukt) return laag;
  laag.remove();
  throw new Error('geen enkel kaartbeeld');
}

/** One collection of areas; fails on anything that is not a list of surfaces. */
async function haalVlakken(basis: string, naam: string): Promise<GeoJSON.FeatureCollection> {
  const antwoord = await fetch(`${basis}/collections/${naam}/items?f=json&jaarcode=${JAAR}&limit=1000`, {
    headers: { Accept: 'application/geo+json, application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(GEDULD_MS),
  });
  if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.status}`);
  const vlakken = (await antwoord.json()) as Partial<GeoJSON.FeatureCollection>;
  const goed =
    vlakken.features?.length &&
    vlakken.features.every((vlak) => vlak.geometry?.type === 'Polygon' || vlak.geometry?.type === 'MultiPolygon');
  if (vlakken.type !== 'FeatureCollection' || !goed) throw new Error(`${naam}: onverwachte vorm`);
  return vlakken as GeoJSON.FeatureCollection;
}

const alsLaag = (vlakken: GeoJSON.FeatureCollection, klasse: string): L.GeoJSON =>
  L.geoJSON(vlakken, { interactive: false, style: { className: klasse, fill: false } });
