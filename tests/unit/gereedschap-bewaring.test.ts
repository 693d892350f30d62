/** What happens to plans when the storage is full, forbidden or damaged. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bewaarstand } from '../../src/browser/gereedschap/bewaarstand.ts';
import { Werkblad } from '../../src/browser/gereedschap/werkblad.ts';
import { stappenplan as model, type Stappenplan } from '../../src/domain/gereedschap/stappenplan/model.ts';
import { zet } from '../../src/domain/gereedschap/plek.ts';
import { Opslag } from '../fixtures/opslag.ts';

function open() {
  const meldingen: string[] = [];
  const standen: Bewaarstand[] = [];
  let getoond = 0;
  const werk = new Werkblad<Stappenplan>(model, {
    toon: () => {
      getoond++;
    },
    stand: (stand) => standen.push(stand),
    melding: (tekst) => meldingen.push(tekst),
  });
  werk.start();
  return { werk, meldingen, standen, getoond: () => getoond, typ: (doel: string) => werk.wijzig(zet(werk.inhoud, 'doel', doel), 'Doel') };
}
const sleutel = (id: string) => `leidraad-plan:${model.slug}:${id}`;
const alsPlan = (kop: object, inhoud: object = {}) => `${JSON.stringify(kop)}\n${JSON.stringify(inhoud)}`;

beforeEach(() => {
  vi.useFakeTimers();
  Opslag.ruimte = 5_000_000;
  Opslag.verboden = false;
  vi.stubGlobal('localStorage', new Opslag());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('bewaren kan niet', () => {
  it.each(['vol', 'verboden'])('een ander plan openen gooit het werk niet weg: %s', (soort) => {
    if (soort === 'vol') Opslag.ruimte = 10;
    else Opslag.verboden = true;
    const { werk, standen, typ } = open();
    typ('mijn werk');
    const eigen = werk.kop.id;
    werk.nieuw('Voorbeeld');
    expect(standen.at(-1)?.soort).toBe('mislukt');
    expect(werk.plannen.map(({ naam }) => naam)).toEqual(['Mijn stappenplan', 'Voorbeeld']);
    werk.wissel(eigen);
    expect([werk.inhoud.doel, standen.at(-1)?.soort]).toEqual(['mijn werk', 'mislukt']);
    Opslag.ruimte = 5_000_000;
    Opslag.verboden = false;
    werk.wissel(werk.plannen.find(({ naam }) => naam === 'Voorbeeld')?.id ?? '');
    werk.wissel(eigen);
    expect([werk.inhoud.doel, standen.at(-1)?.soort]).toEqual(['mijn werk', 'bewaard']);
    expect(open().werk.plannen).toHaveLength(2);
  });
  it('een plan dat niet paste, kan weg', () => {
    Opslag.verboden = true;
    const { werk, typ } = open();
    typ('weg ermee');
    werk.nieuw('Blijft');
    werk.wissel(werk.plannen.find(({ naam }) => naam === 'Mijn stappenplan')?.id ?? '');
    werk.verwijder();
    expect(werk.plannen.map(({ naam }) => naam)).toEqual(['Blijft']);
  });
});

describe('wat er in de opslag staat, klopt niet', () => {
  it('zegt waarom een plan niet open kan, en laat zien welk plan open is', () => {
    localStorage.setItem(sleutel('later'), alsPlan({ id: 'later', naam: 'Van later', revisie: 1, versie: 99 }));
    localStorage.setItem(sleutel('goed'), alsPlan({ id: 'goed', naam: 'Goed', revisie: 1, versie: 1 }));
    const { werk, meldingen, getoond } = open();
    werk.wissel('goed');
    const eerder = getoond();
    werk.wissel('later');
    expect(meldingen.at(-1)).toContain('nieuwere versie');
    expect([werk.kop.naam, getoond() > eerder]).toEqual(['Goed', true]);
  });
  it('houdt zich aan de sleutel als de kop een ander plan noemt', () => {
    localStorage.setItem(sleutel('echt'), alsPlan({ id: 'nep', naam: 'Plan', revisie: 1, versie: 1 }, { doel: 'Rust' }));
    const { werk } = open();
    expect([werk.kop.id, werk.inhoud.doel]).toEqual(['echt', 'Rust']);
  });
  it.each(['', '{', 'null\n{}', '[]\n{}', '{"naam":1}\n{}', '{"id":"a","naam":"A","revisie":"1","versie":1}\n{}'])(
    'slaat over wat geen plan is: %j',
    (waarde) => {
      localStorage.setItem(sleutel('a'), waarde);
      expect(open().werk.plannen).toHaveLength(1);
    },
  );
  it('toont geen tijd die geen tijd is', () => {
    localStorage.setItem(sleutel('a'), alsPlan({ id: 'a', naam: 'A', revisie: 1, versie: 1, bewaard: 'gisteren' }));
    expect(open().standen.at(-1)).toEqual({ soort: 'leeg' });
  });
});
