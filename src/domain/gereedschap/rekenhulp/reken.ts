/** From pupils and intensity to hours, fte and money, per law. */
import { getalOf0, leesGetal } from '../getal.ts';
import { tariefVan, verdeelbaar, wetten, type Aannamenaam, type Groep, type Rekenhulp, type Scenario, type Wet } from './model.ts';

/** Fte for care and support per 100 pupils, from the presentation of the leidraad (8 October 2025). */
export const kentallen = { smal: 3.89, medium: 10.94, breed: 18.61 } as const;

export type PerWet = Record<Wet, number>;

export interface Uitkomst {
  leerlingen: number;
  /** With pupils, per week. */
  direct: number;
  /** Everything, per week. */
  week: number;
  jaar: number;
  /** Null when the hours per fte are not known. */
  fte: number | null;
  /** Per 100 pupils of the school. */
  ftePer100: number | null;
  uren: PerWet;
  kosten: PerWet;
  totaal: number;
  perLeerling: number | null;
  /** Laws with hours but without a rate: the total is not complete. */
  zonderTarief: Wet[];
}

/** The outcome of one scenario. Empty and wrong fields count as nothing. */
export function reken(plan: Rekenhulp, scenario: Scenario): Uitkomst {
  const waarde = (naam: Aannamenaam) => Math.max(0, getalOf0(scenario.aannames[naam].waarde));
  const direct = perWet(() => 0);
  for (const groep of scenario.groepen) {
    const uren = urenVan(groep);
    for (const [wet, deel] of Object.entries(verdeling(groep)) as [Wet, number][]) direct[wet] += (uren * deel) / 100;
  }
  const som = optellen(direct);
  const week = (som * (100 + waarde('overleg') + waarde('vervanging'))) / 100 + waarde('coordinatie');
  const jaar = week * waarde('schoolweken');
  // What comes on top is spread as the hours with pupils are; without those it is not divided.
  const uren = perWet((wet) => (som > 0 ? (jaar * direct[wet]) / som : wet === 'grijs' ? jaar : 0));
  const kosten = perWet((wet) => uren[wet] * waarde(tariefVan[wet]));
  const totaal = optellen(kosten);
  const leerlingen = scenario.groepen.reduce((aantal, groep) => aantal + getalOf0(groep.leerlingen), 0);
  const fte = waarde('jaaruren') > 0 ? jaar / waarde('jaaruren') : null;
  const school = getalOf0(plan.leerlingen) || leerlingen;
  return {
    leerlingen,
    direct: som,
    week,
    jaar,
    fte,
    uren,
    kosten,
    totaal,
    ftePer100: fte !== null && school > 0 ? (fte / school) * 100 : null,
    perLeerling: leerlingen > 0 ? totaal / leerlingen : null,
    zonderTarief: (Object.keys(wetten) as Wet[]).filter((wet) => uren[wet] > 0 && !leesGetal(scenario.aannames[tariefVan[wet]].waarde)),
  };
}

/** Hours per week with pupils of a group: for each pupil alone, and for the group together. */
export const urenVan = (groep: Groep): number => getalOf0(groep.leerlingen) * getalOf0(groep.uur) + getalOf0(groep.groepsuur);

/** Percentages per law; what is left is grey. More than 100 together is brought back to 100. */
export function verdeling(groep: Groep): PerWet {
  const som = somVan(groep);
  const schaal = som > 100 ? 100 / som : 1;
  const deel = (wet: (typeof verdeelbaar)[number]) => Math.max(0, getalOf0(groep[wet])) * schaal;
  return { jeugdwet: deel('jeugdwet'), wlz: deel('wlz'), zvw: deel('zvw'), onderwijs: deel('onderwijs'), grijs: Math.max(0, 100 - som) };
}

/** What the reader divided, in percent. */
export const somVan = (groep: Groep): number => verdeelbaar.reduce((som, wet) => som + Math.max(0, getalOf0(groep[wet])), 0);

/** Fte that the number of the leidraad gives for so many pupils. */
export const volgensKental = (leerlingen: number, soort: keyof typeof kentallen): number => (leerlingen * kentallen[soort]) / 100;

function perWet(waarde: (wet: Wet) => number): PerWet {
  return { jeugdwet: waarde('jeugdwet'), wlz: waarde('wlz'), zvw: waarde('zvw'), onderwijs: waarde('onderwijs'), grijs: waarde('grijs') };
}

const optellen = (delen: PerWet): number => Object.values(delen).reduce((som, deel) => som + deel, 0);
