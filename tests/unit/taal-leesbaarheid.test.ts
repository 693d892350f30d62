import { describe, expect, it } from 'vitest';
import { fleschDouma, meetLeesbaarheid } from '../../src/domain/taal/leesbaarheid.ts';
import { engelsIn, verbodenIn } from '../../src/domain/taal/verboden.ts';
import { woordenVan, zinnenVan } from '../../src/domain/taal/woorden.ts';

describe('zinnen en woorden', () => {
  it('houdt woorden met apostrof, koppelteken en komma heel', () => {
    expect(woordenVan("De ib'er telt 18,61 fte, de ZiO-er 's ochtends niet.")).toEqual([
      'De',
      "ib'er",
      'telt',
      '18,61',
      'fte',
      'de',
      'ZiO-er',
      's',
      'ochtends',
      'niet',
    ]);
  });
  it('breekt niet op een afkorting, wel op punt, vraagteken en een aanhalingsteken erna', () => {
    expect(zinnenVan("Neem bijv. Tilburg. Wat kost dat? 'Weinig.' Dat zei J. Jansen i.p.v. Piet.")).toEqual([
      'Neem bijv. Tilburg.',
      'Wat kost dat?',
      "'Weinig.'",
      'Dat zei J. Jansen i.p.v. Piet.',
    ]);
  });
  it('breekt niet in een bedrag of een datum', () => expect(zinnenVan('Het kost € 53.200 per jaar in 2025.')).toHaveLength(1));
});

describe('Flesch-Douma', () => {
  it('rekent de formule uit', () => expect(fleschDouma(10, 1.5)).toBeCloseTo(206.84 - 9.3 - 115.5, 6));
  it('geeft een eenvoudige tekst meer dan 65 en een ambtelijke minder dan 50', () => {
    expect(meetLeesbaarheid(['De school helpt het kind. Dat gaat goed.']).score).toBeGreaterThan(65);
    expect(
      meetLeesbaarheid([
        'Interprofessionele samenwerkingsverbanden faciliteren implementatie van organisatorische randvoorwaarden ter optimalisering van de continuïteit.',
      ]).score,
    ).toBeLessThan(50);
  });
  it('onthoudt lange zinnen', () => expect(meetLeesbaarheid([`${'woord '.repeat(31)}.`]).lang[0]?.woorden).toBe(31));
  it('weigert een tekst zonder woorden', () => expect(() => meetLeesbaarheid(['', '…'])).toThrow('geen tekst'));
});

describe('woordkeus', () => {
  it('vindt verboden uitdrukkingen als hele woorden', () => {
    expect(verbodenIn('Middels een plan, en met betrekking tot geld.').map(({ gevonden }) => gevonden)).toEqual([
      'middels',
      'met betrekking tot',
    ]);
    expect(verbodenIn('De inzet van onmiddellijke hulp')).toEqual([]);
  });
  it('vindt Engels, maar niet in een naam', () => {
    expect(engelsIn('Kijk what the school doet')).toEqual(['what', 'the']);
    expect(engelsIn('Defence for Children schrijft dat over de school')).toEqual([]);
  });
});
