/** From degrees to the coordinates of a static SVG map. */
import type { Punt } from './afstand.ts';
import { REK, type Provincie } from './topologie.ts';

/** Latitude on the axis of Web Mercator, in degrees of longitude. */
const noordwaarts = (graden: number): number => (Math.log(Math.tan(Math.PI / 4 + (graden * Math.PI) / 360)) * 180) / Math.PI;

export interface Plek {
  x: number;
  y: number;
}

export interface Projectie {
  breedte: number;
  hoogte: number;
  naarSvg: (punt: Punt) => Plek;
}

export interface Kader {
  west: number;
  oost: number;
  zuid: number;
  noord: number;
}

/** The European Netherlands with a little room around it. */
export const NEDERLAND: Kader = { west: 3.3, oost: 7.28, zuid: 50.64, noord: 53.62 };

/**
 * Web Mercator, as Leaflet uses it: the static map and the moving map then share one drawing of the provinces.
 * The height is not rounded, or the drawing would lie askew over the moving map.
 */
export function maakProjectie(breedte: number, kader: Kader = NEDERLAND): Projectie {
  const schaal = breedte / (kader.oost - kader.west);
  const boven = noordwaarts(kader.noord);
  return {
    breedte,
    hoogte: Math.round((boven - noordwaarts(kader.zuid)) * schaal * 100) / 100,
    naarSvg: ({ lengte, breedte: graden }) => ({ x: (lengte - kader.west) * schaal, y: (boven - noordwaarts(graden)) * schaal }),
  };
}

/** A frame around places, for a small map of one region; never smaller than `minimum` degrees of longitude. */
export function kaderOm(punten: readonly Punt[], marge = 0.15, minimum = 0.6): Kader {
  if (punten.length === 0) return NEDERLAND;
  const lengtes = punten.map((punt) => punt.lengte);
  const breedtes = punten.map((punt) => punt.breedte);
  const midden = {
    lengte: (Math.min(...lengtes) + Math.max(...lengtes)) / 2,
    breedte: (Math.min(...breedtes) + Math.max(...breedtes)) / 2,
  };
  const halfX = Math.max((Math.max(...lengtes) - Math.min(...lengtes)) / 2 + marge, minimum / 2);
  const halfY = Math.max((Math.max(...breedtes) - Math.min(...breedtes)) / 2 + marge / REK, minimum / 2 / REK);
  return { west: midden.lengte - halfX, oost: midden.lengte + halfX, zuid: midden.breedte - halfY, noord: midden.breedte + halfY };
}

/** The `d` of one SVG path for a province, relative and without needless characters so that it stays short. */
export function alsPad(provincie: Provincie, projectie: Projectie, decimalen = 1): string {
  return provincie.vlakken
    .flat()
    .map((ring) => ringAlsPad(ring, projectie, 10 ** decimalen))
    .join('');
}

function ringAlsPad(ring: Punt[], projectie: Projectie, fijnheid: number): string {
  let vorige: Plek = { x: 0, y: 0 };
  // The last point is the first again: 'z' draws that line.
  const stappen = ring.slice(0, -1).map((punt) => {
    const { x, y } = projectie.naarSvg(punt);
    // Rounding the place and not the step, so that rounding errors do not add up along the border.
    const nu = { x: Math.round(x * fijnheid), y: Math.round(y * fijnheid) };
    const stap = [(nu.x - vorige.x) / fijnheid, (nu.y - vorige.y) / fijnheid];
    vorige = nu;
    return stap;
  });
  const [begin = [], ...rest] = stappen;
  return `M${kort(begin)}l${kort(rest.filter(([dx, dy]) => dx !== 0 || dy !== 0).flat())}z`;
}

/** Numbers with a separator only where the next one does not begin with a minus sign; '.5' for '0.5'. */
function kort(getallen: number[]): string {
  return getallen
    .map((getal, nummer) => {
      const tekst = String(getal).replace(/^(-?)0\./, '$1.');
      return nummer === 0 || tekst.startsWith('-') ? tekst : ` ${tekst}`;
    })
    .join('');
}
