import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bewaarstand } from '../../src/browser/gereedschap/bewaarstand.ts';
import { Werkblad } from '../../src/browser/gereedschap/werkblad.ts';
import { stappenplan as model, type Stappenplan } from '../../src/domain/gereedschap/stappenplan/model.ts';
import { zet } from '../../src/domain/gereedschap/plek.ts';
import { Opslag } from '../fixtures/opslag.ts';

let luisteraars: ((gebeurtenis: { key: string | null }) => void)[] = [];

function tab() {
  const meldingen: string[] = [];
  const standen: Bewaarstand[] = [];
  const weg: (() => void)[] = [];
  const werk = new Werkblad<Stappenplan>(model, {
    toon: () => {},
    stand: (stand) => standen.push(stand),
    melding: (tekst, terug) => {
      meldingen.push(tekst);
      if (terug) weg.push(terug.doe);
    },
  });
  werk.start();
  return { werk, meldingen, standen, weg, typ: (doel: string) => werk.wijzig(zet(werk.inhoud, 'doel', doel), 'Doel', '') };
}
/** Tells every tab but the writer, as browsers do; here the writer has nothing waiting, so all may hear it. */
const vertel = (key: string | null) => luisteraars.forEach((luister) => luister({ key }));
const sleutel = (id: string) => `leidraad-plan:${model.slug}:${id}`;

beforeEach(() => {
  vi.useFakeTimers();
  luisteraars = [];
  Opslag.ruimte = 5_000_000;
  Opslag.verboden = false;
  vi.stubGlobal('localStorage', new Opslag());
  vi.stubGlobal('addEventListener', (_: string, luister: (gebeurtenis: { key: string | null }) => void) => luisteraars.push(luister));
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('bewaren', () => {
  it('bewaart vanzelf en vindt het terug', () => {
    const een = tab();
    een.typ('Minder versnippering');
    expect(een.standen.at(-1)).toEqual({ soort: 'bezig' });
    vi.advanceTimersByTime(500);
    expect(een.standen.at(-1)?.soort).toBe('bewaard');
    expect(tab().werk.inhoud.doel).toBe('Minder versnippering');
  });
  it('bewaart niets zolang er niets is ingevuld', () => {
    tab();
    expect(Object.keys(localStorage)).toEqual([]);
  });
  it.each([
    ['vol', 'het geheugen'],
    ['verboden', 'staat bewaren niet toe'],
  ])('zegt het als bewaren niet kan: %s', (soort, woorden) => {
    if (soort === 'vol') Opslag.ruimte = 10;
    else Opslag.verboden = true;
    const een = tab();
    een.typ('x');
    vi.advanceTimersByTime(500);
    expect(een.standen.at(-1)).toMatchObject({ soort: 'mislukt', reden: expect.stringContaining(woorden) });
    expect(een.werk.inhoud.doel).toBe('x');
    Opslag.ruimte = 5_000_000;
    Opslag.verboden = false;
    een.typ('y');
    vi.advanceTimersByTime(500);
    expect(tab().werk.inhoud.doel).toBe('y');
  });
  it('laat een plan dat het niet kan lezen staan', () => {
    localStorage.setItem(sleutel('a'), '{"id":"a","naam":"Van later","revisie":1,"versie":99}\n{}');
    const een = tab();
    expect(een.meldingen[0]).toContain('nieuwere versie');
    een.typ('x');
    vi.advanceTimersByTime(500);
    expect(localStorage.getItem(sleutel('a'))).toContain('"versie":99');
  });
});

describe('plannen naast elkaar', () => {
  it('maakt, kopieert, hernoemt, wisselt en verwijdert, en zet terug', () => {
    const { werk, weg, typ } = tab();
    typ('een');
    werk.kopieer();
    expect(werk.plannen.map(({ naam }) => naam)).toEqual(['Mijn stappenplan', 'Mijn stappenplan (2)']);
    werk.hernoem('Tilburg');
    typ('twee');
    const [eerste] = werk.plannen;
    werk.wissel(eerste?.id ?? '');
    expect(werk.inhoud.doel).toBe('een');
    werk.verwijder();
    expect([werk.inhoud.doel, werk.plannen.length]).toEqual(['twee', 1]);
    weg.at(-1)?.();
    expect([werk.inhoud.doel, werk.plannen.length]).toEqual(['een', 2]);
  });
  it('wist alles en zet het terug', () => {
    const { werk, weg, typ } = tab();
    typ('een');
    werk.wis();
    expect(werk.inhoud).toEqual(model.vorm.leeg());
    weg.at(-1)?.();
    expect(werk.inhoud.doel).toBe('een');
  });
});

describe('twee tabbladen', () => {
  it('neemt over wat een ander tabblad schreef, en kan terug', () => {
    const een = tab();
    een.typ('van een');
    vi.advanceTimersByTime(500);
    const twee = tab();
    twee.typ('van twee');
    vi.advanceTimersByTime(500);
    vertel(sleutel(een.werk.kop.id));
    expect(een.werk.inhoud.doel).toBe('van twee');
    expect(een.meldingen.at(-1)).toContain('ander tabblad');
    een.weg.at(-1)?.();
    expect(een.werk.inhoud.doel).toBe('van een');
  });
  it('verliest niets als beide tegelijk schrijven', () => {
    const een = tab();
    een.typ('begin');
    vi.advanceTimersByTime(500);
    const twee = tab();
    een.typ('van een');
    twee.typ('van twee');
    vi.advanceTimersByTime(500);
    expect(twee.meldingen.at(-1)).toContain('niets verloren');
    const alles = tab().werk.plannen.map(({ naam }) => naam);
    expect(alles).toEqual(['Mijn stappenplan', 'Mijn stappenplan (dit tabblad)']);
    expect([een.werk.inhoud.doel, twee.werk.inhoud.doel]).toEqual(['van een', 'van twee']);
  });
  it('houdt vast wat elders is verwijderd', () => {
    const een = tab();
    een.typ('mijn werk');
    vi.advanceTimersByTime(500);
    localStorage.removeItem(sleutel(een.werk.kop.id));
    vertel(sleutel(een.werk.kop.id));
    expect(een.meldingen.at(-1)).toContain('verwijderd');
    een.typ('verder');
    vi.advanceTimersByTime(500);
    expect(tab().werk.inhoud.doel).toBe('verder');
  });
});
