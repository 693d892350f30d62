/** The map as a document. What leaves the own group holds no judgement about contact; small numbers are never shown. */
import { datumtekst, toonDatum } from '../../datums.ts';
import { alinea, feiten, kop, punten, type Blok, type Stuk } from '../document.ts';
import { getalOf0, toon } from '../getal.ts';
import { nogStil, opKaart, samenvatting, verschil, wieMist } from './mist.ts';
import type { Partijenkaart } from './model.ts';
import { inWoorden } from './tekening.ts';

/** `vandaag` is ISO; `deelversie` leaves out how the contact is. */
export function partijenstuk(kaart: Partijenkaart, naam: string, vandaag: string, deelversie: boolean): Stuk {
  const mist = wieMist(kaart);
  const fout = verschil(kaart);
  return {
    titel: 'Partijenkaart',
    ondertitel: kaart.school.naam.trim() || naam,
    regel: [kaart.school.gemeente, deelversie && 'Deelversie', datumtekst(vandaag)].filter(Boolean).join(', '),
    blokken: [
      alinea(inWoorden(kaart)),
      ...(opKaart(kaart).length > 0 ? [{ soort: 'beeld' as const, naam: 'kaart', alt: inWoorden(kaart) }] : []),
      ...(kaart.gemeenten.length > 0 ? [alinea(samenvatting(kaart))] : []),
      ...feiten([['Leerlingen', kaart.school.leerlingen && klein(kaart.school.leerlingen)]]),
      ...(fout && !deelversie ? [alinea(fout)] : []),
      ...(mist.length > 0 ? [kop('Wie mist er nog?'), punten(mist.map(({ tekst }) => tekst))] : []),
      ...gesprekken(kaart),
      ...partijen(kaart, deelversie),
      ...gemeenten(kaart),
      ...(nogStil(kaart).length > 0 && !deelversie ? [kop('Nog geen contact'), punten(nogStil(kaart).map((partij) => partij.naam))] : []),
    ],
    slot: 'Gemaakt met de Partijenkaart van de Leidraad Zorg in Onderwijstijd, een eigen uitwerking van tabblad 1 van het screeningsdocument in het stappenplan van de Zorgarrangeurs. De indeling in regio’s is die van de tabel van de leidraad, deels algemene kennis: kijk haar na bij je gemeente.',
  };
}

/** From 1 to 4 pupils: '<5'. */
export function klein(leerlingen: string): string {
  const aantal = getalOf0(leerlingen);
  return leerlingen.trim() === '' ? '–' : aantal > 0 && aantal < 5 ? '<5' : toon(aantal, 0);
}

/** The municipalities as a table. */
export function gemeentetabel({ gemeenten: lijst }: Partijenkaart): Extract<Blok, { soort: 'tabel' }> {
  return {
    soort: 'tabel',
    bijschrift: 'Gemeenten van de leerlingen',
    koppen: ['Gemeente', 'Jeugdhulpregio', 'Zorgkantoorregio', 'In afsprakengebied', 'Leerlingen'],
    getallen: [4],
    breedten: [22, 23, 22, 20, 13],
    rijen: lijst.map((een) => [
      een.gemeente || '–',
      een.jeugdhulpregio || 'onbekend',
      een.zorgkantoor || 'onbekend',
      een.gebied || '–',
      klein(een.leerlingen),
    ]),
  };
}

/** The parties as a table; also the text beside the diagram. */
export function partijentabel(kaart: Partijenkaart, deelversie: boolean): Extract<Blok, { soort: 'tabel' }> {
  return {
    soort: 'tabel',
    bijschrift: 'Partijen rond de school',
    koppen: ['Partij', 'Soort', 'Rol', 'Stand', ...(deelversie ? [] : ['Contact', 'Wie kennen we'])],
    breedten: deelversie ? [34, 24, 18, 24] : [19, 25, 10, 14, 13, 19],
    rijen: opKaart(kaart).map((een) => [
      een.naam,
      een.soort || '–',
      een.rol || '–',
      een.stand || 'geen contact',
      ...(deelversie ? [] : [een.contact || 'onbekend', [een.eerste, een.tweede].filter(Boolean).join(', ') || '–']),
    ]),
  };
}

const gemeenten = (kaart: Partijenkaart): Blok[] =>
  kaart.gemeenten.length > 0 ? [kop('Waar komen de leerlingen vandaan?'), gemeentetabel(kaart)] : [];
const partijen = (kaart: Partijenkaart, deelversie: boolean): Blok[] =>
  opKaart(kaart).length > 0 ? [kop('Wie staan er op de kaart?'), partijentabel(kaart, deelversie)] : [];

/** What happens next, by date; those without a date last. */
function gesprekken(kaart: Partijenkaart): Blok[] {
  const rijen = opKaart(kaart)
    .filter(({ actie }) => actie.trim() !== '')
    .sort((a, b) => (a.wanneer || '9').localeCompare(b.wanneer || '9'))
    .map(({ naam, actie, wie, wanneer }) => [actie, naam, wie || '–', toonDatum(wanneer) || '–']);
  return rijen.length > 0
    ? [
        kop('Volgende stappen'),
        {
          soort: 'tabel',
          bijschrift: 'Volgende stappen op datum',
          koppen: ['Wat', 'Met wie', 'Door wie', 'Voor'],
          rijen,
          breedten: [32, 26, 20, 22],
        },
      ]
    : [];
}
