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

export const budgetVan = (pad: string): Budget => budgetten.find((budget) => budget.pad.test(pad)) as Budget;

/** Bytes as the kB of a budget, with one decimal. */
export const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
