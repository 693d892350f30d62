/** A trefoil knot as pieces of thread, lowest first: draw each piece with a wide edge in the colour of the paper. */
import { glad, type Punt } from './meetkunde.ts';

/** Pieces of a knot around `midden`; `maat` is about a third of its height. Its two ends hang below. */
export function knoop(midden: Punt, maat: number, onder: number, stukken = 48): string[] {
  const open = 0.34;
  const [van, tot] = [Math.PI + open, 3 * Math.PI - open];
  const plek = (t: number): Punt => ({
    x: midden.x + maat * (Math.sin(t) + 2 * Math.sin(2 * t)) * 0.5,
    y: midden.y - maat * (Math.cos(t) - 2 * Math.cos(2 * t)) * 0.5,
  });
  const stap = (tot - van) / stukken;
  const delen = Array.from({ length: stukken }, (_, nr) => {
    const begin = van + nr * stap;
    const marge = stap * 0.5;
    const waarden = [begin - marge, begin, begin + stap, begin + stap + marge].map((t) => Math.max(van, Math.min(tot, t)));
    return { hoogte: -Math.sin(3 * (begin + stap / 2)), lijn: glad(waarden.map(plek)) };
  });
  const [links, rechts] = [plek(van), plek(tot)];
  const staart = (p: Punt, zij: number): string => `M${p.x.toFixed(2)} ${p.y.toFixed(2)}C${(p.x + zij).toFixed(2)} ${(p.y + 8).toFixed(2)} ${(p.x + zij * 2).toFixed(2)} ${onder - 20} ${(p.x + zij * 2).toFixed(2)} ${onder}`;
  return [...delen.sort((a, b) => a.hoogte - b.hoogte).map(({ lijn }) => lijn), staart(links, 6), staart(rechts, -6)];
}
