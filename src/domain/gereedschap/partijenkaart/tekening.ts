/** The diagram: the school, and a line to every party. A wide form with the school in the middle, a narrow one along a thread. */
import { breek } from '../afbreken.ts';
import { heeftAfspraak, isStil, ookHandig, opKaart, volgensStappenplan } from './mist.ts';
import type { Partij, Partijenkaart } from './model.ts';

/** How strong the relation is, as a kind of line: never by colour alone. */
export const lijnen = {
  goed: { dik: 4 },
  wisselend: { dik: 3, streep: '9 5' },
  moeizaam: { dik: 3, streep: '1 6' },
  onbekend: { dik: 1 },
} as const;
export type Lijnsoort = keyof typeof lijnen;
/** How full the circle is: nobody talks, talking, agreed. */
export type Vulling = 'leeg' | 'half' | 'vol';

export interface Knoop {
  x: number;
  y: number;
  naam: string;
  onder: string;
  lijn: Lijnsoort;
  vulling: Vulling;
  /** The text stands right (1) or left (-1) of the circle. */ kant: 1 | -1;
  /** Path from the school. */ pad: string;
}
export interface Tekening {
  breed: number;
  hoog: number;
  school: { x: number; y: number; /** Its name, in lines. */ naam: string[] };
  knopen: Knoop[];
}

const rij = 46;
const volgorde: readonly string[] = [...volgensStappenplan, ...ookHandig, 'onderwijs', 'anders', ''];

/** `metContact` false draws every relation alike, for what leaves the own group. */
export function teken(kaart: Partijenkaart, smal: boolean, metContact = true): Tekening {
  const partijen = [...opKaart(kaart)].sort(
    (a, b) => volgorde.indexOf(a.soort) - volgorde.indexOf(b.soort) || a.naam.localeCompare(b.naam, 'nl', { numeric: true }),
  );
  const naam = kaart.school.naam.trim() || 'School';
  return smal ? langsDraad(partijen, naam, metContact) : rondSchool(partijen, naam, metContact);
}

function langsDraad(partijen: readonly Partij[], naam: string, metContact: boolean): Tekening {
  const x = 24;
  const knopen = partijen.map((partij, nr): Knoop => {
    const y = 78 + nr * rij;
    return { ...over(partij, metContact, 34), x: 76, y, kant: 1, pad: `M${x} ${y - 24}Q${x} ${y} 64 ${y}` };
  });
  return { breed: 340, hoog: 70 + Math.max(1, partijen.length) * rij, school: { x, y: 28, naam: [kort(naam, 36)] }, knopen };
}

function rondSchool(partijen: readonly Partij[], naam: string, metContact: boolean): Tekening {
  const links = Math.ceil(partijen.length / 2);
  const hoog = Math.max(220, links * rij + 40);
  const midden = hoog / 2;
  const knopen = partijen.map((partij, nr): Knoop => {
    const kant = nr < links ? -1 : 1;
    const aantal = kant === -1 ? links : partijen.length - links;
    const y = midden + ((kant === -1 ? nr : nr - links) - (aantal - 1) / 2) * rij;
    const x = 380 + kant * 128;
    return {
      ...over(partij, metContact, 32),
      x,
      y,
      kant,
      pad: `M${380 + kant * 36} ${midden}C${380 + kant * 84} ${midden} ${380 + kant * 70} ${y} ${x - kant * 12} ${y}`,
    };
  });
  return { breed: 760, hoog, school: { x: 380, y: midden, naam: opTwee(naam) }, knopen };
}

function over(partij: Partij, metContact: boolean, ruimte: number): Pick<Knoop, 'naam' | 'onder' | 'lijn' | 'vulling'> {
  const bekend = metContact && Object.hasOwn(lijnen, partij.contact) ? (partij.contact as Lijnsoort) : 'onbekend';
  return {
    naam: kort(partij.naam.trim(), ruimte),
    onder: [partij.soort, metContact && bekend !== 'onbekend' && `contact ${bekend}`].filter(Boolean).join(', '),
    lijn: bekend,
    vulling: isStil(partij) ? 'leeg' : heeftAfspraak(partij) ? 'vol' : 'half',
  };
}

/** Narrow enough to stand between the lines. */
function opTwee(naam: string): string[] {
  const [een = '', twee = '', ...rest] = breek(naam, 16);
  return twee === '' ? [een] : [een, rest.length > 0 ? kort(`${twee} ${rest.join(' ')}`, 16) : twee];
}

const kort = (tekst: string, ruimte: number): string => (tekst.length > ruimte ? `${tekst.slice(0, ruimte - 1).trimEnd()}…` : tekst);

/** The diagram in one sentence, for who does not see it. The tables hold the rest. */
export function inWoorden(kaart: Partijenkaart): string {
  const partijen = opKaart(kaart);
  const tel = (proef: (partij: Partij) => boolean) => partijen.filter(proef).length;
  if (partijen.length === 0) return 'Er staat nog niemand op de kaart.';
  return `${partijen.length} ${partijen.length === 1 ? 'partij' : 'partijen'} rond ${kaart.school.naam.trim() || 'de school'}: ${tel(heeftAfspraak)} met een afspraak, ${tel((een) => !isStil(een) && !heeftAfspraak(een))} in gesprek, ${tel(isStil)} zonder contact.`;
}
