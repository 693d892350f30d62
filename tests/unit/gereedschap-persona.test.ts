import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsBestand, uitBestand } from '../../src/domain/gereedschap/bestand.ts';
import { nieuwPlan } from '../../src/domain/gereedschap/plan.ts';
import { aandacht, aantaltekst, blijftBinnen } from '../../src/domain/gereedschap/persona/controle.ts';
import { leesFormulier } from '../../src/domain/formulieren/lees-formulier.ts';
import { schrijfFormulier } from '../../src/domain/formulieren/schrijf-formulier.ts';
import { alsGegevens, uitGegevens } from '../../src/domain/gereedschap/persona/formulier.ts';
import { fien } from '../../src/domain/gereedschap/persona/fien.ts';
import { ingevuld, kostentabel, per, totalen, watValtOp } from '../../src/domain/gereedschap/persona/kosten.ts';
import {
  betalers,
  kaartnamen,
  leesKaart,
  legeKaart,
  maxKaarten,
  persona as model,
  postsoorten,
  situaties,
} from '../../src/domain/gereedschap/persona/model.ts';
import { personastuk } from '../../src/domain/gereedschap/persona/stuk.ts';
import { leesSjablonen } from '../../src/integrations/sjablonen/lees.ts';

const { sjablonen, lijsten, voorbeelden } = leesSjablonen(process.cwd());
const kosten = sjablonen.find(({ id }) => id === 'persona-kosten');
if (kosten?.soort !== 'xlsx') throw new Error('content/sjablonen/persona-kosten.yaml is er niet');
const kaart = fien(voorbeelden.get('persona')!, voorbeelden.get('persona-kosten')!);
const zonderHarde = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

describe('de kaart', () => {
  it('kent dezelfde keuzes als het sjabloon met kosten', () => {
    expect(kosten.lijsten['situatie']?.waarden).toEqual(Object.keys(situaties));
    expect(kosten.lijsten['post']?.waarden).toEqual([...postsoorten]);
    expect(kosten.lijsten['betaler']?.waarden).toEqual([...betalers]);
  });
  it('leest alles, houdt altijd een kaart, en komt uit een bestand terug zoals het ging', () => {
    fc.assert(
      fc.property(fc.anything(), (iets) => {
        const plan = nieuwPlan(model, 'x', 'Naam', model.vorm.lees(iets));
        expect(plan.inhoud.kaarten.length).toBeGreaterThan(0);
        expect(uitBestand(model, alsBestand(model, plan, new Date(0)))).toMatchObject({ ok: true, inhoud: plan.inhoud });
      }),
    );
    expect(model.vorm.lees({ kaarten: Array.from({ length: 40 }, () => ({})) }).kaarten).toHaveLength(maxKaarten);
    expect(kaartnamen(model.vorm.lees({ kaarten: [{ naam: ' ' }, { naam: 'Sam' }] }))).toEqual(['Persona 1', 'Sam']);
  });
});

describe('Fien', () => {
  it('heeft de bedragen uit de bron, en geen andere', () => {
    expect(totalen(kaart)).toEqual({ nu: 82_100, gewenst: 59_600, alternatief: 82_300 });
    expect(watValtOp(kaart).map(zonderHarde)).toEqual([
      'De gewenste situatie kost € 22.500 minder dan nu.',
      'Wie betaalt: onderwijs € 10.400 meer; zorg, wet onbekend € 32.900 minder.',
    ]);
    expect(kostentabel(kaart, 'betaler').at(-1)!.map(zonderHarde)).toEqual(['Samen', '€ 82.100', '€ 59.600', '€ 82.300']);
    expect(kaart.goed).toBe('');
    expect(kaart.posten.every(({ bron }) => bron !== '')).toBe(true);
  });
  it('past helemaal in het model', () => expect(leesKaart(JSON.parse(JSON.stringify(kaart)))).toEqual(kaart));
});

describe('kosten', () => {
  const met = (posten: object[], aantal = '') => leesKaart({ aantal, posten });
  it('telt per betaler en per post evenveel als in totaal', () => {
    const post = fc.record({
      situatie: fc.constantFrom(...Object.keys(situaties)),
      post: fc.constantFrom('', ...postsoorten),
      betaler: fc.constantFrom('', ...betalers),
      bedrag: fc.integer({ min: 0, max: 90_000 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 20 }), (posten) => {
        const een = met(posten);
        for (const veld of ['post', 'betaler'] as const)
          for (const naam of ['nu', 'gewenst', 'alternatief'] as const)
            expect(per(een, veld).reduce((som, [, waarden]) => som + waarden[naam], 0)).toBe(totalen(een)[naam]);
      }),
    );
  });
  it('zegt niets over een verschil zolang een situatie leeg is', () => {
    expect(watValtOp(met([{ situatie: 'nu', bedrag: '100' }]))).toEqual([]);
    expect(
      ingevuld(
        met([
          { situatie: 'nu', bedrag: 'x' },
          { situatie: 'gewenst', bedrag: '0' },
        ]),
      ),
    ).toEqual(['gewenst']);
  });
  it('rekent pas vanaf vijf leerlingen voor de hele groep', () => {
    const posten = [
      { situatie: 'nu', bedrag: '1.000' },
      { situatie: 'gewenst', bedrag: '400,50' },
    ];
    expect(watValtOp(met(posten, '4'))).toHaveLength(2);
    expect(watValtOp(met(posten, '10')).at(-1)).toContain('10 leerlingen');
  });
});

describe('Excel', () => {
  it('brengt de kosten heen en terug, ook met tekens van een formule', () => {
    const een = { ...kaart, naam: '=Fien', aantal: '12' };
    const bytes = schrijfFormulier(kosten, alsGegevens(een), { lijsten, adres: '' });
    const { gegevens, problemen } = leesFormulier(kosten, bytes, lijsten);
    expect(problemen).toEqual([]);
    const terug = uitGegevens(gegevens);
    expect(terug).toMatchObject({ naam: '=Fien', aantal: '12', posten: een.posten });
    expect(totalen(terug)).toEqual(totalen(een));
  });
  it('rekent hoeveelheid keer prijs, en kan tegen vreemde waarden', () => {
    expect(uitGegevens({ velden: {}, tabellen: { posten: [{ situatie: 'gewenst', aantal: 28, prijs: 12.35 }] } }).posten[0]).toMatchObject({
      situatie: 'gewenst',
      bedrag: '345,8',
    });
    expect(alsGegevens(leesKaart({ aantal: '2,5', posten: [{ bedrag: 'x', betaler: 'iets' }] })).tabellen['posten']?.[0]).toMatchObject({
      prijs: null,
      betaler: null,
    });
  });
});

describe('let op', () => {
  it('waarschuwt voor wat herkenbaar of onaf is', () => {
    expect(aandacht(legeKaart())).toEqual([]);
    const zinnen = aandacht(leesKaart({ naam: 'Sam', aantal: '3', vast: '1\n2\n3\n4\n5\n6', posten: [{ bedrag: '5' }] })).join(' ');
    for (const stuk of ['minder dan vijf', 'meer dan vijf', 'zelf wil', 'goed gaat', '1 bedrag']) expect(zinnen).toContain(stuk);
    expect([
      aantaltekst(leesKaart({ aantal: '4' })),
      aantaltekst(leesKaart({ aantal: '12' })),
      blijftBinnen(leesKaart({ aantal: '5' })),
    ]).toEqual(['minder dan 5 leerlingen', '12 leerlingen', false]);
  });
});

describe('het stuk', () => {
  it('heeft elke kaart met kosten, bronnen en wat nog moet', () => {
    const tekst = zonderHarde(
      JSON.stringify(personastuk({ school: '=Linde', kaarten: [kaart, leesKaart({ naam: 'Sam', aantal: '3' })] }, 'N', '2026-11-22')),
    );
    for (const stuk of [
      'Persona’s',
      '=Linde',
      'Fien',
      'Sam',
      '€ 59.600',
      'Presentatie leidraad',
      'minder dan 5 leerlingen',
      'Nog te doen',
      'verzonnen kind',
    ])
      expect(tekst).toContain(stuk);
  });
});
