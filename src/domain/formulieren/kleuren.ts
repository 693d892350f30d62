/** Colours of the documents, as in src/styles/tokens.css; here as RGB because Office files know no tokens. */
export const kleuren = {
  petrol: '0A4F5C',
  petrolDiep: '06343D',
  papier: 'FCF9F2',
  papierLaag: 'F3EEE1',
  wit: 'FFFFFF',
  inkt: '1A2130',
  inktZacht: '454D5B',
  lijn: 'D9D2C1',
  lijnSterk: '8A8474',
  draad: 'D9432C',
  draadTekst: 'A32A16',
  zon: 'FBEBC0',
  rekent: 'E3EFEF',
  balk: '9CC9CB',
} as const;

/** A font that Office has, and for which LibreOffice has a twin of the same widths (Carlito). */
export const LETTER = 'Calibri';
