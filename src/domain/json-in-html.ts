/** Data for a script, inside the HTML of a page. */

/** JSON that cannot end the element it stands in, whatever texts it holds. */
export const jsonInHtml = (waarde: unknown): string => JSON.stringify(waarde).replaceAll('<', '\\u003c');
