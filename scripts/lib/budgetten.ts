/** What a page may weigh, in kB (1,000 bytes, brotli, as served). The issue sets them; `npm run meten` prints them. */

export interface Budget {
  soort: string;
  pad: RegExp;
  /** Everything a first visit moves. */
  eersteBezoek: number;
  /** The finer limits for a page to read (`leesgrenzen`) hold too. */
  lezen: boolean;
}

export const budgetten: Budget[] = [
  { soort: 'hoofdstuk', pad: /^\/hoofdstukken\/[^/]+\/$/, eersteBezoek: 62, lezen: true },
  { soort: 'interview', pad: /^\/interviews\/[^/]+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'praktijk', pad: /^\/praktijk\/[^/]+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'stap', pad: /^\/stappenplan\/[^/]+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'rol', pad: /^\/rollen\/.+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'wet', pad: /^\/wetten\/[^/]+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'dossier', pad: /^\/hart-van-brabant\/[^/]+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'regio', pad: /^\/regios\/[^/]+\/$/, eersteBezoek: 60, lezen: true },
  { soort: 'ouders', pad: /^\/voor-ouders\/.*$/, eersteBezoek: 60, lezen: true },
  { soort: 'hulpmiddel', pad: /^\/hulpmiddelen\/[^/]+\/(invullen\/)?$/, eersteBezoek: 125, lezen: false },
  { soort: 'voorpagina', pad: /^\/$/, eersteBezoek: 80, lezen: false },
  { soort: 'zoeken', pad: /^\/zoeken\/$/, eersteBezoek: 90, lezen: false },
  { soort: 'landkaart', pad: /^\/landkaart\/$/, eersteBezoek: 130, lezen: false },
  // Not in the issue: lists are as long as their content; this guards against something heavy slipping in.
  { soort: 'overzicht', pad: /./, eersteBezoek: 130, lezen: false },
];

/** Limits of a page to read. HTML is per 1,000 words on the page, sources and definitions included; a shorter page may use the whole. */
export const leesgrenzen = { css: 9, htmlPer1000Woorden: 8, js: 6, letter: 40, verzoeken: 8 };

/** Largest contentful paint of a page to read in milliseconds, on Lighthouse's slow 4G. Printed with the figures; no test fails on it. */
export const LCP_LEZEN = 1_000;

export const budgetVan = (pad: string): Budget => budgetten.find((budget) => budget.pad.test(pad)) as Budget;

/** What was weighed of a page, in bytes; from the files or in the browser. */
export interface Weging {
  samen: number;
  html: number;
  css: number;
  js: number;
  letter: number;
  verzoeken: number;
  woorden: number;
}

export interface Overschrijding {
  wat: string;
  waarde: number;
  grens: number;
  maat: 'kB' | 'keer';
}

/** What of a page is over its budget. */
export function overschrijdingen({ eersteBezoek, lezen }: Budget, weging: Weging): Overschrijding[] {
  const maten: Overschrijding[] = [{ wat: 'eerste bezoek', waarde: kB(weging.samen), grens: eersteBezoek, maat: 'kB' }];
  if (lezen) {
    maten.push(
      { wat: 'stijl', waarde: kB(weging.css), grens: leesgrenzen.css, maat: 'kB' },
      { wat: 'script', waarde: kB(weging.js), grens: leesgrenzen.js, maat: 'kB' },
      { wat: 'lettertype', waarde: kB(weging.letter), grens: leesgrenzen.letter, maat: 'kB' },
      { wat: 'HTML per 1.000 woorden', waarde: htmlPer1000(weging), grens: leesgrenzen.htmlPer1000Woorden, maat: 'kB' },
      { wat: 'verzoeken', waarde: weging.verzoeken, grens: leesgrenzen.verzoeken, maat: 'keer' },
    );
  }
  return maten.filter(({ waarde, grens }) => waarde > grens);
}

/** kB of HTML per 1,000 words, with one decimal; a shorter page counts as 1,000. */
export const htmlPer1000 = ({ html, woorden }: Pick<Weging, 'html' | 'woorden'>): number =>
  Math.round((kB(html) / Math.max(1, woorden / 1000)) * 10) / 10;

/** Bytes as the kB of a budget, with one decimal. */
export const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
