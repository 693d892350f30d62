import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesLogboekCsv } from '../../src/domain/gereedschap/logboek/csv.ts';
import { fouten } from '../../src/domain/gereedschap/logboek/formulier.ts';
import { leesRegel, logboek as model, type Logboek } from '../../src/domain/gereedschap/logboek/model.ts';
import { inventarisatie, kerngetallen, toonUren, verdeeltabel } from '../../src/domain/gereedschap/logboek/stuk.ts';
import { gesorteerd, kleineGroepen, tel, vergelijk } from '../../src/domain/gereedschap/logboek/tel.ts';
import { kentallen } from '../../src/domain/gereedschap/rekenhulp/reken.ts';
import { keuzes, met, ontwerp, regel } from '../fixtures/logboek.ts';

describe('tellen', () => {
  const een = met(
    [
      {
        datum: '2026-10-05',
        groep: 'Groen',
        soort: 'Verpleging',
        minuten: '60',
        mensen: '2',
        wet: 'Wlz, pgb',
        gepland: 'ad hoc',
        domein: 'grijs',
      },
      { datum: '2026-10-06', groep: 'Blauw', soort: 'Begeleiding leerstoornissen', minuten: '120', wet: 'Onderwijs, school' },
    ],
    { weken: '2', schoolweken: '40', jaaruren: '1200', leerlingen: '50' },
  );
  it('rekent uren, fte en delen', () => {
    expect(tel(een)).toMatchObject({
      urenPerWeek: 2,
      urenPerJaar: 80,
      perLeerling: 0.04,
      adHoc: 0.5,
      grijs: 0.5,
      ingevuld: { gepland: 1, domein: 1 },
      nakijken: 0,
    });
    expect(tel(een).fte).toBeCloseTo(80 / 1200, 9);
    expect(gesorteerd(tel(een).per, 'dag').map(([dag]) => dag)).toEqual(['maandag', 'dinsdag']);
  });
  it.each([
    ['leeg', ['', ''], 'Nog niet ingevuld'],
    ['deels, zonder ad hoc', ['gepland', ''], '1 van 2 regels ingevuld'],
    ['deels, met ad hoc', ['ad hoc', ''], 'Minstens 50%: 1 van 2 regels ingevuld'],
    ['alles, zonder ad hoc', ['gepland', 'gepland'], '0%'],
    ['alles', ['ad hoc', 'gepland'], '50%'],
  ])('zegt wat nog niet is ingevuld in plaats van 0%%: %s', (_, gepland, verwacht) => {
    const domein: Record<string, string> = { 'ad hoc': 'grijs', gepland: 'zorg' };
    const kern = Object.fromEntries(
      kerngetallen(
        tel(met(gepland.map((een) => ({ groep: 'Groen', soort: 'Verpleging', minuten: '60', gepland: een, domein: domein[een] ?? '' })))),
      ),
    );
    expect(kern).toMatchObject({ 'Niet gepland': verwacht, 'Grijs: onderwijs of zorg?': verwacht });
  });
  it('spreekt zichzelf niet tegen bij minder dan een uur', () => {
    const telling = tel(met([{ groep: 'Groen', soort: 'Verpleging', minuten: '30' }], { weken: '2', schoolweken: '40' }));
    expect(Object.fromEntries(kerngetallen(telling))).toMatchObject({ 'Uren zorg per week': '0,25', 'Uren zorg per schooljaar': '10' });
    expect(verdeeltabel(telling, 'soort').rijen[0]).toEqual(['Verpleging', '0,25', '100%', '10']);
    expect([toonUren(0), toonUren(1.25), toonUren(0.4, 0), toonUren(12.5, 0)]).toEqual(['0', '1,25', '0,4', '13']);
  });
  it('vergelijkt per 100 leerlingen met alleen wat in smal, medium en breed meetelt', () => {
    const [smal, , breed] = vergelijk(een, tel(een), keuzes['soortzorg'] ?? [], kentallen);
    expect(smal?.eigen).toBeCloseTo(((1 * 40) / 1200 / 50) * 100, 9);
    expect(breed?.eigen).toBeCloseTo(((2 * 40) / 1200 / 50) * 100, 9);
  });
  it('geeft voor elke verdeling samen het totaal', () =>
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 40 }), (regels) => {
        const telling = tel(met(regels));
        for (const dimensie of ['soort', 'wet', 'groep', 'dag', 'uitvoerder', 'handeling'] as const)
          expect(gesorteerd(telling.per, dimensie).reduce((som, [, uren]) => som + uren, 0)).toBeCloseTo(telling.urenPerWeek, 6);
      }),
    ));
});

describe('wat de school uit gaat', () => {
  const telling = (een: Logboek) => JSON.stringify(inventarisatie(een, 'x', tel(een), [], '22 november 2026'));
  const regels = (aantal: number, soort: string) =>
    Array.from({ length: aantal }, (_, nr) => ({
      datum: '2026-10-05',
      groep: 'Groen',
      leerling: `L00${nr}`,
      soort,
      minuten: '60',
      wet: 'Onbekend',
      uitvoerder: 'leerkracht',
    }));
  it('toont geen uren van minder dan vijf leerlingen', () => {
    const tekst = telling(met([...regels(4, 'Verpleging'), ...regels(6, 'Persoonlijke verzorging')], { weken: '1' }));
    expect(tekst).toContain('["Verpleging","<5","<5","<5"]');
    expect(tekst).toContain('["Persoonlijke verzorging","6",');
    expect(tekst).toContain('["Samen (zonder wat is afgeschermd)","6",');
  });
  it('schermt nooit minder af dan het blad Deelversie', () =>
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 30 }), (lijst) => {
        const klein = kleineGroepen(met(lijst).regels, 'soort');
        for (const soort of keuzes['soortzorg'] ?? []) {
          const codes = new Set(
            lijst.filter((een) => een.soort === soort && een.leerling !== '' && een.leerling !== 'groep').map((een) => een.leerling),
          );
          expect(klein.has(soort)).toBe(codes.size > 0 && codes.size < 5);
        }
      }),
    ));
});

describe('CSV', () => {
  const kop = 'Datum;Groep;Soort zorg;Minuten;Aantal medewerkers;Wie betaalt nu';
  it.each([';', ',', '\t'])('leest met %j ertussen, met namen zoals in het sjabloon', (teken) => {
    const tekst =
      ['Datum', 'Groep', 'Soort zorg', 'Minuten'].join(teken) + '\r\n' + ['5-10-2026', '"Groen"', 'verpleging', '20'].join(teken) + '\r\n';
    expect(leesLogboekCsv(`\uFEFF${tekst}`, ontwerp)).toMatchObject({
      problemen: [],
      regels: [{ datum: '2026-10-05', groep: 'Groen', soort: 'Verpleging', minuten: '20' }],
    });
  });
  it('meldt rij en kolom en houdt de goede regels', () => {
    const { regels, problemen } = leesLogboekCsv(
      `${kop}\n05-10-2026;Groen;Verpleging;20;1;Onbekend\n31-02-2026;Blauw;Toveren;veel;9;\n\n06-10-2026;Rood;Verpleging;15;;`,
      ontwerp,
    );
    expect(regels.map(({ minuten }) => minuten)).toEqual(['20', '', '15']);
    expect(problemen.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [3, 'Datum'],
      [3, 'Soort zorg'],
      [3, 'Minuten'],
      [3, 'Aantal medewerkers'],
    ]);
    for (const { wat } of problemen) expect(wat).toMatch(/\.$/);
  });
  it('zegt het als de kolommen ontbreken', () => expect(leesLogboekCsv('a;b\n1;2', ontwerp).fout).toContain('kolommen'));
  it('kan 1.000 kapotte bestanden aan', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(';', '"', '\n', kop, '20', 'Verpleging', '05-10-2026'))), (delen) => {
        const { regels } = leesLogboekCsv(`${kop}\n${delen.join(delen.length % 2 ? ';' : '')}`, ontwerp);
        for (const een of regels) expect(leesRegel(een)).toEqual(een);
      }),
      { numRuns: 1000 },
    ));
  it('leest 5.000 regels', () => {
    const tekst = [kop, ...Array.from({ length: 5000 }, () => '05-10-2026;Groen;Verpleging;20;1;Onbekend')].join('\n');
    expect(leesLogboekCsv(tekst, ontwerp).regels).toHaveLength(5000);
  });
});

describe('nieuwe regel', () => {
  it('vraagt datum, groep, soort en minuten', () =>
    expect(Object.keys(fouten(model.vorm.leeg().concept, ontwerp))).toEqual(['datum', 'groep', 'soort', 'minuten']));
  it('weigert onmogelijke minuten', () =>
    expect(fouten({ ...model.vorm.leeg().concept, minuten: '9999' }, ontwerp).minuten).toContain('groter dan 480'));
});
