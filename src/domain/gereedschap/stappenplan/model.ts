/** What 'Mijn stappenplan' keeps: the six steps of the stappenplan, each with the five questions, actions and a status. */
import type { Model } from '../model.ts';
import { delen, keuze, lijst, tekst, vast, vinkje, type Inhoud } from '../vorm.ts';

export const standen = { begin: 'Niet begonnen', bezig: 'Bezig', wacht: 'Wacht op een besluit', klaar: 'Klaar' } as const;
export type Stand = keyof typeof standen;

export const niveaus = { uitvoering: 'Uitvoering', beleid: 'Beleid', bestuur: 'Bestuur', samen: 'Alle drie samen' } as const;
export const statussen = { concept: 'Concept', besproken: 'Besproken', vastgesteld: 'Vastgesteld' } as const;

export const aantalStappen = 6;

const actie = delen({ wat: tekst(300), wie: tekst(120), datum: tekst(10), klaar: vinkje() });
const evaluatie = delen({ wat: tekst(200), niveau: keuze(['uitvoering', 'beleid', 'bestuur', 'samen']), datum: tekst(10) });
const stap = delen({
  stand: keuze(['begin', 'bezig', 'wacht', 'klaar']),
  klaarOp: tekst(10),
  regie: tekst(200),
  invaller: tekst(200),
  deelnemers: tekst(2000),
  taken: tekst(4000),
  aanwezig: tekst(4000),
  mist: tekst(4000),
  inzichten: tekst(4000),
  overstijgt: tekst(4000),
  acties: lijst(actie, 60),
});

const vorm = delen({
  school: tekst(200),
  schooljaar: tekst(20),
  opsteller: tekst(200),
  status: keuze(['concept', 'besproken', 'vastgesteld']),
  doel: tekst(1000),
  stappen: vast(stap, aantalStappen),
  evaluaties: lijst(evaluatie, 40),
});

export type Stappenplan = Inhoud<typeof vorm>;
export type Planstap = Stappenplan['stappen'][number];
export type Planactie = Planstap['acties'][number];

export const stappenplan: Model<Stappenplan> = {
  slug: 'mijn-stappenplan',
  naam: 'Mijn stappenplan',
  versie: 1,
  vorm,
  migraties: {},
  beginnaam: 'Mijn stappenplan',
};

export const legeActie: () => Planactie = () => actie.leeg();
export const legeEvaluatie = () => evaluatie.leeg();
