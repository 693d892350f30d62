/** Texts that every form carries: privacy, origin and licence. In one place, so that they never differ. */
import type { Sjabloon } from '../../schema/sjablonen.ts';
import { datumtekst } from '../datums.ts';

export const PRIVACY: { kop: string; tekst: string }[] = [
  {
    kop: 'Geen namen',
    tekst: 'Schrijf nergens een naam, geboortedatum, adres, burgerservicenummer, leerlingnummer of diagnose van een leerling op.',
  },
  { kop: 'Code', tekst: 'Werk met een code, zoals L001. De lijst die code en naam verbindt, blijft in het systeem van de school.' },
  { kop: 'Delen', tekst: 'Buiten de school deel je alleen totalen. Van 1 tot en met 4 leerlingen schrijf je: minder dan vijf.' },
  { kop: 'Wissen', tekst: 'Spreek vooraf af wie verantwoordelijk is en op welke dag de werkversie wordt gewist.' },
];

export const LICENTIE =
  'Creative Commons Naamsvermelding 4.0 (CC BY 4.0). Je mag dit formulier gebruiken, aanpassen en delen, als je de Leidraad Zorg in Onderwijstijd noemt. creativecommons.org/licenses/by/4.0/deed.nl';

export const EIGEN_ONTWERP =
  'Dit is een eigen, open ontwerp van de Leidraad Zorg in Onderwijstijd. Het heeft hetzelfde doel als het hulpmiddel met deze naam en is geen kopie van een bestaand formulier.';

/** Name and text of each line about where the form comes from. `adres` is the page of the tool. */
export function herkomst(sjabloon: Sjabloon, adres: string): [string, string][] {
  return [
    ['Eigen ontwerp', EIGEN_ONTWERP],
    ['Steunt op', sjabloon.bron],
    ['Licentie', LICENTIE],
    ['Versie', `${sjabloon.versie}, ${datumtekst(sjabloon.bijgewerkt)}`],
    ['Meer uitleg', adres],
  ];
}

/** The line on top of a filled example. */
export const banierVoorbeeld = (sjabloon: Sjabloon): string => `Ingevuld voorbeeld. ${sjabloon.voorbeeld.verantwoording}`;
