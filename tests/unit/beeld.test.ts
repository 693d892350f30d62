import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boog, interactierichtingen, opRing, pijlen, ring } from '../../src/domain/beeld/meetkunde.ts';
import { GRENZEN, leesMensen, somTekst, tekenRichtingen } from '../../src/domain/beeld/richtingen.ts';
import { stapel, totaal } from '../../src/domain/beeld/staven.ts';
import { perJaar } from '../../src/domain/beeld/tijd.ts';
import { metAfkorting, zonderStap } from '../../src/domain/namen.ts';

const midden = { x: 50, y: 50 };

describe('meetkunde', () => {
  it('zet 0 graden boven en loopt met de klok mee', () => {
    expect(opRing(midden, 10, 0)).toEqual({ x: 50, y: 40 });
    expect(opRing(midden, 10, 90)).toEqual({ x: 60, y: 50 });
  });
  it('houdt elk punt van een ring op de straal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 5, max: 200 }), (aantal, straal) => {
        const punten = ring(aantal, midden, straal);
        expect(punten).toHaveLength(aantal);
        for (const { x, y } of punten) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(straal, 1);
      }),
    );
  });
  it('tekent een grote boog als die meer dan een halve ring is', () => {
    expect(boog(midden, 10, 0, 90)).toBe('M50 40A10 10 0 0 1 60 50');
    expect(boog(midden, 10, 0, 270)).toContain('0 1 1');
  });
  it('telt n² − n richtingen, en tekent er precies zo veel', () => {
    expect([2, 3, 5, 12].map(interactierichtingen)).toEqual([2, 6, 20, 132]);
    for (const mensen of [2, 3, 5]) expect(pijlen(ring(mensen, midden, 40), 8, 5)).toHaveLength(interactierichtingen(mensen));
  });
  it('geeft geldige getallen in elk pad', () => {
    const paden = [boog(midden, 40, 10, 200), ...pijlen(ring(5, midden, 40), 8, 5).flatMap(({ lijn, punt }) => [lijn, punt])];
    for (const pad of paden) expect(pad).toMatch(/^M[-\d.]/);
    expect(paden.join()).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('richtingen', () => {
  it('leest alleen hele getallen binnen de grenzen', () => {
    expect(leesMensen(' 13 ')).toBe(13);
    for (const fout of ['', '1', '41', '2,5', '-3', '1e1', 'acht']) expect(leesMensen(fout)).toBeUndefined();
  });
  it('schrijft de som uit', () => expect(somTekst(13)).toBe('13 × 13 − 13 = 156 richtingen'));
  it('tekent voor elk toegestaan aantal alle lijnen, binnen het vlak', () => {
    for (let mensen = GRENZEN.min; mensen <= GRENZEN.max; mensen++) {
      const tekening = tekenRichtingen(mensen);
      expect(tekening.lijnen.split('M')).toHaveLength((mensen * mensen - mensen) / (tekening.dun ? 2 : 1) + 1);
      expect(tekening.lijnen).not.toMatch(/NaN|Infinity/);
      for (const { x, y } of tekening.mensen)
        expect(Math.max(Math.abs(x - 88), Math.abs(y - 88)) + tekening.straal).toBeLessThanOrEqual(88);
    }
  });
});

describe('staven', () => {
  const delen = [
    { naam: 'a', bedrag: 15200 },
    { naam: 'b', bedrag: 53200 },
    { naam: 'c', bedrag: 13700 },
  ];
  it('telt op', () => expect(totaal(delen)).toBe(82100));
  it('stapelt zonder gaten, van onder naar boven', () => {
    const stukken = stapel(delen, 300, 300);
    expect(stukken.at(-1)?.y).toBeCloseTo(300 - 82100 / 300, 1);
    stukken.slice(1).forEach((stuk, nr) => expect(stuk.y + stuk.hoogte).toBeCloseTo(stukken[nr]?.y ?? NaN, 1));
  });
});

describe('tijd', () => {
  const lijst = ['2014', '2016-02-01', '2016-03'];
  it('groepeert per jaar, met en zonder lege jaren', () => {
    expect(perJaar(lijst, (datum) => datum).map(({ jaar }) => jaar)).toEqual([2014, 2016]);
    expect(perJaar(lijst, (datum) => datum, true).map(({ lijst: deel }) => deel.length)).toEqual([1, 0, 2]);
    expect(perJaar([], String)).toEqual([]);
  });
  it('haalt het nummer van een stap weg', () => expect(zonderStap('Stap 2. Data analyseren')).toBe('Data analyseren'));
});

describe('naam met afkorting', () => {
  it.each([
    [{ term: 'Onderwijs-zorgarrangement', afkorting: 'oza' }, 'Onderwijs-zorgarrangement (oza)'],
    [{ term: 'Fte', afkorting: 'fte' }, 'Fte'],
    [{ term: 'Indicatie' }, 'Indicatie'],
  ])('%o heet %s', (begrip, naam) => expect(metAfkorting(begrip)).toBe(naam));
});
