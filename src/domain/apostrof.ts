/** An address, of a page or of a website, says exactly what it says. */
const isAdres = (waarde: string): boolean => /^(\/|https?:)/.test(waarde);

/** The apostrophe of a word, as in print: text in MDX gets it from Markdown, this gives the same to all other values. */
export function metApostrof<T>(waarde: T): T {
  if (typeof waarde === 'string') return isAdres(waarde) ? waarde : (waarde.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') as T);
  if (Array.isArray(waarde)) return waarde.map((een: unknown) => metApostrof(een)) as T;
  // A date or the like stays what it is.
  if (typeof waarde === 'object' && waarde !== null && Object.getPrototypeOf(waarde) === Object.prototype)
    return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, metApostrof(een as unknown)])) as T;
  return waarde;
}
