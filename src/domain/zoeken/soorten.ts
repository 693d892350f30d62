/** Names of the kinds of page, as readers see them. */
const namen: Record<string, [enkelvoud: string, meervoud: string]> = {
  hoofdstuk: ['Hoofdstuk', 'Hoofdstukken'],
  stap: ['Stap', 'Stappen'],
  hulpmiddel: ['Hulpmiddel', 'Hulpmiddelen'],
  praktijk: ['Praktijkvoorbeeld', 'Praktijkvoorbeelden'],
  interview: ['Interview', 'Interviews'],
  verhaal: ['Verhaal van ouders', 'Verhalen van ouders'],
  dossier: ['Dossier Hart van Brabant', 'Dossier Hart van Brabant'],
  wet: ['Wet', 'Wetten'],
  begrip: ['Begrip', 'Begrippen'],
  regio: ['Regio', 'Regio’s'],
  route: ['Voor jouw rol', 'Per rol'],
  ouders: ['Voor ouders', 'Voor ouders'],
  bron: ['Bronnen', 'Bronnen'],
  pagina: ['Pagina', 'Overzichten en overige pagina’s'],
};

export const soortnaam = (soort: string): string => namen[soort]?.[0] ?? 'Pagina';
/** All kinds with their plural, in the order of the filter. */
export const soortkeuzes = Object.entries(namen).map(([waarde, [, naam]]) => ({ waarde, naam }));
