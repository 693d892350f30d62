/** What the 'Rekenhulp' keeps: scenarios, each with groups of pupils and assumptions that carry their source. */
import type { Model } from '../model.ts';
import { delen, lijst, tekst, type Inhoud } from '../vorm.ts';

/** Who pays. What is not divided yet is 'grijs'. */
export const wetten = {
  jeugdwet: 'Jeugdwet',
  wlz: 'Wlz',
  zvw: 'Zorgverzekeringswet',
  onderwijs: 'Onderwijs',
  grijs: 'Grijs: nog niet verdeeld',
} as const;
export type Wet = keyof typeof wetten;
export const verdeelbaar = ['jeugdwet', 'wlz', 'zvw', 'onderwijs'] as const;

/** The assumptions: what they are, their unit, and what a reader should know. */
export const aannames = {
  schoolweken: { naam: 'Schoolweken per jaar', eenheid: 'weken', hint: 'De 40 is een beginwaarde, geen norm', max: 52 },
  jaaruren: {
    naam: 'Uren per fte per jaar op school',
    eenheid: 'uur',
    hint: 'Vraag dit aan de zorgaanbieder, na aftrek van verlof en scholing',
    max: 2100,
  },
  overleg: { naam: 'Erbij voor overleg en verslag', eenheid: '%', hint: 'Van de uren met leerlingen', max: 200 },
  vervanging: { naam: 'Erbij voor vervanging bij ziekte', eenheid: '%', hint: 'Van de uren met leerlingen', max: 100 },
  coordinatie: { naam: 'Iemand die het regelt', eenheid: 'uur per week', hint: 'Voor alle groepen samen', max: 400 },
  tariefJeugdwet: { naam: 'Tarief Jeugdwet', eenheid: '€ per uur', hint: 'Uit je eigen contract', max: 1000 },
  tariefWlz: { naam: 'Tarief Wlz', eenheid: '€ per uur', hint: 'Uit je eigen contract', max: 1000 },
  tariefZvw: { naam: 'Tarief Zorgverzekeringswet', eenheid: '€ per uur', hint: 'Uit je eigen contract', max: 1000 },
  tariefOnderwijs: { naam: 'Kosten onderwijs', eenheid: '€ per uur', hint: 'Loonkosten per uur op school', max: 1000 },
  tariefGrijs: { naam: 'Tarief voor het grijze deel', eenheid: '€ per uur', hint: 'Zolang niet is verdeeld wie betaalt', max: 1000 },
} as const;
export type Aannamenaam = keyof typeof aannames;

export const tariefVan: Record<Wet, Aannamenaam> = {
  jeugdwet: 'tariefJeugdwet',
  wlz: 'tariefWlz',
  zvw: 'tariefZvw',
  onderwijs: 'tariefOnderwijs',
  grijs: 'tariefGrijs',
};

export const maxScenarios = 4;

const aanname = (waarde = '', bron = '') => delen({ waarde: tekst(20, waarde), bron: tekst(200, bron) });
const groep = delen({
  naam: tekst(80),
  leerlingen: tekst(10),
  uur: tekst(10),
  groepsuur: tekst(10),
  jeugdwet: tekst(10),
  wlz: tekst(10),
  zvw: tekst(10),
  onderwijs: tekst(10),
});
const scenario = delen({
  naam: tekst(40),
  groepen: lijst(groep, 30, 1),
  aannames: delen({
    schoolweken: aanname('40', 'Beginwaarde van de leidraad, geen norm'),
    jaaruren: aanname(),
    overleg: aanname(),
    vervanging: aanname(),
    coordinatie: aanname(),
    tariefJeugdwet: aanname(),
    tariefWlz: aanname(),
    tariefZvw: aanname(),
    tariefOnderwijs: aanname(),
    tariefGrijs: aanname(),
  }),
});

const scenarios = lijst(scenario, maxScenarios, 1);
const vorm = delen({
  school: tekst(200),
  jaar: tekst(20),
  leerlingen: tekst(10),
  toelichting: tekst(2000),
  // There is always one scenario to fill in.
  scenarios: {
    leeg: () => [{ ...scenario.leeg(), naam: 'Midden' }],
    lees: (waarde: unknown, meld?: Parameters<typeof scenarios.lees>[1], plek?: string) => {
      const gelezen = scenarios.lees(waarde, meld, plek);
      return gelezen.length > 0 ? gelezen : [{ ...scenario.leeg(), naam: 'Midden' }];
    },
  },
});

export type Rekenhulp = Inhoud<typeof vorm>;
export type Scenario = Rekenhulp['scenarios'][number];
export type Groep = Scenario['groepen'][number];

export const rekenhulp: Model<Rekenhulp> = {
  slug: 'rekenhulp',
  naam: 'Rekenhulp',
  versie: 1,
  vorm,
  migraties: {},
  beginnaam: 'Mijn berekening',
};
export const legeGroep = (): Groep => groep.leeg();
