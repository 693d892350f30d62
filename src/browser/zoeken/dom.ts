/** Makes and finds elements; text is only ever set as text. */
export function maak<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  eigenschappen: Partial<Omit<HTMLElementTagNameMap[N], 'style'>> = {},
  ...kinderen: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  Object.assign(element, eigenschappen);
  element.append(...kinderen);
  return element;
}

/** A part that the search page cannot do without. */
export function deelVan(vak: HTMLElement, keuze: string): HTMLElement {
  const deel = vak.querySelector<HTMLElement>(keuze);
  if (!deel) throw new Error(`De zoekpagina mist ${keuze}.`);
  return deel;
}

/** Does the reader want the link in a tab or window of its own? */
export const inNieuwVenster = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;
