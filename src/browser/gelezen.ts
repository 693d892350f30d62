/** Remembers which pages were read to the end, on this device, and only when the reader asked for it on /inhoud/. */
import { bewaar, haal } from './opslag.ts';

const SLEUTEL = 'leidraad-gelezen';

/** Paths read so far; nothing when the reader does not want it remembered. */
export function gelezen(): Set<string> | undefined {
  const opgeslagen = haal(SLEUTEL);
  if (opgeslagen === null) return undefined;
  try {
    const lijst: unknown = JSON.parse(opgeslagen);
    return new Set(Array.isArray(lijst) ? lijst.filter((pad): pad is string => typeof pad === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Starts or stops remembering; stopping wipes what there was. Gives false when this device stores nothing. */
export const zetGelezen = (paden: Set<string> | undefined): boolean =>
  bewaar(SLEUTEL, paden === undefined ? null : JSON.stringify([...paden].sort()));

/** Marks this page as read once its end comes into view. */
export function volgLezen(): void {
  const eind = document.querySelector('.lees .na-tekst');
  if (!eind || gelezen() === undefined) return;
  const kijker = new IntersectionObserver((delen) => {
    if (!delen.some(({ isIntersecting }) => isIntersecting)) return;
    kijker.disconnect();
    const tot = gelezen();
    if (tot) zetGelezen(tot.add(location.pathname));
  });
  kijker.observe(eind);
}
