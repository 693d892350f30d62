/** The calculation as a document: outcome, comparison, and every assumption with its source. */
import { alinea, kop, lopend, type Blok, type Stuk } from '../document.ts';
import { getalOf0, toon } from '../getal.ts';
import { aannames, wetten, type Aannamenaam, type Rekenhulp, type Scenario, type Wet } from './model.ts';
import { kentallen, urenVan, verdeling, volgensKental } from './reken.ts';
import { scenarionamen, vergelijking } from './toon.ts';

export const waarschuwing =
  'Dit is een hulpmiddel, geen besluit en geen norm. De uitkomst is zo goed als de aannames. Leg bij elk getal uit waar het vandaan komt en laat iemand de som nog eens maken.';

/** `vandaag` is the date as text. */
export function berekening(plan: Rekenhulp, naam: string, vandaag: string): Stuk {
  const namen = scenarionamen(plan);
  return {
    titel: 'Omvang en kosten van zorg in onderwijstijd',
    ondertitel: plan.school.trim() || naam,
    regel: [plan.jaar && `Schooljaar ${plan.jaar}`, vandaag].filter(Boolean).join(', '),
    blokken: [
      ...lopend(plan.toelichting),
      kop('Uitkomst'),
      {
        soort: 'tabel',
        bijschrift: 'De scenario’s naast elkaar',
        koppen: ['', ...namen],
        rijen: vergelijking(plan),
        getallen: namen.map((_, nr) => nr + 1),
        som: true,
        breedten: [40, ...namen.map(() => 60 / namen.length)],
      },
      alinea(waarschuwing),
      ...vergeleken(plan),
      ...plan.scenarios.flatMap((scenario, nr) => uitwerking(scenario, namen[nr] ?? '')),
    ],
    slot: 'Gemaakt met de Rekenhulp van de Leidraad Zorg in Onderwijstijd. De som is een eigen ontwerp. De getallen smal, medium en breed komen uit de presentatie van de leidraad van 8 oktober 2025; die zegt niet voor welk schooltype of jaar ze gelden.',
  };
}

function vergeleken(plan: Rekenhulp): Blok[] {
  const leerlingen = getalOf0(plan.leerlingen);
  if (leerlingen <= 0) return [];
  const rijen = (['smal', 'medium', 'breed'] as const).map((soort) => [
    soort.charAt(0).toUpperCase() + soort.slice(1),
    toon(kentallen[soort]),
    toon(volgensKental(leerlingen, soort), 1),
  ]);
  return [
    kop('Ter vergelijking'),
    {
      soort: 'tabel',
      bijschrift: `De getallen uit de leidraad, bij ${toon(leerlingen, 0)} leerlingen`,
      koppen: ['Wat telt mee', 'Fte per 100 leerlingen', 'Fte bij dit aantal'],
      rijen,
      getallen: [1, 2],
    },
  ];
}

function uitwerking(scenario: Scenario, naam: string): Blok[] {
  const groepen = scenario.groepen.filter((groep) => urenVan(groep) > 0);
  return [
    kop(`Scenario ${naam}`),
    ...(groepen.length > 0
      ? [
          {
            soort: 'tabel' as const,
            bijschrift: 'Groepen leerlingen',
            koppen: ['Groep', 'Leerlingen', 'Uur per leerling', 'Uur voor de groep', 'Uur per week', 'Verdeling'],
            rijen: groepen.map((groep, nr) => [
              groep.naam || `Groep ${nr + 1}`,
              afgeschermd(groep.leerlingen),
              groep.uur || '0',
              groep.groepsuur || '0',
              toon(urenVan(groep), 1),
              delingstekst(groep),
            ]),
            getallen: [1, 2, 3, 4],
            breedten: [20, 12, 13, 13, 12, 30],
          },
        ]
      : []),
    {
      soort: 'tabel',
      bijschrift: 'Aannames',
      koppen: ['Aanname', 'Waarde', 'Waar komt het vandaan?'],
      breedten: [40, 22, 38],
      rijen: (Object.keys(aannames) as Aannamenaam[])
        .filter((welke) => scenario.aannames[welke].waarde.trim() !== '')
        .map((welke) => [
          aannames[welke].naam,
          `${scenario.aannames[welke].waarde} ${aannames[welke].eenheid}`,
          scenario.aannames[welke].bron || 'Niet ingevuld',
        ]),
    },
  ];
}

/** Small numbers do not leave the school. */
export function afgeschermd(leerlingen: string): string {
  const aantal = getalOf0(leerlingen);
  return aantal > 0 && aantal < 5 ? '<5' : toon(aantal, 0);
}

function delingstekst(groep: Parameters<typeof verdeling>[0]): string {
  return (Object.entries(verdeling(groep)) as [Wet, number][])
    .filter(([, deel]) => deel > 0)
    .map(([wet, deel]) => `${wetten[wet].split(':')[0] ?? ''} ${toon(deel, 0)}%`)
    .join(', ');
}
