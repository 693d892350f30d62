/** What the workbooks work out is what the tools in the browser work out; and the calculator follows the rules of Excel. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rondAf } from '../../src/domain/formulieren/formule/functies.ts';
import { rekenUit } from '../../src/domain/formulieren/formule/reken.ts';
import { werkmapUitSjabloon } from '../../src/domain/formulieren/opbouw/werkmap.ts';
import { leegFormulier, type Gegevens, type Rij } from '../../src/domain/formulieren/waarden.ts';
import { leesBereik, adres } from '../../src/domain/formulieren/xlsx/adressen.ts';
import { leegBlad, type Werkmap } from '../../src/domain/formulieren/xlsx/werkmap.ts';
import { uitGegevens as logboekUit } from '../../src/domain/gereedschap/logboek/formulier.ts';
import { kleineGroepen, tel } from '../../src/domain/gereedschap/logboek/tel.ts';
import { uitGegevens as kaartUit } from '../../src/domain/gereedschap/persona/formulier.ts';
import { per, totalen } from '../../src/domain/gereedschap/persona/kosten.ts';
import { volgensKental } from '../../src/domain/gereedschap/rekenhulp/reken.ts';
import { geladen, xlsxSjabloon } from '../fixtures/sjablonen.ts';

const boek = (id: string, gegevens: Gegevens = geladen.voorbeelden.get(id) ?? leegFormulier()) =>
  werkmapUitSjabloon(xlsxSjabloon(id), gegevens, { lijsten: geladen.lijsten, adres: 'https://voorbeeld.nl/' });
/** Values of a name: one value, or a column. */
function waarden(werkmap: Werkmap, naam: string): unknown[] {
  const [, blad = '', cellen = ''] = /^'(.+)'!(.+)$/.exec(werkmap.namen.get(naam) ?? '') ?? [];
  const plek = leesBereik(cellen);
  const waar = werkmap.bladen.find((een) => een.naam === blad);
  if (!plek || !waar) throw new Error(`${naam} bestaat niet`);
  return Array.from({ length: plek.r2 - plek.r1 + 1 }, (_, nr) => waar.cellen.get(adres(plek.k1, plek.r1 + nr))?.waarde);
}
const waarde = (werkmap: Werkmap, naam: string) => waarden(werkmap, naam)[0];

describe('de uitkomsten in een voorbeeld', () => {
  it('van het logboek zijn die van het hulpmiddel', () => {
    const gegevens = geladen.voorbeelden.get('logboek') as Gegevens;
    const logboek = logboekUit(gegevens);
    const telling = tel(logboek);
    const werkmap = boek('logboek');
    for (const [naam, verwacht] of [
      ['totaal_week', telling.urenPerWeek],
      ['totaal_jaar', telling.urenPerJaar],
      ['totaal_fte', telling.fte],
      ['totaal_leerling', telling.perLeerling],
      ['totaal_adhoc', telling.adHoc],
      ['totaal_grijs', telling.grijs],
    ] as const) {
      expect(waarde(werkmap, naam), naam).toBeCloseTo(verwacht ?? 0, 9);
      expect(verwacht ?? 0).toBeGreaterThan(0);
    }
    const soorten = geladen.lijsten['soortzorg']?.waarden ?? [];
    const uren = telling.per.soort;
    expect(waarden(werkmap, 'persoort_k1').map(Number)).toEqual(soorten.map((soort) => expect.closeTo(uren.get(soort) ?? 0, 9)));
    const klein = kleineGroepen(logboek.regels, 'soort');
    expect(waarden(werkmap, 'deelsoort_k1')).toEqual(
      soorten.map((soort) => (klein.has(soort) ? '<5' : expect.closeTo(uren.get(soort) ?? 0, 9))),
    );
  });

  it('van Fien zijn die van de presentatie', () => {
    const kaart = kaartUit(geladen.voorbeelden.get('persona-kosten') as Gegevens);
    expect(totalen(kaart)).toEqual({ nu: 82_100, gewenst: 59_600, alternatief: 82_300 });
    expect(new Map(per(kaart, 'betaler')).get('onderwijs')).toEqual({ nu: 15_200, gewenst: 25_600, alternatief: 25_600 });
    const werkmap = boek('persona-kosten');
    expect(['totaal_nu', 'totaal_gewenst', 'totaal_alternatief', 'totaal_scheelt'].map((naam) => waarde(werkmap, naam))).toEqual([
      82_100, 59_600, 82_300, 22_500,
    ]);
  });

  it('van de doelgroepen geven fte, naast die van de leidraad', () => {
    const werkmap = boek('doelgroepenmodel');
    const [eigen, leidraad] = [(Number(waarde(werkmap, 'fte_uren')) * 40) / 1200, volgensKental(96, 'medium')];
    expect(waarde(werkmap, 'fte_eigen')).toBeCloseTo(eigen, 9);
    expect(waarde(werkmap, 'fte_leidraad')).toBeCloseTo(leidraad, 9);
    // More than a quarter apart asks for an explanation.
    expect(waarde(werkmap, 'fte_oordeel')).toBe(Math.abs(eigen - leidraad) / leidraad > 0.25 ? 'Leg verschil uit' : 'dicht bij elkaar');
  });

  it('verdelen het budget zonder rest', () => {
    const werkmap = boek('inventarisatiekader');
    const deel = ['budget_jeugdwet', 'budget_wlz', 'budget_zvw', 'budget_onderwijs'].reduce(
      (som, naam) => som + Number(waarde(werkmap, naam)),
      0,
    );
    expect(deel).toBeCloseTo(Number(waarde(werkmap, 'budget_totaal')), 6);
    expect(waarden(werkmap, 'gemeenten_bijdrage').reduce<number>((som, w) => som + (Number(w) || 0), 0)).toBeCloseTo(
      Number(waarde(werkmap, 'budget_jeugdwet')),
      6,
    );
  });

  it('zeggen wat niemand invulde, in plaats van 0%', () => {
    const werkmap = boek('logboek', {
      velden: { meting_weken: 2, meting_schoolweken: 40 },
      tabellen: { logboek: [{ groep: 'Groen', soort: 'Verpleging', minuten: 60 }] },
    });
    expect(
      ['totaal_week', 'totaal_fte', 'totaal_leerling', 'totaal_adhoc', 'totaal_grijs', 'deel_fte'].map((naam) => waarde(werkmap, naam)),
    ).toEqual([0.5, 'nog niet bekend', 'nog niet bekend', 'nog niet ingevuld', 'nog niet ingevuld', 'nog niet bekend']);
  });

  it('zijn overal leeg of nul in een blanco formulier', () => {
    for (const sjabloon of geladen.sjablonen) if (sjabloon.soort === 'xlsx') expect(() => boek(sjabloon.id, leegFormulier())).not.toThrow();
  });
});

const regel = fc.record<Rij>({
  leerling: fc.constantFrom('L001', 'L002', 'L003', 'L004', 'L005', 'L006', 'groep', null),
  groep: fc.constantFrom('Groen', 'Blauw'),
  soort: fc.constantFrom(...(geladen.lijsten['soortzorg']?.waarden ?? []), null),
  minuten: fc.option(fc.integer({ min: 1, max: 480 })),
  mensen: fc.option(fc.integer({ min: 1, max: 5 })),
  gepland: fc.constantFrom('gepland', 'ad hoc', null),
  domein: fc.constantFrom('onderwijs', 'zorg', 'grijs', null),
  wet: fc.constantFrom(...(geladen.lijsten['wet']?.waarden ?? [])),
});

describe('eigenschappen', () => {
  it('werkboek en hulpmiddel geven voor elk logboek hetzelfde, en kleine groepen zijn nooit te zien', () => {
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (regels, weken) => {
        const gegevens: Gegevens = {
          velden: { meting_weken: weken, meting_schoolweken: 40, meting_leerlingen: 90, meting_jaaruren: 1200 },
          tabellen: { logboek: regels },
        };
        const logboek = logboekUit(gegevens);
        const telling = tel(logboek);
        const werkmap = boek('logboek', gegevens);
        expect(waarde(werkmap, 'totaal_week')).toBeCloseTo(telling.urenPerWeek, 9);
        for (const [naam, deel, ingevuld] of [
          ['totaal_adhoc', telling.adHoc, telling.ingevuld.gepland],
          ['totaal_grijs', telling.grijs, telling.ingevuld.domein],
        ] as const)
          expect(waarde(werkmap, naam)).toEqual(ingevuld === 0 ? 'nog niet ingevuld' : expect.closeTo(deel, 9));
        const klein = kleineGroepen(logboek.regels, 'soort');
        (geladen.lijsten['soortzorg']?.waarden ?? []).forEach((soort, nr) => {
          if (klein.has(soort)) expect(waarden(werkmap, 'deelsoort_k1')[nr]).toBe('<5');
          else expect(waarden(werkmap, 'deelsoort_k1')[nr]).toEqual(expect.closeTo(telling.per.soort.get(soort) ?? 0, 9));
        });
      }),
      { numRuns: 25 },
    );
  });

  it('afronden', () => expect([rondAf(2.5, 0), rondAf(-2.5, 0), rondAf(1.005, 2), rondAf(2.675, 2)]).toEqual([3, -3, 1.01, 2.68]));
});

describe('de rekenaar', () => {
  const reken = (formule: string) => {
    const blad = leegBlad('Blad', [10]);
    const cellen: [string, string | number | null][] = [
      ['A1', 2],
      ['A2', 'ja'],
      ['A3', null],
      ['A4', 'Nee'],
      ['B1', 10],
      ['B2', 20],
      ['B3', 30],
      ['B4', 40],
    ];
    for (const [plek, w] of cellen) blad.cellen.set(plek, { waarde: w, stijl: {} });
    blad.cellen.set('C1', { formule, stijl: {} });
    rekenUit({
      titel: '',
      onderwerp: '',
      trefwoorden: '',
      datum: '2026-01-01',
      sjabloon: 'x',
      versie: 1,
      bladen: [blad],
      namen: new Map([['kolom_b', "'Blad'!$B$1:$B$4"]]),
    });
    return blad.cellen.get('C1')?.waarde;
  };
  it.each<[string, unknown]>([
    ['1+2*3^2', 19],
    ['-A1+1', -1],
    ['(1+2)*3', 9],
    ['"a"&A1', 'a2'],
    ['SUM(kolom_b)', 100],
    ['SUM(A1:A4,5)', 7],
    ['SUMIFS(kolom_b,A1:A4,"ja")', 20],
    ['COUNTIFS(A1:A4,"nee")', 1],
    ['COUNTIF(kolom_b,">=20")', 3],
    ['COUNTA(A1:A4)', 3],
    ['IF(A3="","leeg","vol")', 'leeg'],
    ['IF(A3=0,1,2)', 1],
    ['IFERROR(1/0,"fout")', 'fout'],
    ['INDEX(kolom_b,3)', 30],
    ['MATCH("NEE",A1:A4,0)', 4],
    ['ROUND(2.5,0)', 3],
    ['MAX(kolom_b)-MIN(kolom_b)', 30],
    ['AVERAGEIFS(kolom_b,A1:A4,"<>ja")', 80 / 3],
    ['SUMPRODUCT((A1:A4="ja")*kolom_b)', 20],
    ['AND(A1>1,OR(A2="ja",FALSE))', true],
    ['ROW(INDEX(kolom_b,2))', 2],
    ['ABS(-3)', 3],
    ['A3', 0],
    ['50%', undefined],
  ])('%s', (formule, verwacht) => {
    if (verwacht === undefined) expect(() => reken(formule)).toThrow(/formule/);
    else if (typeof verwacht === 'number') expect(reken(formule)).toBeCloseTo(verwacht, 12);
    else expect(reken(formule)).toBe(verwacht);
  });
  it.each([
    ['SUM(', /niet af/],
    ['onbekend', /bestaat niet/],
    ['VLOOKUP(1,A1:A4,1)', /kennen we niet/],
    ['C1+1', /naar zichzelf/],
    ['1/0', /#DIV\/0!/],
  ])('%s geeft een duidelijke fout', (formule, melding) => expect(() => reken(formule)).toThrow(melding));
});
