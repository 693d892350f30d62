/** Small things to do with elements. Text only ever enters as text. */

/** Makes an element with children. */
export function maak<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  kinderen: readonly (Node | string)[] = [],
  klasse = '',
): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  if (klasse) element.className = klasse;
  element.append(...kinderen);
  return element;
}

/** Sets a text, and leaves an element alone that already shows it: nothing is read aloud twice. */
export function zetTekst(element: Element | null | undefined, tekst: string): void {
  if (element && element.textContent !== tekst) element.textContent = tekst;
}

/** The outcome in a sentence; while there is none it says what to do, and should not look like an outcome. */
export function zetUitkomst(element: Element | null | undefined, tekst: string, leeg: boolean): void {
  zetTekst(element, tekst);
  element?.toggleAttribute('data-leeg', leeg);
}

/** Takes an element away or brings it back. */
export function verberg(element: Element | null | undefined, weg: boolean): void {
  if (element instanceof HTMLElement) element.hidden = weg;
}
