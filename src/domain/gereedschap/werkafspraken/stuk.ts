/** The agreements as a document to discuss and to sign. */
import { alinea, feiten, kop, lopend, punten, type Blok, type Stuk } from '../document.ts';
import { datumtekst, toonDatum } from '../../datums.ts';
import type { Boek } from './boek.ts';
import { statussen, type Werkafspraken } from './model.ts';
import { clausuleregel, gekozen } from './stand.ts';

export const voorbehoud = 'Dit is een hulpmiddel en geen juridisch advies. Laat inkoop, subsidie en privacy nakijken voordat je tekent.';

/** `vandaag` is ISO. */
export function werkafsprakenstuk(inhoud: Werkafspraken, boek: Boek, naam: string, vandaag: string): Stuk {
  return {
    titel: 'Werkafspraken zorg in onderwijstijd',
    ondertitel: inhoud.school.trim() || naam,
    regel: [inhoud.jaar && `Schooljaar ${inhoud.jaar}`, statussen[inhoud.status], datumtekst(vandaag)].filter(Boolean).join(', '),
    blokken: [
      ...feiten([
        ['Partijen', namen(inhoud).join('\n')],
        ['Versie', inhoud.versie],
        ['Herzien voor', toonDatum(inhoud.herzien)],
      ]),
      ...nogOpen(inhoud, boek),
      ...afspraken(inhoud, boek),
      ...taken(inhoud),
      ...ondertekening(inhoud),
    ],
    slot: `${voorbehoud} Gemaakt met Werkafspraken maken van de Leidraad Zorg in Onderwijstijd. De onderwerpen volgen de werkafspraken in Hart van Brabant (factsheet, oktober 2023) en het stappenplan van de Zorgarrangeurs. De voorgestelde teksten zijn een eigen ontwerp van de leidraad.`,
  };
}

const namen = ({ partijen }: Werkafspraken): string[] => partijen.map((een) => een.naam.trim()).filter(Boolean);

/** In a draft, what still has to be filled in stands first; an adopted document does not show it. */
function nogOpen(inhoud: Werkafspraken, boek: Boek): Blok[] {
  if (inhoud.status === 'vastgesteld') return [];
  const open = boek.onderwerpen
    .flatMap(({ clausules }) => gekozen(inhoud, clausules))
    .filter(({ id }) => clausuleregel(inhoud, id) !== '')
    .map(({ label }) => label);
  return open.length > 0 ? [kop('Nog te bespreken'), alinea('In deze afspraken moet nog iets worden ingevuld:'), punten(open)] : [];
}

function afspraken(inhoud: Werkafspraken, boek: Boek): Blok[] {
  const eigen = inhoud.eigen.filter(({ titel, tekst }) => titel.trim() || tekst.trim());
  const delen = [
    ...boek.onderwerpen.map(({ titel, clausules }) => ({
      titel,
      regels: gekozen(inhoud, clausules).map(({ id, label }) => ({ titel: label, tekst: inhoud.clausules[id]?.tekst ?? '' })),
    })),
    { titel: 'Eigen afspraken', regels: eigen.map(({ titel, tekst }) => ({ titel: titel.trim() || 'Afspraak', tekst })) },
  ].filter(({ regels }) => regels.length > 0);
  return delen.flatMap(({ titel, regels }, nr) => [
    kop(`${nr + 1}. ${titel}`),
    ...regels.flatMap((regel, plek) => [
      kop(`${nr + 1}.${plek + 1} ${regel.titel}`, 2),
      ...(regel.tekst.trim() ? lopend(regel.tekst) : [alinea('…')]),
    ]),
  ]);
}

function taken({ taken: lijst }: Werkafspraken): Blok[] {
  const rijen = lijst
    .filter(({ afspraak }) => afspraak.trim() !== '')
    .map(({ afspraak, wie, vaak, merken }) => [afspraak, wie || '…', vaak || '…', merken || '…']);
  return rijen.length > 0
    ? [
        kop('Wie doet wat en hoe merken we het?'),
        {
          soort: 'tabel',
          bijschrift: 'Afspraken in het kort',
          koppen: ['Afspraak', 'Wie (functie)', 'Hoe vaak', 'Hoe merken we het'],
          rijen,
          breedten: [34, 22, 18, 26],
        },
      ]
    : [];
}

function ondertekening({ partijen }: Werkafspraken): Blok[] {
  const vol = partijen.filter(({ naam, functie }) => naam.trim() || functie.trim());
  const rijen = (vol.length > 0 ? vol : Array.from({ length: 4 }, () => ({ naam: '', functie: '' }))).map(({ naam, functie }) => [
    naam,
    functie,
    '',
    '\n\n',
  ]);
  return [
    kop('Ondertekening'),
    {
      soort: 'tabel',
      bijschrift: 'Wie tekent',
      koppen: ['Partij', 'Functie', 'Plaats en datum', 'Handtekening'],
      rijen,
      breedten: [28, 24, 22, 26],
    },
  ];
}
