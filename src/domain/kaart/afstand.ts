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

/** The things nearest to `vanaf`, nearest first; things without a place are left out. Equal distances keep their order. */
export function dichtstbij<T extends { plek?: Punt | undefined }>(vanaf: Punt, dingen: readonly T[], aantal: number): { ding: T; km: number }[] {
  return dingen
    .flatMap((ding) => (ding.plek ? [{ ding, km: afstandInKm(vanaf, ding.plek) }] : []))
    .sort((a, b) => a.km - b.km)
    .slice(0, aantal);
}

/** All things from the point of view of a reader: those that hold for `regio` (the slug of the reader's own) first, then from near to far, those without a place last. */
export function vanafHier<T extends { plek?: Punt | undefined; streek?: string | undefined }>(vanaf: Punt, regio: string | undefined, dingen: readonly T[]): { ding: T; eigen: boolean; km: number | undefined }[] {
  const rang = ({ eigen, km }: { eigen: boolean; km: number | undefined }) => (eigen ? -1 : km ?? Infinity);
  return dingen
    .map((ding) => ({ ding, eigen: regio !== undefined && ding.streek === regio, km: ding.plek && afstandInKm(vanaf, ding.plek) }))
    // Two without a place are equal; subtracting would give NaN.
    .sort((a, b) => (rang(a) === rang(b) ? 0 : rang(a) - rang(b)));
}

/**
 * A distance as a reader sees it. Markers stand on the town, not on the building, so nothing finer than whole kilometres,
 * and under two kilometres only 'in of vlak bij'.
 */
export function alsAfstand(km: number): string {
  return km < 2 ? 'minder dan 2 km' : `ongeveer ${Math.round(km)} km`;
}
