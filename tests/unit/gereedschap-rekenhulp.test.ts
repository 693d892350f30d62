import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rekenhulp as model, wetten, type Groep, type Rekenhulp, type Wet } from '../../src/domain/gereedschap/rekenhulp/model.ts';
import { reken, somVan, verdeling } from '../../src/domain/gereedschap/rekenhulp/reken.ts';
import { berekening } from '../../src/domain/gereedschap/rekenhulp/stuk.ts';
import { samenvatting, vergelijking } from '../../src/domain/gereedschap/rekenhulp/toon.ts';
import { voorbeeld } from '../../src/domain/gereedschap/rekenhulp/voorbeeld.ts';

const plan = (groepen: Partial<Groep>[], aannames: Record<string, string> = {}, leerlingen = ''): Rekenhulp =>
  model.vorm.lees({
    leerlingen,
    scenarios: [
      {
        naam: 'Proef',
        groepen,
        aannames: Object.fromEntries(Object.entries(aannames).map(([naam, waarde]) => [naam, { waarde, bron: 'proef' }])),
      },
    ],
  });
const eerste = (een: Rekenhulp) => reken(een, een.scenarios[0] as Rekenhulp['scenarios'][number]);
const som = (delen: Record<Wet, number>) => Object.values(delen).reduce((a, b) => a + b, 0);

describe('rekenhulp', () => {
  it('rekent het voorbeeld van de pagina na: 120 uur, 40 weken, 1.200 uur per fte is 4 fte', () => {
    const uit = eerste(plan([{ leerlingen: '0', groepsuur: '120' }], { jaaruren: '1200' }));
    expect(uit).toMatchObject({ week: 120, jaar: 4800, fte: 4 });
  });
  it('telt op: leerlingen × uur + groep, met overleg, vervanging en iemand die het regelt', () => {
    const uit = eerste(
      plan(
        [{ leerlingen: '10', uur: '4', groepsuur: '60', jeugdwet: '50', wlz: '30' }],
        { overleg: '10', vervanging: '5', coordinatie: '5', tariefJeugdwet: '60', tariefWlz: '70', tariefGrijs: '50' },
        '100',
      ),
    );
    expect([uit.direct, uit.week, uit.jaar]).toEqual([100, 120, 4800]);
    expect(uit.kosten).toEqual({ jeugdwet: 2400 * 60, wlz: 1440 * 70, zvw: 0, onderwijs: 0, grijs: 960 * 50 });
    expect(uit.perLeerling).toBeCloseTo(uit.totaal / 10, 9);
  });
  it('zegt wat er mist in plaats van te gokken', () => {
    const uit = eerste(plan([{ leerlingen: '2', uur: '1', jeugdwet: '100' }]));
    expect([uit.fte, uit.ftePer100, uit.totaal, uit.zonderTarief]).toEqual([null, null, 0, ['jeugdwet']]);
    expect(samenvatting(plan([{ leerlingen: '2', uur: '1', jeugdwet: '100' }]), 0)).toContain('tarief mist voor Jeugdwet');
  });
  it('verdeelt altijd precies alles, ook bij meer dan 100% en bij onzin', () => {
    const invoer = fc.oneof(fc.constantFrom('', 'x', '-5', '12,5', '1.000'), fc.integer({ min: 0, max: 300 }).map(String));
    const groep = fc.record({
      leerlingen: invoer,
      uur: invoer,
      groepsuur: invoer,
      jeugdwet: invoer,
      wlz: invoer,
      zvw: invoer,
      onderwijs: invoer,
    });
    fc.assert(
      fc.property(fc.array(groep, { maxLength: 6 }), invoer, invoer, (groepen, overleg, coordinatie) => {
        const een = plan(groepen, { overleg, coordinatie, jaaruren: '1200' });
        for (const deel of een.scenarios[0]?.groepen ?? []) expect(som(verdeling(deel))).toBeCloseTo(100, 6);
        const uit = eerste(een);
        if (groepen.every(({ leerlingen, uur, groepsuur }) => ![leerlingen, uur, groepsuur].includes('-5')))
          expect(som(uit.uren)).toBeCloseTo(uit.jaar, 4);
        expect(Number.isFinite(uit.totaal)).toBe(true);
      }),
    );
  });
  it('laat zien wat te veel is verdeeld', () =>
    expect(somVan(plan([{ jeugdwet: '80', wlz: '40' }]).scenarios[0]?.groepen[0] as Groep)).toBe(120));
  it('zet scenario’s naast elkaar, met elke aanname en haar bron in het stuk', () => {
    const een = voorbeeld();
    const rijen = vergelijking(een);
    expect(rijen.every((rij) => rij.length === 4)).toBe(true);
    const tekst = JSON.stringify(berekening(een, 'x', '22 november 2026'));
    expect(tekst).toContain('Verzonnen voorbeeld');
    expect(tekst).toContain('geen norm');
    expect(Object.keys(wetten)).toHaveLength(5);
  });
  it('schermt kleine aantallen af in wat je meeneemt', () =>
    expect(JSON.stringify(berekening(plan([{ naam: 'A', leerlingen: '3', uur: '2' }]), 'x', ''))).toContain('"<5"'));
});
