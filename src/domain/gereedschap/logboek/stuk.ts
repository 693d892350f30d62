/** The inventory that comes out: totals only, for team, gemeente and zorgkantoor. */
import { alinea, feiten, kop, type Blok, type Stuk } from '../document.ts';
import { toon } from '../getal.ts';
import { dimensies, gesorteerd, kleineGroepen, type Dimensie, type Telling, type Vergelijking } from './tel.ts';
import type { Logboek } from './model.ts';

/** Per cent without decimals. */
export const procent = (deel: number): string => `${toon(deel * 100, 0)}%`;

/** Hours for the screen, with two decimals where they are needed: a quarter of an hour is 0,25. */
export const toonUren = (uren: number, cijfers = 2): string => toon(uren, uren < 1 ? 2 : cijfers);

/** A part of the hours. Empty rows may still add to it, so until all rows are filled in it is a lower limit or not given. */
function deelVan(deel: number, ingevuld: number, regels: number): string {
  if (ingevuld === 0) return 'Nog niet ingevuld';
  if (ingevuld === regels) return procent(deel);
  const stand = `${toon(ingevuld, 0)} van ${toon(regels, 0)} regels ingevuld`;
  const minstens = Math.floor(deel * 100) / 100;
  return minstens > 0 ? `Minstens ${procent(minstens)}: ${stand}` : stand;
}

/** The main numbers, as name and value; what is not known yet says what is missing. */
export function kerngetallen(telling: Telling): [string, string][] {
  return [
    ['Uren zorg per week', toonUren(telling.urenPerWeek)],
    ['Uren zorg per schooljaar', toonUren(telling.urenPerJaar, 0)],
    ['Fte', telling.fte === null ? 'Vul de uren per fte in' : toon(telling.fte)],
    ['Uren per leerling per week', telling.perLeerling === null ? 'Vul het aantal leerlingen in' : toon(telling.perLeerling)],
    ['Niet gepland', deelVan(telling.adHoc, telling.ingevuld.gepland, telling.regels)],
    ['Grijs: onderwijs of zorg?', deelVan(telling.grijs, telling.ingevuld.domein, telling.regels)],
  ];
}

/** Hours per week, part and hours per year, for one way of dividing. Of the names in `klein` only shows that they are there. */
export function verdeeltabel(
  telling: Telling,
  dimensie: Dimensie,
  klein: ReadonlySet<string> = new Set(),
): Extract<Blok, { soort: 'tabel' }> {
  const regels = gesorteerd(telling.per, dimensie);
  const factor = telling.urenPerWeek > 0 ? telling.urenPerJaar / telling.urenPerWeek : 0;
  const rij = (naam: string, uren: number) => [
    naam,
    toonUren(uren),
    telling.urenPerWeek > 0 ? procent(uren / telling.urenPerWeek) : '0%',
    toonUren(uren * factor, 0),
  ];
  const samen = regels.reduce((som, [naam, uren]) => som + (klein.has(naam) ? 0 : uren), 0);
  const isAfgeschermd = regels.some(([naam]) => klein.has(naam));
  return {
    soort: 'tabel',
    bijschrift: `Uren per week: ${dimensies[dimensie].toLowerCase()}`,
    koppen: [dimensies[dimensie], 'Uren per week', 'Deel', 'Uren per jaar'],
    rijen: [
      ...regels.map(([naam, uren]) => (klein.has(naam) ? [naam, '<5', '<5', '<5'] : rij(naam, uren))),
      rij(isAfgeschermd ? 'Samen (zonder wat is afgeschermd)' : 'Samen', samen),
    ],
    getallen: [1, 2, 3],
    breedten: [52, 16, 12, 20],
    som: true,
  };
}

/** Own numbers beside those of the leidraad. */
export const vergelijktabel = (lijst: readonly Vergelijking[]): Extract<Blok, { soort: 'tabel' }> => ({
  soort: 'tabel',
  bijschrift: 'Fte per 100 leerlingen: deze meting naast de leidraad',
  koppen: ['Wat telt mee', 'Deze meting', 'Leidraad', 'Verschil'],
  rijen: lijst.map(({ naam, eigen, kental }) => [
    naam,
    toon(eigen),
    toon(kental),
    `${eigen > kental ? '+' : ''}${toon(((eigen - kental) / kental) * 100, 0)}%`,
  ]),
  getallen: [1, 2, 3],
});

/** `vandaag` is the date as text. */
export function inventarisatie(
  inhoud: Logboek,
  naam: string,
  telling: Telling,
  vergelijking: readonly Vergelijking[],
  vandaag: string,
): Stuk {
  const { meting } = inhoud;
  return {
    titel: 'Inventarisatie van zorg in onderwijstijd',
    ondertitel: meting.school.trim() || naam,
    regel: [meting.schooljaar && `Schooljaar ${meting.schooljaar}`, meting.soort, vandaag].filter(Boolean).join(', '),
    blokken: [
      kop('In één oogopslag'),
      ...feiten([
        ...kerngetallen(telling),
        ['Gemeten weken', meting.weken],
        ['Schoolweken per jaar', meting.schoolweken],
        ['Uren per fte per jaar', meting.jaaruren],
        ['Leerlingen van de school', meting.leerlingen],
        ['Regels in het logboek', String(telling.regels)],
        ['Ingevuld door', meting.functie],
      ]),
      kop('Waar gaan de uren heen?'),
      ...(['soort', 'wet', 'uitvoerder', 'dag'] as const).map((dimensie) =>
        verdeeltabel(telling, dimensie, kleineGroepen(inhoud.regels, dimensie)),
      ),
      alinea('Staat er <5? Dan gaat het om minder dan vijf leerlingen.', true),
      ...(vergelijking.length > 0
        ? [
            kop('Ter vergelijking'),
            vergelijktabel(vergelijking),
            alinea(
              'De getallen van de leidraad komen uit de presentatie van 8 oktober 2025. Die zegt niet voor welk schooltype of jaar ze gelden. Wijkt jouw uitkomst meer dan een kwart af? Zoek uit waardoor.',
            ),
          ]
        : []),
    ],
    slot: 'Gemaakt met het Logboek van de Leidraad Zorg in Onderwijstijd, een eigen, open ontwerp. Dit stuk bevat alleen totalen. Uren van minder dan vijf leerlingen met een code zijn afgeschermd. Regels zonder code kunnen we niet tellen: kijk die na voor je het stuk deelt.',
  };
}
