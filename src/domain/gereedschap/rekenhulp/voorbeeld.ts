/** A fictitious calculation to look at. Every number says that it was made up. */
import { rekenhulp, type Rekenhulp, type Scenario } from './model.ts';

const verzonnen = 'Verzonnen voorbeeld';

/** Three scenarios of a school that does not exist. */
export function voorbeeld(): Rekenhulp {
  const leeg = rekenhulp.vorm.leeg();
  const maak = (naam: string, uur: string, overleg: string): Scenario => {
    const [basis] = rekenhulp.vorm.lees({ scenarios: [{ naam }] }).scenarios;
    const begin = basis as Scenario;
    const met = (waarde: string) => ({ waarde, bron: verzonnen });
    return {
      ...begin,
      groepen: [
        {
          naam: 'Groep A, persoonlijke verzorging',
          leerlingen: '12',
          uur,
          groepsuur: '5',
          jeugdwet: '30',
          wlz: '50',
          zvw: '10',
          onderwijs: '',
        },
        {
          naam: 'Groep B, begeleiding bij prikkels',
          leerlingen: '18',
          uur: '1,5',
          groepsuur: '20',
          jeugdwet: '60',
          wlz: '',
          zvw: '',
          onderwijs: '25',
        },
      ],
      aannames: {
        ...begin.aannames,
        schoolweken: met('40'),
        jaaruren: met('1200'),
        overleg: met(overleg),
        vervanging: met('6'),
        coordinatie: met('8'),
        tariefJeugdwet: met('65'),
        tariefWlz: met('70'),
        tariefZvw: met('75'),
        tariefOnderwijs: met('45'),
        tariefGrijs: met('65'),
      },
    };
  };
  return {
    ...leeg,
    school: 'Voorbeeldschool De Linde (verzonnen)',
    jaar: '2026-2027',
    leerlingen: '96',
    toelichting: 'Alle getallen in deze berekening zijn verzonnen.',
    scenarios: [maak('Laag', '3', '5'), maak('Midden', '4', '8'), maak('Hoog', '5,5', '12')],
  };
}
