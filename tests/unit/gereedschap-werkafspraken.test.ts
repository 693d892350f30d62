import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsBestand, uitBestand } from '../../src/domain/gereedschap/bestand.ts';
import { lees } from '../../src/domain/gereedschap/model.ts';
import { nieuwPlan } from '../../src/domain/gereedschap/plan.ts';
import { zet } from '../../src/domain/gereedschap/plek.ts';
import { boekUit, clausulesVan, volgensHartVanBrabant } from '../../src/domain/gereedschap/werkafspraken/boek.ts';
import { werkafsprakenModel } from '../../src/domain/gereedschap/werkafspraken/model.ts';
import {
  clausuleregel,
  gemist,
  onderwerpregel,
  openPlekken,
  samenvatting,
  volgendePlek,
} from '../../src/domain/gereedschap/werkafspraken/stand.ts';
import { werkafsprakenstuk } from '../../src/domain/gereedschap/werkafspraken/stuk.ts';
import { voorbeeld } from '../../src/domain/gereedschap/werkafspraken/voorbeeld.ts';
import { leesSjablonen } from '../../src/integrations/sjablonen/lees.ts';

const { sjablonen, voorbeelden } = leesSjablonen(process.cwd());
const sjabloon = sjablonen.find(({ id }) => id === 'werkafspraken');
if (sjabloon?.soort !== 'docx') throw new Error('content/sjablonen/werkafspraken.yaml is er niet');
const boek = boekUit(sjabloon, voorbeelden.get('werkafspraken'));
const model = werkafsprakenModel(boek);
const leeg = model.vorm.leeg();

describe('het boek', () => {
  it('heeft elk onderwerp dat de bronnen noemen', () => {
    const namen = clausulesVan(boek).map(({ id }) => id);
    for (const id of [...volgensHartVanBrabant, 'kader_zorg', 'klas_vakantie', 'ouders_info', 'geld_uren', 'samen_evaluatie', 'samen_uit'])
      expect(namen).toContain(id);
    expect(new Set(namen).size).toBe(namen.length);
    expect(clausulesVan(boek).every(({ voorstel }) => voorstel !== '')).toBe(true);
    expect(boek.taken.length).toBeGreaterThan(4);
  });
});

describe('de inhoud', () => {
  it('begint met alle voorstellen', () => {
    expect(Object.values(leeg.clausules).every(({ mee, tekst }) => mee && tekst !== '')).toBe(true);
    expect(leeg.taken.map(({ afspraak }) => afspraak)).toEqual(boek.taken);
  });
  it('leest alles, en komt uit een bestand terug zoals het ging', () => {
    fc.assert(
      fc.property(fc.anything(), (iets) => {
        const plan = nieuwPlan(model, 'x', 'Naam', model.vorm.lees(iets));
        expect(uitBestand(model, alsBestand(model, plan, new Date(0)))).toMatchObject({ ok: true, inhoud: plan.inhoud });
      }),
    );
  });
  it('neemt een nieuwe clausule niet stil op in een oud plan', () => {
    const oud = lees(model, 1, { clausules: { kader_zorg: { mee: true, tekst: 'eigen tekst' } } });
    expect(oud).toMatchObject({
      ok: true,
      inhoud: { clausules: { kader_zorg: { mee: true, tekst: 'eigen tekst' }, samen_uit: { mee: false } } },
    });
  });
});

describe('de stand', () => {
  it.each([
    ['', 1],
    ['Klaar.', 0],
    ['Bij … en …', 2],
    ['bij ...', 1],
  ])('telt open plekken in %j', (tekst, aantal) => expect(openPlekken(tekst)).toBe(aantal));
  it('vindt de plek', () => expect(volgendePlek('Bij … nu')).toEqual([4, 5]));
  it('zegt wat open is en wat mist', () => {
    const zonder = zet(leeg, 'clausules.zicht_wlz.mee', false);
    expect(gemist(leeg, boek)).toEqual([]);
    expect(gemist(zonder, boek)).toHaveLength(1);
    expect(clausuleregel(zonder, 'zicht_wlz')).toBe('');
    expect(clausuleregel(zet(leeg, 'clausules.zicht_wlz.tekst', ' '), 'zicht_wlz')).toContain('geen tekst');
    expect(samenvatting(zonder, boek)).toMatch(new RegExp(`^${clausulesVan(boek).length - 1} van ${clausulesVan(boek).length} afspraken`));
    expect(onderwerpregel(zonder, boek.onderwerpen[1]!)).toMatch(/^4 van 5 doen mee, \d nog niet ingevuld$/);
  });
});

describe('het stuk', () => {
  it('bevat alleen wat meedoet, genummerd, met een plek om te tekenen', () => {
    const inhoud = { ...zet(leeg, 'clausules.kader_zorg.mee', false), partijen: [{ naam: '=Gemeente', functie: 'wethouder' }] };
    const tekst = JSON.stringify(werkafsprakenstuk(inhoud, boek, 'Naam', '2026-11-22'));
    expect(tekst).not.toContain(clausulesVan(boek)[0]!.voorstel.slice(0, 40));
    for (const deel of [
      '1.1 Voor welke leerlingen',
      'Nog te bespreken',
      '=Gemeente',
      'Handtekening',
      'geen juridisch advies',
      '22 november 2026',
    ])
      expect(tekst).toContain(deel);
  });
  it('laat een vastgesteld stuk zonder lijst met open punten', () =>
    expect(JSON.stringify(werkafsprakenstuk({ ...leeg, status: 'vastgesteld' }, boek, 'N', '2026-11-22'))).not.toContain(
      'Nog te bespreken',
    ));
  it('toont het verzonnen voorbeeld', () => {
    const vol = voorbeeld(boek);
    expect(model.vorm.lees(JSON.parse(JSON.stringify(vol)))).toEqual(vol);
    expect(vol.school).toContain('verzonnen');
    expect(vol.partijen.length).toBeGreaterThan(3);
  });
});
