/** The sums of a logboek, as the sheet Totalen of the template makes them. One walk over all rows. */
import { leesGetal } from '../getal.ts';
import type { Logboek, Logregel, Weekregel } from './model.ts';

export const dimensies = {
  soort: 'Soort zorg',
  wet: 'Wie betaalt nu',
  groep: 'Groep',
  dag: 'Dag van de week',
  uitvoerder: 'Wie deed het',
  handeling: 'Handeling',
} as const;
export type Dimensie = keyof typeof dimensies;
const dagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const weekdagen = ['ma', 'di', 'wo', 'do', 'vr'] as const;

export interface Telling {
  regels: number;
  /** Rows without minutes, kind or group. */
  nakijken: number;
  urenPerWeek: number;
  urenPerJaar: number;
  /** Null when the hours per fte are not filled in. */
  fte: number | null;
  perLeerling: number | null;
  /** Parts of the hours in the rows, 0 to 1. */
  adHoc: number;
  grijs: number;
  /** How many rows say whether they were planned, and whether they are onderwijs, zorg or grijs; none without minutes, as in the template. */
  ingevuld: { gepland: number; domein: number };
  /** Hours per week per name; what was left empty is 'Niet ingevuld'. */
  per: Record<Dimensie, Map<string, number>>;
}

export const nietIngevuld = 'Niet ingevuld';

/** Hours of a row: minutes times people. */
export function urenVan({ minuten, mensen }: Pick<Logregel, 'minuten' | 'mensen'>): number {
  return (getal(minuten) * (getal(mensen) || 1)) / 60;
}

export const moetNagekeken = ({ minuten, soort, groep }: Logregel): boolean => getal(minuten) <= 0 || soort === '' || groep === '';

/** Everything at once. */
export function tel({ meting, regels, week }: Logboek): Telling {
  const weken = leesGetal(meting.weken) ?? 0;
  const per: Telling['per'] = {
    soort: new Map(),
    wet: new Map(),
    groep: new Map(),
    dag: new Map(),
    uitvoerder: new Map(),
    handeling: new Map(),
  };
  const bij = (dimensie: Dimensie, naam: string, uren: number) =>
    per[dimensie].set(naam || nietIngevuld, (per[dimensie].get(naam || nietIngevuld) ?? 0) + uren);
  const ingevuld = { gepland: 0, domein: 0 };
  const som = { regels: 0, week: 0, adHoc: 0, grijs: 0, nakijken: 0 };
  for (const regel of regels) {
    const uren = urenVan(regel);
    som.regels += uren;
    if (regel.gepland !== '') ingevuld.gepland += 1;
    if (regel.domein !== '') ingevuld.domein += 1;
    if (regel.gepland === 'ad hoc') som.adHoc += uren;
    if (regel.domein === 'grijs') som.grijs += uren;
    if (moetNagekeken(regel)) som.nakijken += 1;
    if (weken <= 0 || uren <= 0) continue;
    const perWeek = uren / weken;
    for (const dimensie of ['soort', 'wet', 'groep', 'uitvoerder', 'handeling'] as const) bij(dimensie, regel[dimensie], perWeek);
    bij('dag', dagVan(regel.datum), perWeek);
  }
  for (const regel of week) {
    const uren = weekuren(regel);
    som.week += uren;
    for (const dimensie of ['soort', 'wet', 'groep', 'uitvoerder'] as const) bij(dimensie, regel[dimensie], uren);
    weekdagen.forEach((dag, nr) => {
      if (getal(regel[dag]) > 0) bij('dag', dagen[nr + 1] ?? '', getal(regel[dag]) / 60);
    });
  }
  const urenPerWeek = (weken > 0 ? som.regels / weken : 0) + som.week;
  const urenPerJaar = urenPerWeek * (leesGetal(meting.schoolweken) ?? 0);
  const jaaruren = leesGetal(meting.jaaruren) ?? 0;
  const leerlingen = leesGetal(meting.leerlingen) ?? 0;
  return {
    regels: regels.length,
    nakijken: som.nakijken,
    urenPerWeek,
    urenPerJaar,
    ingevuld: som.regels > 0 ? ingevuld : { gepland: 0, domein: 0 },
    per,
    fte: jaaruren > 0 ? urenPerJaar / jaaruren : null,
    perLeerling: leerlingen > 0 ? urenPerWeek / leerlingen : null,
    adHoc: som.regels > 0 ? som.adHoc / som.regels : 0,
    grijs: som.regels > 0 ? som.grijs / som.regels : 0,
  };
}

/** Names with hours, largest first; days in the order of the week, 'Niet ingevuld' last. */
export function gesorteerd(per: Telling['per'], dimensie: Dimensie): [naam: string, uren: number][] {
  const plaats = (naam: string) => (naam === nietIngevuld ? 1 : 0);
  return [...per[dimensie]]
    .filter(([, uren]) => uren > 0)
    .sort(([a, urenA], [b, urenB]) => plaats(a) - plaats(b) || (dimensie === 'dag' ? dagen.indexOf(a) - dagen.indexOf(b) : urenB - urenA));
}

/** Names behind which stand 1 to 4 pupils with a code: their hours do not leave the school. */
export function kleineGroepen(regels: readonly Logregel[], dimensie: Dimensie): Set<string> {
  const codes = new Map<string, Set<string>>();
  for (const regel of regels) {
    const code = regel.leerling.trim();
    if (code === '' || code === 'groep') continue;
    const naam = (dimensie === 'dag' ? dagVan(regel.datum) : regel[dimensie]) || nietIngevuld;
    codes.set(naam, (codes.get(naam) ?? new Set()).add(code));
  }
  return new Set([...codes].filter(([, leerlingen]) => leerlingen.size < 5).map(([naam]) => naam));
}

export interface Vergelijking {
  naam: 'Smal' | 'Medium' | 'Breed';
  eigen: number;
  kental: number;
}

/**
 * Own fte per 100 pupils for the kinds that count in smal, medium and breed, beside the numbers of the leidraad.
 * `soorten` is the list of eleven kinds in the order of the table: 5 smal, 8 medium, 11 breed. Empty when fte or pupils are not known.
 */
export function vergelijk(
  { meting }: Logboek,
  { fte, per, urenPerWeek }: Telling,
  soorten: readonly string[],
  kentallen: { smal: number; medium: number; breed: number },
): Vergelijking[] {
  const leerlingen = leesGetal(meting.leerlingen) ?? 0;
  if (fte === null || leerlingen <= 0 || urenPerWeek <= 0) return [];
  const eigen = (aantal: number) => {
    const uren = soorten.slice(0, aantal).reduce((som, soort) => som + (per.soort.get(soort) ?? 0), 0);
    return (((uren / urenPerWeek) * fte) / leerlingen) * 100;
  };
  return [
    { naam: 'Smal', eigen: eigen(5), kental: kentallen.smal },
    { naam: 'Medium', eigen: eigen(8), kental: kentallen.medium },
    { naam: 'Breed', eigen: eigen(11), kental: kentallen.breed },
  ];
}

const weekuren = (regel: Weekregel): number => weekdagen.reduce((som, dag) => som + getal(regel[dag]), 0) / 60;

/** Fast, for thousands of rows: the values are digits, or were reported when they came in. */
function getal(tekst: string): number {
  const waarde = Number(tekst.replace(',', '.'));
  return Number.isFinite(waarde) && waarde > 0 ? waarde : 0;
}

const dagCache = new Map<string, string>();
function dagVan(datum: string): string {
  const gevonden = dagCache.get(datum);
  if (gevonden !== undefined) return gevonden;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(datum) ? Date.parse(`${datum}T00:00:00Z`) : Number.NaN;
  const dag = Number.isNaN(moment) ? '' : (dagen[new Date(moment).getUTCDay()] ?? '');
  dagCache.set(datum, dag);
  return dag;
}
