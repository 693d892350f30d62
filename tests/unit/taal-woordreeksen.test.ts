import { describe, expect, it } from 'vitest';
import { isSamenstelling } from '../../src/domain/taal/samenstelling.ts';
import { BREUK } from '../../src/domain/taal/woorden.ts';
import { gelijklopen, hash, reeksenVan } from '../../src/domain/taal/woordreeksen.ts';
import { leesReeksen, maakReeksenbestand } from '../../src/integrations/inhoud/kwaliteit/eigen-woorden.ts';

const bron = 'Een actieve projectgroep met een vertegenwoordiging vanuit alle partijen is van belang om de werkwijze te laten slagen.';
const bekend = reeksenVan(bron);

describe('woordreeksen', () => {
  it('vindt negen woorden op rij, in welke spelling van hoofdletters en tekens ook', () => {
    const [vondst] = gelijklopen('Let op: een ACTIEVE projectgroep, met een vertegenwoordiging vanuit alle partijen, is nodig.', bekend);
    expect(vondst?.woorden.join(' ')).toBe('een actieve projectgroep met een vertegenwoordiging vanuit alle partijen is');
  });
  it('laat acht woorden op rij toe', () =>
    expect(gelijklopen('een actieve projectgroep met een vertegenwoordiging vanuit alle scholen', bekend)).toEqual([]));
  it('breekt een reeks op een titel', () =>
    expect(gelijklopen(`een actieve projectgroep met een ${BREUK} vertegenwoordiging vanuit alle partijen is van belang`, bekend)).toEqual(
      [],
    ));
  it('telt namen niet mee', () => {
    const zin = 'een actieve projectgroep met een vertegenwoordiging vanuit alle partijen';
    expect(gelijklopen(zin, bekend)).toHaveLength(1);
    expect(gelijklopen(zin, bekend, [['actieve', 'projectgroep']])).toEqual([]);
  });
  it('houdt twee losse stukken uit elkaar', () =>
    expect(gelijklopen(`${bron} En dan iets heel anders over geld. ${bron}`, bekend)).toHaveLength(2));
  it('hasht verschillend en past in zes bytes', () => {
    expect(hash(['a', 'b'])).not.toBe(hash(['b', 'a']));
    expect(hash(['zorg', 'op', 'school'])).toBeLessThan(2 ** 48);
  });
});

describe('het bestand met reeksen', () => {
  const bestand = maakReeksenbestand([{ naam: 'proef', tekst: bron }]);
  it('komt heen en terug', () => expect(leesReeksen(bestand)).toEqual(bekend));
  it('bevat de tekst niet', () => expect(JSON.stringify(bestand)).not.toContain('projectgroep'));
  it('weigert een beschadigd of leeg bestand', () => {
    expect(() => leesReeksen({ ...bestand, hashes: bestand.hashes.slice(8) })).toThrow('beschadigd');
    expect(() => leesReeksen({ ...bestand, hashes: '', aantal: 0 })).toThrow('beschadigd');
  });
});

describe('samenstellingen', () => {
  const boek = new Set(['zorg', 'kantoor', 'regio', 'jeugdhulp', 'school', 'dag', 'leerling', 'aanbieder', 'onderwijs', 'tijd', 'Wlz']);
  const is = (woord: string) => isSamenstelling(woord, (deel) => boek.has(deel));
  it.each(['zorgkantoor', 'zorgkantoorregio', 'schooldag', 'onderwijstijd', 'leerlingenzorg', 'Wlz-zorg', 'jeugdhulpaanbieder'])(
    '%s is er een',
    (woord) => expect(is(woord)).toBe(true),
  );
  it.each(['zorgkntoor', 'zorgkantor', 'schol', 'zorg', 'onderwjstijd', 'Wlz-zrog'])('%s is er geen', (woord) =>
    expect(is(woord)).toBe(false),
  );
});
