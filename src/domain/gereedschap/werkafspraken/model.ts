/** What 'Werkafspraken maken' keeps: which clauses count and their text, own clauses, who does what, who signs. */
import type { Model } from '../model.ts';
import { delen, keuze, lijst, tekst, vinkje, type Inhoud, type Vorm } from '../vorm.ts';
import { clausulesVan, type Boek, type Taak } from './boek.ts';

export const statussen = { concept: 'Concept', besproken: 'Besproken', vastgesteld: 'Vastgesteld' } as const;

export interface Keus {
  mee: boolean;
  tekst: string;
}

const partij = delen({ naam: tekst(120), functie: tekst(120) });
const eigen = delen({ titel: tekst(120), tekst: tekst(3000) });
const taak: Vorm<Taak> = delen({ afspraak: tekst(200), wie: tekst(120), vaak: tekst(80), merken: tekst(200) });

export interface Werkafspraken {
  school: string;
  jaar: string;
  versie: string;
  herzien: string;
  status: keyof typeof statussen;
  partijen: Inhoud<typeof partij>[];
  clausules: Record<string, Keus>;
  eigen: Inhoud<typeof eigen>[];
  taken: Taak[];
}

/** The model for a book of clauses: an empty form holds every proposal. */
export function werkafsprakenModel(boek: Boek): Model<Werkafspraken> {
  const clausules = delen(Object.fromEntries(clausulesVan(boek).map(({ id, voorstel }) => [id, clausule(voorstel)])));
  const vorm: Vorm<Werkafspraken> = delen({
    school: tekst(200),
    jaar: tekst(20),
    versie: tekst(80),
    herzien: tekst(10),
    status: keuze(['concept', 'besproken', 'vastgesteld']),
    partijen: lijst(partij, 30),
    clausules,
    eigen: lijst(eigen, 30),
    taken: metBegin(lijst(taak, 60), () => boek.taken.map((afspraak) => ({ ...taak.leeg(), afspraak }))),
  });
  return { slug: 'werkafspraken', naam: 'Werkafspraken', versie: 1, vorm, migraties: {}, beginnaam: 'Mijn werkafspraken' };
}

/** A clause that a stored plan does not know is new: it is offered, but nobody agreed to it yet. */
function clausule(voorstel: string): Vorm<Keus> {
  const vorm = delen({ mee: vinkje(true), tekst: tekst(3000, voorstel) });
  return {
    leeg: () => vorm.leeg(),
    lees: (waarde, meld, plek) =>
      waarde === undefined || waarde === null ? { mee: false, tekst: voorstel } : vorm.lees(waarde, meld, plek),
  };
}

function metBegin<T>(vorm: Vorm<T[]>, begin: () => T[]): Vorm<T[]> {
  return { leeg: begin, lees: (waarde, meld, plek) => (waarde === undefined || waarde === null ? begin() : vorm.lees(waarde, meld, plek)) };
}

export const legePartij = () => partij.leeg();
export const legeEigen = () => eigen.leeg();
export const legeTaak = (): Taak => taak.leeg();
