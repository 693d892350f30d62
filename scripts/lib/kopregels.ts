/**
 * Reads `_headers`, the file in which Netlify and Cloudflare Pages expect response headers.
 * It is the one list: hosts read it from dist/, our own server reads it through here, so what is tested is what is published.
 */

export interface Kopregel {
  /** Path from the root of the site; `*` at the end stands for anything. */
  patroon: string;
  koppen: Record<string, string>;
}

/** The rules in the order of the file. Throws on a line that belongs to no rule. */
export function leesKopregels(tekst: string): Kopregel[] {
  const regels: Kopregel[] = [];
  for (const [nr, ruw] of tekst.split('\n').entries()) {
    const regel = ruw.trim();
    if (regel === '' || regel.startsWith('#')) continue;
    if (!/^\s/.test(ruw)) {
      regels.push({ patroon: regel, koppen: {} });
      continue;
    }
    const scheiding = regel.indexOf(':');
    const laatste = regels.at(-1);
    if (!laatste || scheiding < 1) throw new Error(`_headers, regel ${nr + 1}: verwacht 'Naam: waarde' onder een pad.`);
    laatste.koppen[regel.slice(0, scheiding)] = regel.slice(scheiding + 1).trim();
  }
  return regels;
}

/** All headers that hold for a site path (without base path). */
export function koppenVoor(pad: string, regels: Kopregel[]): Record<string, string> {
  const passend = regels.filter(({ patroon }) => (patroon.endsWith('*') ? pad.startsWith(patroon.slice(0, -1)) : pad === patroon));
  return Object.assign({}, ...passend.map(({ koppen }) => koppen)) as Record<string, string>;
}
