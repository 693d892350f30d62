import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsBestand, uitBestand } from '../../src/domain/gereedschap/bestand.ts';
import { kolommenVan, type Ontwerp } from '../../src/domain/gereedschap/ontwerp.ts';
import { nieuwPlan } from '../../src/domain/gereedschap/plan.ts';
import { neemGemeenteWeg, voegGemeenteToe, zetOpKaart } from '../../src/domain/gereedschap/partijenkaart/aanvullen.ts';
import { alsGegevens, uitGegevens } from '../../src/domain/gereedschap/partijenkaart/formulier.ts';
import {
  en,
  nogStil,
  ookHandig,
  samenvatting,
  verschil,
  volgensStappenplan,
  wieMist,
} from '../../src/domain/gereedschap/partijenkaart/mist.ts';
import { leesGemeente, leesPartij, partijenkaart as model, type Partijenkaart } from '../../src/domain/gereedschap/partijenkaart/model.ts';
import { klein, partijenstuk } from '../../src/domain/gereedschap/partijenkaart/stuk.ts';
import { inWoorden, teken } from '../../src/domain/gereedschap/partijenkaart/tekening.ts';
import { leesFormulier } from '../../src/domain/formulieren/lees-formulier.ts';
import { schrijfFormulier } from '../../src/domain/formulieren/schrijf-formulier.ts';
import { leesGemeenten } from '../../src/domain/kaart/gemeenten.ts';
import { leesSjablonen } from '../../src/integrations/sjablonen/lees.ts';

const { sjablonen, lijsten, voorbeelden } = leesSjablonen(process.cwd());
const sjabloon = sjablonen.find(({ id }) => id === 'partijenkaart');
if (sjabloon?.soort !== 'xlsx') throw new Error('content/sjablonen/partijenkaart.yaml is er niet');
const ontwerp: Ontwerp = { sjabloon, lijsten, adres: 'https://example.org/' };
const leeg = model.vorm.leeg();
const tilburg = { gemeente: 'Tilburg', jeugdhulpregio: 'Hart van Brabant', zorgkantoorregio: 'Midden-Brabant' };
const goirle = { ...tilburg, gemeente: 'Goirle' };
const breda = { gemeente: 'Breda', jeugdhulpregio: 'West-Brabant Oost', zorgkantoorregio: 'West-Brabant' };

describe('gemeenten en partijen', () => {
  it('kent dezelfde kolommen als het sjabloon', () => {
    const invoer = (id: string) =>
      kolommenVan(ontwerp, id)
        .filter(({ soort }) => soort !== 'formule')
        .map((kolom) => kolom.id);
    expect(Object.keys(leesGemeente({}))).toEqual(invoer('gemeenten'));
    expect(Object.keys(leesPartij({}))).toEqual(invoer('partijen'));
    expect(lijsten['partijsoort']?.waarden).toEqual(expect.arrayContaining([...volgensStappenplan, ...ookHandig]));
  });
  it('zet regio en zorgkantoor één keer op de kaart', () => {
    const kaart = voegGemeenteToe(voegGemeenteToe(leeg, tilburg), goirle);
    expect(kaart.partijen.map(({ naam }) => naam)).toEqual([
      'Gemeente Tilburg',
      'Jeugdhulpregio Hart van Brabant',
      'Zorgkantoor Midden-Brabant',
      'Gemeente Goirle',
    ]);
    expect(voegGemeenteToe(kaart, { ...tilburg, gemeente: 'tilburg ' })).toBe(kaart);
    expect(samenvatting(kaart)).toBe('2 gemeenten, 1 jeugdhulpregio (Hart van Brabant) en 1 zorgkantoorregio (Midden-Brabant).');
  });
  it('haalt weg wat alleen voor die gemeente kwam, en niets waar iets bij staat', () => {
    const kaart = voegGemeenteToe(voegGemeenteToe(leeg, tilburg), breda);
    const met: Partijenkaart = {
      ...kaart,
      partijen: kaart.partijen.map((een) => (een.naam === 'Zorgkantoor West-Brabant' ? { ...een, stand: 'in gesprek' } : een)),
    };
    expect(neemGemeenteWeg(met, 1).partijen.map(({ naam }) => naam)).toEqual([
      'Gemeente Tilburg',
      'Jeugdhulpregio Hart van Brabant',
      'Zorgkantoor Midden-Brabant',
      'Zorgkantoor West-Brabant',
    ]);
    expect(neemGemeenteWeg(met, 7)).toBe(met);
  });
  it('brengt voor elke gemeente in de tabel een regio en een zorgkantoor mee', () => {
    const { gemeenten } = leesGemeenten(readFileSync('content/gemeenten.csv', 'utf8'));
    expect(gemeenten.length).toBeGreaterThan(300);
    for (const gemeente of gemeenten)
      expect(voegGemeenteToe(leeg, gemeente).partijen.map(({ soort }) => soort)).toEqual(['gemeente', 'jeugdhulpregio', 'zorgkantoor']);
  });
});

describe('wie mist', () => {
  it('noemt stil wie nog geen contact heeft, en wie het contact verbrak', () => {
    const kaart = zetOpKaart(
      leeg,
      ['', 'geen contact', 'beëindigd', 'in gesprek', 'schriftelijke afspraak'].map((stand) =>
        leesPartij({ naam: stand || 'leeg', stand }),
      ),
    );
    expect(nogStil(kaart).map(({ naam }) => naam)).toEqual(['leeg', 'geen contact', 'beëindigd']);
  });
  it('noemt elke soort zonder partij, met de regio erbij', () => {
    expect(wieMist(leeg)).toHaveLength(volgensStappenplan.length + ookHandig.length);
    const mist = wieMist(voegGemeenteToe(leeg, tilburg));
    expect(mist.map(({ soort }) => soort)).toEqual(['samenwerkingsverband', 'centrumgemeente', ...ookHandig]);
    expect(mist[1]?.tekst).toBe('De centrumgemeente van Hart van Brabant');
    expect(wieMist(zetOpKaart(leeg, [leesPartij({ soort: 'ouders' })])).map(({ soort }) => soort)).toContain('ouders');
  });
  it('vergelijkt aantallen en schermt kleine af', () => {
    const kaart = { ...leeg, school: { ...leeg.school, leerlingen: '96' }, gemeenten: [leesGemeente({ leerlingen: '90' })] };
    expect(verschil(kaart)).toBe('Per gemeente tel je 90 leerlingen, en voor de hele school 96.');
    expect(['', '0', '1', '4', '5', '1.200'].map(klein)).toEqual(['–', '0', '<5', '<5', '5', '1.200']);
    expect([en([]), en(['a']), en(['a', 'b']), en(['a', 'b', 'c'])]).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });
});

describe('tekening en stuk', () => {
  const vol = uitGegevens(voorbeelden.get('partijenkaart')!);
  it('tekent elke partij één keer, zonder overlap', () => {
    for (const smal of [true, false]) {
      const { knopen, hoog } = teken(vol, smal);
      expect(knopen).toHaveLength(vol.partijen.length);
      expect(new Set(knopen.map(({ x, y }) => `${x} ${y}`)).size).toBe(knopen.length);
      expect(Math.max(...knopen.map(({ y }) => y))).toBeLessThan(hoog);
      expect(Math.min(...knopen.map(({ y }) => y))).toBeGreaterThan(20);
    }
    expect(teken(vol, false, false).knopen.every(({ lijn, onder }) => lijn === 'onbekend' && !onder.includes('contact'))).toBe(true);
    expect(inWoorden(vol)).toMatch(/^9 partijen rond .*: 3 met een afspraak, 5 in gesprek, 1 zonder contact\.$/);
  });
  it('laat in de deelversie geen oordeel en geen klein aantal zien', () => {
    const [heel, deel] = [false, true].map((deelversie) => JSON.stringify(partijenstuk(vol, 'Naam', '2026-11-22', deelversie)));
    expect(heel).toContain('moeizaam');
    expect(deel).not.toMatch(/moeizaam|wisselend|Contact/);
    for (const stuk of [heel, deel]) expect(stuk).toContain('<5');
  });
});

describe('bestanden', () => {
  it('leest alles, en komt uit een bestand terug zoals het ging', () => {
    fc.assert(
      fc.property(fc.anything(), (iets) => {
        const plan = nieuwPlan(model, 'x', 'Naam', model.vorm.lees(iets));
        expect(uitBestand(model, alsBestand(model, plan, new Date(0)))).toMatchObject({ ok: true, inhoud: plan.inhoud });
      }),
    );
  });
  it('gaat via Excel heen en terug, ook met tekens van een formule', () => {
    const kaart = {
      ...uitGegevens(voorbeelden.get('partijenkaart')!),
      school: { naam: '=1+1', gemeente: '@x', leerlingen: '96', datum: '2026-11-02' },
    };
    const bytes = schrijfFormulier(sjabloon, alsGegevens(kaart, ontwerp), { lijsten, adres: '' });
    const { gegevens, problemen } = leesFormulier(sjabloon, bytes, lijsten);
    expect(problemen).toEqual([]);
    expect(uitGegevens(gegevens)).toEqual(kaart);
    expect(schrijfFormulier(sjabloon, alsGegevens(kaart, ontwerp), { lijsten, adres: '' })).toEqual(bytes);
  });
});
