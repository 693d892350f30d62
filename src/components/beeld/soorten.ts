/** Names of the kinds of events on the timeline. */
export const soortnamen = [
  { soort: 'wet', naam: 'wet of regel' },
  { soort: 'landelijk', naam: 'landelijk' },
  { soort: 'onderzoek', naam: 'onderzoek' },
  { soort: 'regio', naam: 'regio of school' },
] as const;

export const soortnaam = (soort: (typeof soortnamen)[number]['soort']): string =>
  soortnamen.find((deel) => deel.soort === soort)?.naam ?? soort;
