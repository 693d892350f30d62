/** Is a place inside a province? */
import type { Punt } from './afstand.ts';
import { afstandTotLijnstuk, type Provincie, type Ring } from './topologie.ts';

/** Kilometres in one degree of longitude at 52.2° north. */
const KM_PER_LENGTEGRAAD = 68.2;

/** True when the point lies within the province (holes excluded). */
export function ligtIn(punt: Punt, provincie: Provincie): boolean {
  return provincie.vlakken.some(([buiten = [], ...gaten]) => inRing(punt, buiten) && !gaten.some((gat) => inRing(punt, gat)));
}

/** Kilometres from the point to the province; 0 inside it. Good to a few hundred metres, which is finer than the shape. */
export function kmBuiten(punt: Punt, provincie: Provincie): number {
  if (ligtIn(punt, provincie)) return 0;
  const afstanden = provincie.vlakken
    .flat()
    .flatMap((ring) => ring.slice(1).map((eind, i) => afstandTotLijnstuk(punt, ring[i] as Punt, eind)));
  return Math.min(...afstanden) * KM_PER_LENGTEGRAAD;
}

/** Ray casting to the east. */
function inRing(punt: Punt, ring: Ring): boolean {
  let binnen = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i] as Punt, ring[j] as Punt];
    const kruist = a.breedte > punt.breedte !== b.breedte > punt.breedte;
    if (kruist && punt.lengte < ((b.lengte - a.lengte) * (punt.breedte - a.breedte)) / (b.breedte - a.breedte) + a.lengte) binnen = !binnen;
  }
  return binnen;
}
