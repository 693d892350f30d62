/** The last word of the ranking: which of the best pages answers the whole query in one place. */
import { describe, expect, it } from 'vitest';
import { besteDelen, leesTekst, zoekstammen, type Deeltekst } from '../../src/domain/zoeken/fragment.ts';
import type { Kaart } from '../../src/domain/zoeken/kaart.ts';
import { opPassage } from '../../src/domain/zoeken/passage.ts';
import { zeldzaamVan } from '../../src/domain/zoeken/punten.ts';
import { leesVraag } from '../../src/domain/zoeken/vraag.ts';
import { delen } from '../../src/domain/zoeken/samenstelling.ts';
import { stam } from '../../src/domain/zoeken/woorden.ts';

const woordenlijst = [
  'gemeente',
  'betalen',
  'meebetalen',
  'beslissen',
  'vervoer',
  'toestemming',
  'land',
  'duits',
  'duiveland',
  'formulier',
];
const kaart: Kaart = {
  paginas: Array.from({ length: 40 }, (_, nr) => ({
    pad: `/${nr}/`,
    soort: 'pagina',
    fragment: '',
    facetten: [],
    zinnen: { titel: [], trefwoorden: [], wijzers: [] },
  })),
  stammen: new Map(
    woordenlijst.map((woord) => [
      stam(woord),
      {
        woord,
        plekken: [
          { pagina: 0, gewicht: 1 },
          { pagina: 1, gewicht: 1 },
        ],
      },
    ]),
  ),
  begrippen: [],
  begripPlekken: new Map(),
};
const deel = (tekst: string, kop = ''): Deeltekst => ({ id: kop, kop, tekst });
const volgorde = (q: string, paginas: [titel: string, score: number, delen: Deeltekst[]][]) => {
  const vraag = leesVraag(q, kaart);
  const gezocht = zoekstammen(vraag, zeldzaamVan(kaart));
  return opPassage(
    vraag,
    kaart,
    paginas.map(([titel, score, stukken]) => {
      const tekst = leesTekst({ titel, datum: '', delen: stukken });
      return { titel, score, tekst, delen: besteDelen(tekst, gezocht) };
    }),
  ).map(({ titel }) => titel);
};

describe('passage', () => {
  const verspreid = [deel('De gemeente helpt.'), deel('Wij betalen.', 'a'), deel('Het vervoer komt.', 'b')];
  const bijeen = [deel('Iets anders.'), deel('De gemeente moet het vervoer betalen.', 'a')];
  it('zet wie alles in één deel zegt voor wie het verspreid zegt', () =>
    expect(
      volgorde('moet de gemeente vervoer betalen', [
        ['Verspreid', 1.2, verspreid],
        ['Bijeen', 1, bijeen],
      ]),
    ).toEqual(['Bijeen', 'Verspreid']));
  it('telt de titel bij elk deel mee', () =>
    expect(
      volgorde('gemeente vervoer betalen', [
        ['Iets', 1.1, verspreid],
        ['Vervoer en gemeente', 1, verspreid],
      ]),
    ).toEqual(['Vervoer en gemeente', 'Iets']));
  it('keert een groot verschil niet om', () =>
    expect(
      volgorde('gemeente vervoer betalen', [
        ['Verspreid', 9, verspreid],
        ['Bijeen', 1, bijeen],
      ]),
    ).toEqual(['Verspreid', 'Bijeen']));
  it('laat de volgorde bij gelijke stand, en kan niets aan', () => {
    expect(
      volgorde('vervoer', [
        ['A', 1, bijeen],
        ['B', 1, bijeen],
      ]),
    ).toEqual(['A', 'B']);
    expect(volgorde('vervoer', [])).toEqual([]);
    expect(
      volgorde('', [
        ['A', 1, bijeen],
        ['B', 2, bijeen],
      ]),
    ).toEqual(['B', 'A']);
  });
});

describe('woorden die de gids niet heeft', () => {
  it.each([
    ['meebeslissen', undefined],
    ['duitsland', undefined],
    ['toestemmming', 'toestemming'],
    ['gemmeente', 'gemeente'],
  ])('%s is bedoeld als %s', (woord, bedoeld) => expect(leesVraag(woord, kaart).bedoeld).toBe(bedoeld));
  it('snijdt geen uitgang van een woord', () => expect(delen('begeleiding', (stuk) => ['begelei', 'ding'].includes(stuk))).toEqual([]));
  it('weet wanneer invullen gevraagd is', () =>
    expect([leesVraag('formulier online invullen', kaart).wilInvullen, leesVraag('formulier', kaart).wilInvullen]).toEqual([true, false]));
});
