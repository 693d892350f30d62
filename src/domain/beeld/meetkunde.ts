/** Geometry of the pictures: points on rings, arrows between people, and numbers for SVG. */

export interface Punt {
  x: number;
  y: number;
}

export interface Pijl {
  lijn: string;
  punt: string;
}

/** At most two decimals: keeps the SVG short. */
export const rond = (waarde: number): number => Math.round(waarde * 100) / 100;

/** Point on a ring; `graden` runs clockwise, 0 is at the top. */
export function opRing(midden: Punt, straal: number, graden: number): Punt {
  const hoek = ((graden - 90) * Math.PI) / 180;
  return { x: rond(midden.x + straal * Math.cos(hoek)), y: rond(midden.y + straal * Math.sin(hoek)) };
}

/** `aantal` points at equal distances on a ring. */
export function ring(aantal: number, midden: Punt, straal: number, begin = 0): Punt[] {
  return Array.from({ length: aantal }, (_, nr) => opRing(midden, straal, begin + (360 / aantal) * nr));
}

/** Part of a ring as an SVG path, clockwise from `van` to `tot` in degrees. */
export function boog(midden: Punt, straal: number, van: number, tot: number): string {
  const [a, b] = [opRing(midden, straal, van), opRing(midden, straal, tot)];
  return `M${a.x} ${a.y}A${straal} ${straal} 0 ${tot - van > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

/** Directions in which people in a group can address one another: n² − n. */
export const interactierichtingen = (mensen: number): number => mensen * mensen - mensen;

/** A bent arrow from one dot to another; stays `marge` away from both and bends `bocht` to its left. */
export function pijl(van: Punt, naar: Punt, marge: number, bocht: number, top = 6): Pijl {
  const lengte = Math.hypot(naar.x - van.x, naar.y - van.y);
  const [ex, ey] = [(naar.x - van.x) / lengte, (naar.y - van.y) / lengte];
  const zij = bocht * 0.45;
  const a = { x: van.x + ex * marge + ey * zij, y: van.y + ey * marge - ex * zij };
  const b = { x: naar.x - ex * marge + ey * zij, y: naar.y - ey * marge - ex * zij };
  const c = { x: (van.x + naar.x) / 2 + ey * bocht, y: (van.y + naar.y) / 2 - ex * bocht };
  const eind = Math.hypot(b.x - c.x, b.y - c.y);
  const [dx, dy] = [(b.x - c.x) / eind, (b.y - c.y) / eind];
  const voet = { x: b.x - dx * top, y: b.y - dy * top };
  const half = top * 0.5;
  return {
    lijn: `M${rond(a.x)} ${rond(a.y)}Q${rond(c.x)} ${rond(c.y)} ${rond(voet.x)} ${rond(voet.y)}`,
    punt: `M${rond(b.x)} ${rond(b.y)}L${rond(voet.x - dy * half)} ${rond(voet.y + dx * half)}L${rond(voet.x + dy * half)} ${rond(voet.y - dx * half)}Z`,
  };
}

/** All arrows between all people: exactly `interactierichtingen(punten.length)` of them. */
export function pijlen(punten: Punt[], marge: number, bocht: number): Pijl[] {
  return punten.flatMap((van) => punten.filter((naar) => naar !== van).map((naar) => pijl(van, naar, marge, bocht)));
}
