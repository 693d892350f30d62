/** The signs on the map: one shape per kind, so that nobody needs colour to tell them apart. */

export const kaartsoorten = ['regio', 'gemeente', 'school', 'netwerk', 'interview'] as const;
export type Kaartsoort = (typeof kaartsoorten)[number];

export const kaartsoortnamen: Record<Kaartsoort, { een: string; meer: string; vorm: string }> = {
  regio: { een: 'Regio', meer: 'Regio’s', vorm: 'cirkel' },
  gemeente: { een: 'Gemeente', meer: 'Gemeenten', vorm: 'ruit' },
  school: { een: 'School', meer: 'Scholen', vorm: 'vierkant' },
  netwerk: { een: 'Netwerk', meer: 'Netwerken', vorm: 'twee cirkels' },
  interview: { een: 'Interview of verhaal', meer: 'Interviews', vorm: 'driehoek' },
};

/** Colour of each kind, as a design token; written in the drawing, so that a page with one small map needs no style sheet for it. */
export const merkkleuren: Record<Kaartsoort, string> = {
  regio: 'var(--petrol)',
  gemeente: 'var(--goed)',
  school: 'var(--draad-tekst)',
  netwerk: 'var(--inkt)',
  interview: 'var(--bezocht)',
};

/** Side of the square in which the shapes are drawn; their middle is on half of it. */
export const MERKMAAT = 24;

/** The `d` of the SVG path of each kind, all about equally heavy to the eye. */
export const merkvormen: Record<Kaartsoort, string> = {
  regio: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z',
  gemeente: 'M12 1.8L22.2 12L12 22.2L1.8 12z',
  school: 'M4.4 4.4h15.2v15.2H4.4z',
  netwerk: 'M7.8 5.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4zM16.2 5.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4z',
  interview: 'M12 2.6L22 20.4H2z',
};
