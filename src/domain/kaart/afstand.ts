/** Distances over the earth, and what is nearest. */

/** A place in WGS84, in degrees. */
export interface Punt {
  breedte: number;
  lengte: number;
}

const AARDSTRAAL_KM = 6371.0088;

/** Great-circle distance in kilometres (haversine). */
export function afstandInKm(a: Punt, b: Punt): number {
  const rad = (graden: number) => (graden * Math.PI) / 180;
  const halveBreedte = Math.sin(rad(b.breedte - a.breedte) / 2);
  const halveLengte = Math.sin(rad(b.lengte - a.lengte) / 2);
  const h = halveBreedte ** 2 + Math.cos(rad(a.breedte)) * Math.cos(rad(b.breedte)) * halveLengte ** 2;
  return 2 * AARDSTRAAL_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Nearer than this is the place of the reader itself. */
const HIER_KM = 2;

/** All things from the point of view of a reader: those in the place itself, those that hold for `regio` (the slug of the reader's own), then from near to far, those without a place last. */
export function vanafHier<T extends { plek?: Punt | undefined; streek?: string | undefined }>(
  vanaf: Punt,
  regio: string | undefined,
  dingen: readonly T[],
): { ding: T; eigen: boolean; km: number | undefined }[] {
  const rang = ({ eigen, km }: { eigen: boolean; km: number | undefined }) =>
    eigen ? -1 : km === undefined ? Infinity : km < HIER_KM ? -2 : km;
  return (
    dingen
      .map((ding) => ({ ding, eigen: regio !== undefined && ding.streek === regio, km: ding.plek && afstandInKm(vanaf, ding.plek) }))
      // Two without a place are equal; subtracting would give NaN.
      .sort((a, b) => (rang(a) === rang(b) ? 0 : rang(a) - rang(b)))
  );
}

/** The same order, with what holds for the reader's own region and the `aantal` nearest of the rest; what has no place and is not of that region is left out. */
export function dichtstbij<T extends { plek?: Punt | undefined; streek?: string | undefined }>(
  vanaf: Punt,
  regio: string | undefined,
  dingen: readonly T[],
  aantal: number,
): { ding: T; eigen: boolean; km: number | undefined }[] {
  const alle = vanafHier(vanaf, regio, dingen);
  const naast = new Set(alle.filter(({ eigen, km }) => !eigen && km !== undefined).slice(0, aantal));
  return alle.filter((een) => een.eigen || naast.has(een));
}

/**
 * A distance as a reader sees it. Markers stand on the town, not on the building, so nothing finer than whole kilometres,
 * and under two kilometres only 'hier of vlakbij'.
 */
export function alsAfstand(km: number): string {
  return km < HIER_KM ? 'hier of vlakbij' : `ongeveer ${Math.round(km)} km`;
}
