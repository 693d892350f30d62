/** Do the regions and cases use the names that stand in content/gemeenten.csv? */
import type { Gemeente } from '../../schema/gemeenten.ts';
import { lijktOp, type Melding } from '../meldingen.ts';

interface RegioIngang {
  bestand: string;
  data: { provincies: string[]; jeugdhulpregio: string[]; zorgkantoorregio: string[] };
}

interface PraktijkIngang {
  bestand: string;
  data: { gemeente?: string | undefined; provincie?: string | undefined };
}

/** Messages for names of regions, provinces and municipalities that the table of municipalities does not know. */
export function controleerPlaatsen(
  regios: readonly RegioIngang[],
  praktijk: readonly PraktijkIngang[],
  gemeenten: readonly Gemeente[],
): Melding[] {
  const bekend = {
    gemeente: new Set(gemeenten.map((rij) => rij.gemeente)),
    provincie: new Set<string>(gemeenten.map((rij) => rij.provincie)),
    jeugdhulpregio: new Set(gemeenten.map((rij) => rij.jeugdhulpregio)),
    zorgkantoorregio: new Set(gemeenten.map((rij) => rij.zorgkantoorregio)),
  };
  const kijk = (bestand: string, veld: string, soort: keyof typeof bekend, namen: readonly string[]): Melding[] =>
    namen
      .filter((naam) => !bekend[soort].has(naam))
      .map((naam) => {
        const bedoeld = lijktOp(naam, bekend[soort]);
        return {
          bestand,
          veld,
          wat: `noemt '${naam}', maar die ${soort} staat niet in content/gemeenten.csv`,
          doe: bedoeld ? `Bedoelde je '${bedoeld}'?` : 'Neem de naam letterlijk over uit content/gemeenten.csv.',
        };
      });
  return [
    ...regios.flatMap(({ bestand, data }) => [
      ...kijk(bestand, 'provincies', 'provincie', data.provincies),
      ...kijk(bestand, 'jeugdhulpregio', 'jeugdhulpregio', data.jeugdhulpregio),
      ...kijk(bestand, 'zorgkantoorregio', 'zorgkantoorregio', data.zorgkantoorregio),
      ...vergeten(bestand, data, gemeenten),
    ]),
    ...praktijk.flatMap(({ bestand, data }) => [
      ...kijk(bestand, 'gemeente', 'gemeente', data.gemeente ? [data.gemeente] : []),
      ...kijk(bestand, 'provincie', 'provincie', data.provincie ? [data.provincie] : []),
    ]),
  ];
}

/** A region must name every zorgkantoorregio that its municipalities fall under, and no other. */
function vergeten(bestand: string, data: RegioIngang['data'], gemeenten: readonly Gemeente[]): Melding[] {
  const echt = new Set(gemeenten.filter((rij) => data.jeugdhulpregio.includes(rij.jeugdhulpregio)).map((rij) => rij.zorgkantoorregio));
  const genoemd = new Set(data.zorgkantoorregio);
  const mist = [...echt].filter((naam) => !genoemd.has(naam));
  const teveel = [...genoemd].filter((naam) => !echt.has(naam));
  if (mist.length + teveel.length === 0) return [];
  const wat = [mist.length > 0 && `mist ${mist.join(', ')}`, teveel.length > 0 && `noemt ${teveel.join(', ')} te veel`]
    .filter(Boolean)
    .join(' en ');
  return [{ bestand, veld: 'zorgkantoorregio', wat, doe: `Volgens content/gemeenten.csv horen hier: ${[...echt].join(', ')}.` }];
}
