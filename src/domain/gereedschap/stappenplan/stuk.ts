/** The plan of approach that comes out: a document that one can send to a wethouder. */
import { toonDatum } from '../../datums.ts';
import { alinea, feiten, kop, lopend, punten, regels, type Blok, type Stuk } from '../document.ts';
import { niveaus, standen, statussen, type Planstap, type Stappenplan } from './model.ts';
import { evaluaties, isTeLaat, openActies, voortgang } from './voortgang.ts';

/** `namen` are the titles of the six steps; `vandaag` is ISO. */
export function planVanAanpak(plan: Stappenplan, naam: string, namen: readonly string[], vandaag: string): Stuk {
  return {
    titel: 'Plan van aanpak zorg in onderwijstijd',
    ondertitel: plan.school.trim() || naam,
    regel: [plan.schooljaar && `Schooljaar ${plan.schooljaar}`, statussen[plan.status], toonDatum(vandaag)].filter(Boolean).join(', '),
    blokken: [
      ...inleiding(plan, vandaag),
      ...overzicht(plan, namen),
      ...acties(plan, vandaag),
      ...evaluatieblok(plan),
      ...overstijgend(plan, namen),
      ...uitgewerkt(plan, namen),
    ],
    slot: 'Gemaakt met Mijn stappenplan van de Leidraad Zorg in Onderwijstijd. De zes stappen en de vijf vragen komen uit het praktisch stappenplan van de Zorgarrangeurs (Stichting Onderwijsconsulenten). De opzet van dit document is een eigen ontwerp van de leidraad.',
  };
}

function inleiding(plan: Stappenplan, vandaag: string): Blok[] {
  return [
    kop('Waar staan we?'),
    ...(plan.doel.trim() ? [...lopend(plan.doel)] : []),
    alinea(`Stand op ${toonDatum(vandaag)}: ${voortgang(plan, vandaag)}.`),
    ...feiten([['Opgesteld door', plan.opsteller]]),
  ];
}

function overzicht(plan: Stappenplan, namen: readonly string[]): Blok[] {
  const rijen = plan.stappen.map((stap, nr) => [
    `${nr + 1}. ${namen[nr] ?? ''}`,
    standen[stap.stand],
    stap.regie || '–',
    toonDatum(stap.klaarOp) || '–',
  ]);
  return [
    { soort: 'tabel', bijschrift: 'De zes stappen', koppen: ['Stap', 'Stand', 'Regie', 'Klaar op'], rijen, breedten: [32, 21, 28, 19] },
  ];
}

function acties(plan: Stappenplan, vandaag: string): Blok[] {
  const open = openActies(plan);
  if (open.length === 0) return [];
  const rijen = open.map(({ stap, actie }) => [
    actie.wat || '–',
    actie.wie || '–',
    `${toonDatum(actie.datum) || '–'}${isTeLaat(actie, vandaag) ? ' (te laat)' : ''}`,
    String(stap),
  ]);
  return [
    kop('Wat doen we nu?'),
    { soort: 'tabel', bijschrift: 'Open acties op datum', koppen: ['Actie', 'Wie', 'Wanneer', 'Stap'], rijen, breedten: [42, 22, 28, 8] },
  ];
}

function evaluatieblok(plan: Stappenplan): Blok[] {
  const lijst = evaluaties(plan);
  if (lijst.length === 0) return [];
  const rijen = lijst.map(({ wat, niveau, datum }) => [toonDatum(datum) || '–', niveaus[niveau], wat || '–']);
  return [
    kop('Wanneer evalueren we?'),
    { soort: 'tabel', bijschrift: 'Evaluaties', koppen: ['Datum', 'Niveau', 'Wat bespreken we'], rijen, breedten: [24, 22, 54] },
  ];
}

function overstijgend(plan: Stappenplan, namen: readonly string[]): Blok[] {
  const rijen = plan.stappen.flatMap((stap, nr) =>
    regels(stap.overstijgt).map((regel) => `${regel} (stap ${nr + 1}, ${(namen[nr] ?? '').toLowerCase()})`),
  );
  return rijen.length > 0 ? [kop('Wat kunnen we niet alleen oplossen?'), punten(rijen)] : [];
}

/** Only the steps about which something is written. */
function uitgewerkt(plan: Stappenplan, namen: readonly string[]): Blok[] {
  const blokken = plan.stappen.flatMap((stap, nr) => (isOnbeschreven(stap) ? [] : uitwerking(stap, `Stap ${nr + 1}. ${namen[nr] ?? ''}`)));
  return blokken.length > 0 ? [kop('Uitwerking per stap'), ...blokken] : [];
}

const isOnbeschreven = ({ stand, acties: _, ...velden }: Planstap): boolean =>
  stand === 'begin' && Object.values(velden).every((veld) => veld.trim() === '');

function uitwerking(stap: Planstap, titel: string): Blok[] {
  const deel = (naam: string, waarde: string): [string, string] => [naam, regels(waarde).join('\n')];
  return [
    kop(titel, 2),
    ...feiten([
      ['Stand', standen[stap.stand]],
      ['Klaar op', toonDatum(stap.klaarOp)],
      ['Regie', stap.regie],
      ['Valt in', stap.invaller],
      deel('Doen mee', stap.deelnemers),
      deel('Rollen en taken', stap.taken),
      deel('Wat er al is', stap.aanwezig),
      deel('Wat nog mist', stap.mist),
      deel('Inzichten', stap.inzichten),
      deel('Niet zelf op te lossen', stap.overstijgt),
      deel(
        'Gedaan',
        stap.acties
          .filter(({ klaar, wat }) => klaar && wat)
          .map(({ wat, wie }) => (wie ? `${wat} (${wie})` : wat))
          .join('\n'),
      ),
    ]),
  ];
}
