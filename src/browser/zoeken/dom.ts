/** Makes elements; text is only ever set as text. */
export function maak<N extends keyof HTMLElementTagNameMap>(naam: N, eigenschappen: Partial<Omit<HTMLElementTagNameMap[N], 'style'>> = {}, ...kinderen: (Node | string)[]): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  Object.assign(element, eigenschappen);
  element.append(...kinderen);
  return element;
}
