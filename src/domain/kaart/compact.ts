/** All municipalities in a form that is light to send: what repeats stands once in a list, rows hold numbers. */
import type { Gemeente } from '../../schema/gemeenten.ts';

type Rij = [
  naam: string,
  provincie: number,
  jeugd: number,
  zorg: number,
  bron: 0 | 1,
  breedte: number,
  lengte: number,
  ook: string,
  dag: number,
];

export interface CompacteGemeenten {
  provincies: string[];
  jeugd: string[];
  zorg: string[];
  dagen: string[];
  /** Name of a jeugdhulpregio → slug of the page about its region, where there is one. */
  regios: Record<string, string>;
  rijen: Rij[];
}

/** Packs; `regios` tells which region page belongs to a jeugdhulpregio. */
export function pakIn(gemeenten: readonly Gemeente[], regios: Record<string, string>): CompacteGemeenten {
  const lijst = (van: (rij: Gemeente) => string) => [...new Set(gemeenten.map(van))];
  const provincies = lijst((rij) => rij.provincie);
  const jeugd = lijst((rij) => rij.jeugdhulpregio);
  const zorg = lijst((rij) => rij.zorgkantoorregio);
  const dagen = lijst((rij) => rij.peildatum);
  const rijen = gemeenten.map((rij): Rij => [
    rij.gemeente,
    provincies.indexOf(rij.provincie),
    jeugd.indexOf(rij.jeugdhulpregio),
    zorg.indexOf(rij.zorgkantoorregio),
    rij.zekerheid === 'bron' ? 1 : 0,
    rij.breedte,
    rij.lengte,
    rij.ook.join('|'),
    dagen.indexOf(rij.peildatum),
  ]);
  return { provincies, jeugd, zorg, dagen, regios, rijen };
}

/** Unpacks to what `zoekGemeente` and `wieAanTafel` work with. */
export function pakUit({ provincies, jeugd, zorg, dagen, rijen }: CompacteGemeenten): Gemeente[] {
  return rijen.map(([gemeente, provincie, j, z, bron, breedte, lengte, ook, dag]) => ({
    gemeente,
    provincie: provincies[provincie] as Gemeente['provincie'],
    jeugdhulpregio: jeugd[j] ?? '',
    zorgkantoorregio: zorg[z] ?? '',
    zekerheid: bron === 1 ? 'bron' : 'algemene kennis',
    breedte,
    lengte,
    ook: ook === '' ? [] : ook.split('|'),
    peildatum: dagen[dag] ?? '',
  }));
}
