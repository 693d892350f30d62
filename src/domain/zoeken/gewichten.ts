/**
 * All weights of the ranking, fitted by coordinate descent on the tuning queries of tests/fixtures/zoekvragen.yaml.
 * `npm run zoekkwaliteit` measures them; after a change of one of them the whole set has to be measured again.
 */
import type { Passing } from './zinnen.ts';

export const gewichten = {
  /** How readily a kind of page comes first. */
  soort: {
    hoofdstuk: 1.31,
    wet: 0.62,
    stap: 1.44,
    hulpmiddel: 1.05,
    praktijk: 0.79,
    regio: 0.78,
    interview: 0.87,
    verhaal: 0.95,
    dossier: 0.65,
    ouders: 1.47,
    begrip: 1.38,
    route: 0.6,
    bron: 0.7,
    pagina: 1.14,
  } as Record<string, number>,
  /** A question is answered by a chapter more often than a name or a place is. */
  hoofdstukBijVraag: 1.14,
  /** The page to fill in a tool comes after the page that explains it, unless filling in is what was asked. */
  invullen: 0.85,
  invullenGevraagd: 1.2,
  /** What a page earns when its address or title is (part of) what was asked: 'bronnen', 'stap 1', 'twente'. */
  naam: 5.67,
  /** A parent's question about a child is answered best on pages for parents. */
  oudersBijOuder: 2.19,
  /** Somebody who says who they are is answered best on the page for that role. */
  routeBijRol: 6,
  /** Weight of a glossary term beside its words, and when it is all that was asked. */
  begrip: 0.79,
  begripAlles: 0.95,
  los: 0.2,
  losAlles: 0.8,
  /** What a mere mention is worth beside being about it, and how much of a word's worth counts as an answer. */
  zwak: 0.35,
  bodemwaarde: 0.15,
  bodem: 0.37,
  bodemZeldzaam: 1.5,
  genoeg: 1.04,
  delen: 0.47,
  /** How much it matters that a page answers all parts of the query. */
  dekking: 1.37,
  /** What it is worth that the query fits what the page is called, its key words, and how others point to it. */
  zinnen: { titel: 0.43, naam: 0.1, trefwoord: 0.6, wijzer: 1.14 } satisfies Record<keyof Passing, number>,
  /** What it is worth that one section (with the title) answers the query, and which share of that for a single word. */
  passage: 1.4,
  passageKort: 0.3,
  /** An overview right under the front page, and a term when one word was asked. */
  overzicht: 1.15,
  begripBijWoord: 1.47,
  /** Of this many pages the phrases are looked at. */
  bekijk: 24,
  /** A page must answer this share of what the best page answers to be in the list; the first few, half of it. */
  drempel: 0.5,
  minstens: 10,
};
