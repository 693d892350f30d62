import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delen } from '../../src/domain/zoeken/samenstelling.ts';
import { verbeter } from '../../src/domain/zoeken/spelling.ts';
import { klank, stam, vouw, woorden } from '../../src/domain/zoeken/woorden.ts';

describe('woorden', () => {
  it.each([
    ['z.i.o. op School', ['zio', 'op', 'school']],
    ["oza's en regio’s", ['oza', 'en', 'regio']],
    ['coördinator, casuïstiek', ['coordinator', 'casuistiek']],
    ['onderwijs-zorgarrangement', ['onderwijs', 'zorgarrangement']],
    ['ZiO-ers', ['zioers']],
    ['🙂 <b>', ['b']],
  ])('%s', (tekst, verwacht) => expect(woorden(tekst)).toEqual(verwacht));

  it('kan elke tekst aan', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (tekst) => woorden(tekst).every((woord) => /^[a-z0-9]+$/.test(woord)))));
});

describe('stam', () => {
  it.each([
    ['school', 'scholen'],
    ['betaalt', 'betaald'],
    ['betaalt', 'betalen'],
    ['brief', 'brieven'],
    ['collectief', 'collectieve'],
    ['arrangement', 'arrangementen'],
    ['kind', 'kinderen'],
    ['organisatie', 'organisaties'],
    ['verwijst', 'verwijzen'],
    ['financiering', 'financieren'],
    ['ouder', 'ouders'],
  ])('%s en %s vallen samen', (a, b) => expect(stam(a)).toBe(stam(b)));

  it.each([
    ['wet', 'week'],
    ['zorg', 'zorgen'.slice(0, 3)],
    ['onderwijs', 'onderzoek'],
  ])('%s en %s niet', (a, b) => expect(stam(a)).not.toBe(stam(b)));

  it('geeft nooit niets', () => fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (woord) => stam(woord).length > 0)));
});

describe('klank', () => {
  it.each([
    ['konvenant', 'convenant'],
    ['cijvers', 'cijfers'],
    ['leipark', 'leijpark'],
    ['leypark', 'leijpark'],
    ['finansiering', 'financiering'],
    ['mythylschool', 'mytylschool'],
  ])('%s klinkt als %s', (a, b) => expect(klank(vouw(a))).toBe(klank(vouw(b))));
});

describe('delen', () => {
  const kent = (woord: string) =>
    ['zorg', 'financiering', 'samenwerking', 'verband', 'jeugdhulp', 'jeugd', 'hulp', 'regio', 'budget'].includes(woord);
  it.each([
    ['zorgfinanciering', ['zorg', 'financiering']],
    ['samenwerkingsverband', ['samenwerking', 'verband']],
    ['jeugdhulpregio', ['jeugdhulp', 'regio']],
    ['zorgbudget', ['zorg', 'budget']],
    ['appeltaart', []],
    ['a'.repeat(180), []],
  ])('%s', (woord, verwacht) => expect(delen(woord, kent)).toEqual(verwacht));
});

describe('verbeter', () => {
  const kandidaten = ['jeugdwet', 'leijpark', 'convenant', 'omgeving', 'verwijst', 'amsterdam', 'thuiszitter'].map((woord) => ({
    woord,
    eigen: stam(woord),
    plekken: { length: 3 },
  }));
  it.each([
    ['jeugtwet', 'jeugdwet'],
    ['leipark', 'leijpark'],
    ['konvenant', 'convenant'],
    ['amersterdam', 'amsterdam'],
    ['thuizitter', 'thuiszitter'],
  ])('%s wordt %s', (fout, goed) => expect(verbeter(fout, kandidaten)).toBe(goed));
  it.each(['wetgeving', 'xqzzyk', 'pgb', '2026'])('%s blijft staan', (woord) => expect(verbeter(woord, kandidaten)).toBeUndefined());
});
