/** Characters that no XML file may hold, however they are written; they come along with what is pasted. */

/** The text without them. */
export const zonderVerboden = (tekst: string): string =>
  tekst
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
