/** Makes elements without writing HTML as text, so that nothing a reader types can become markup. */
import { merkkleuren, merkvormen, type Kaartsoort } from '../../domain/kaart/merkteken.ts';

type Kind = Node | string | false | undefined;

/** An element with attributes and children; `false` and `undefined` children are left out. */
export function maak<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  kenmerken: Record<string, string> = {},
  ...kinderen: Kind[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, waarde);
  element.append(...kinderen.filter((kind): kind is Node | string => kind !== false && kind !== undefined));
  return element;
}

/** The sign of a kind, the same as components/kaart/Merk.astro makes. */
export function merk(soort: Kaartsoort): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const pad = document.createElementNS(svg.namespaceURI as 'http://www.w3.org/2000/svg', 'path');
  for (const [naam, waarde] of Object.entries({
    class: 'merkje',
    fill: merkkleuren[soort],
    viewBox: '0 0 24 24',
    width: '24',
    height: '24',
    'aria-hidden': 'true',
    focusable: 'false',
  }))
    svg.setAttribute(naam, waarde);
  pad.setAttribute('d', merkvormen[soort]);
  svg.append(pad);
  return svg;
}
