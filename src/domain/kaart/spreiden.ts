/** Moves markers that overlap apart, so that each can be seen and pressed. */
import type { Plek } from './projectie.ts';

/**
 * New places with at least `tussen` between every two. Markers that do not overlap stay where they are.
 * The outcome depends on the input only (no chance), so that every build draws the same map.
 */
export function spreid(plekken: readonly Plek[], tussen: number, rondes = 300): Plek[] {
  const nieuw = plekken.map((plek) => ({ ...plek }));
  for (let ronde = 0; ronde < rondes; ronde++) {
    let bewogen = false;
    for (let i = 0; i < nieuw.length; i++) {
      for (let j = i + 1; j < nieuw.length; j++) bewogen = duw(nieuw[i] as Plek, nieuw[j] as Plek, tussen, i + j) || bewogen;
    }
    if (!bewogen) break;
  }
  return nieuw;
}

/** Pushes two markers half the overlap each; two on one spot go apart in a direction of their own. */
function duw(a: Plek, b: Plek, tussen: number, nummer: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const afstand = Math.hypot(dx, dy);
  if (afstand >= tussen) return false;
  // The golden angle spreads directions evenly, whatever the number of markers.
  const hoek = afstand === 0 ? nummer * 2.399963 : Math.atan2(dy, dx);
  // A hair more than needed, or rounding keeps the last pair pushing for ever.
  const stap = (tussen - afstand) / 2 + tussen * 0.001;
  a.x -= Math.cos(hoek) * stap;
  a.y -= Math.sin(hoek) * stap;
  b.x += Math.cos(hoek) * stap;
  b.y += Math.sin(hoek) * stap;
  return true;
}
