/** The circle as a document: a sheet for at the table. */
import { toonDatum } from '../../datums.ts';
import { feiten, kop, lopend, regels, type Blok, type Stuk } from '../document.ts';
import { inWoorden } from './tekening.ts';
import { doelen, kanten, kantnamen, vraagnamen, vragen, type Cirkel, type Kant } from './model.ts';

/** One side as name and answer, without what is empty. */
export function kantblok(cirkel: Cirkel, naam: Kant): Blok[] {
  const paren = vraagnamen.map((vraag): [string, string] => [vragen[vraag], regels(cirkel.kanten[naam][vraag]).join('\n')]);
  return [
    kop(kanten[naam], 2),
    ...(paren.some(([, tekst]) => tekst) ? feiten(paren) : [{ soort: 'alinea' as const, tekst: 'Nog niet ingevuld.', klein: true }]),
  ];
}

/** The list view: the middle and the four sides. */
export function lijstblokken(cirkel: Cirkel): Blok[] {
  return [
    ...(cirkel.kind.trim() ? [kop('Wat wil het kind zelf?', 2), ...lopend(cirkel.kind)] : []),
    ...(cirkel.ouders.trim() ? [kop('Wat vinden ouders belangrijk?', 2), ...lopend(cirkel.ouders)] : []),
    ...kantnamen.flatMap((naam) => kantblok(cirkel, naam)),
    ...(cirkel.verband.trim() ? [kop('Welke verbanden zien we?', 2), ...lopend(cirkel.verband)] : []),
  ];
}

/** The whole document. */
export function gespreksblad(cirkel: Cirkel, naam: string): Stuk {
  const afspraken = cirkel.afspraken
    .filter(({ wat, wie }) => wat.trim() || wie.trim())
    .map(({ wat, wie, wanneer, merken }) => [wat || '–', wie || '–', toonDatum(wanneer) || '–', merken || '–']);
  const janee = (waar: boolean) => (waar ? 'Ja' : 'Nog niet');
  return {
    titel: 'Cirkel van ondersteuning',
    ondertitel: cirkel.code.trim() || naam,
    regel: [doelen[cirkel.voor], toonDatum(cirkel.datum)].filter(Boolean).join(', '),
    blokken: [
      ...feiten([['Aan tafel', cirkel.tafel]]),
      kop('De cirkel'),
      { soort: 'beeld', naam: 'cirkel', alt: inWoorden(cirkel) },
      ...lijstblokken(cirkel),
      ...(afspraken.length > 0
        ? [
            kop('Wat spreken we af?'),
            {
              soort: 'tabel' as const,
              bijschrift: 'Afspraken',
              koppen: ['Afspraak', 'Wie', 'Wanneer', 'Hoe merken we dat het lukt'],
              rijen: afspraken,
              breedten: [36, 20, 18, 26],
            },
          ]
        : []),
      kop('Toestemming'),
      ...feiten([
        ['Kind of jongere is gehoord', janee(cirkel.gehoord)],
        ['Ouders hebben een kopie', janee(cirkel.kopie)],
        ['Ouders vinden delen goed', janee(cirkel.goedgevonden)],
        ['Delen met', cirkel.delenMet],
      ]),
    ],
    slot: 'Gemaakt met de Cirkel van ondersteuning van de Leidraad Zorg in Onderwijstijd, een eigen, open ontwerp. Een ingevulde cirkel van een kind is van dat kind en de ouders: vraag toestemming voordat je hem deelt.',
  };
}
