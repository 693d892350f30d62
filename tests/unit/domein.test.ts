/** The small pure functions that everything leans on. */
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metApostrof } from '../../src/domain/apostrof.ts';
import { metVasteBedragen } from '../../src/domain/bedragen.ts';
import { bedrag, datumtekst, getaltekst, isDatum, toonDatum } from '../../src/domain/datums.ts';
import { alsTekst, alsVerslag, bewerkafstand, lijktOp } from '../../src/domain/meldingen.ts';
import { zonderNummer } from '../../src/domain/namen.ts';
import { hoofdmenu, isActief, voetmenu } from '../../src/domain/navigatie.ts';
import { leestijd } from '../../src/domain/opbouw.ts';
import { metBasis, netteBasis, paden } from '../../src/domain/paden.ts';
import { begrippenLd, kruimelLd } from '../../src/domain/structuurgegevens.ts';
import { relaties } from '../../src/domain/verwijzingen.ts';
import { verwijzing, verwijzingen } from '../../src/schema/basis.ts';

describe('metVasteBedragen', () => {
  it('houdt euroteken, getal en miljoen bij elkaar, en laat de rest zoals hij is', () => {
    expect(metVasteBedragen('Het plan: € 1,8 miljoen van € 2 miljard')).toBe('Het plan: €\u00a01,8\u00a0miljoen van €\u00a02\u00a0miljard');
    expect(metVasteBedragen('een tekort van 15 miljoen euro')).toBe('een tekort van 15\u00a0miljoen euro');
    for (const tekst of ['een bedrag in € per kind', 'na 3 miljoenennota’s', 'een miljoen anders inzetten'])
      expect(metVasteBedragen(tekst)).toBe(tekst);
    fc.assert(fc.property(fc.string(), (tekst) => metVasteBedragen(metVasteBedragen(tekst)) === metVasteBedragen(tekst)));
  });
});

describe('metApostrof', () => {
  it('zet in elke waarde de apostrof van druk, en laat wat aan het begin van een naam of een citaat staat', () => {
    expect(metApostrof({ titel: "Regio's", lijst: ["ib'er", "'s-Gravenhage"], zin: "onderdeel 'Ja, alles'", jaar: 2026 })).toEqual({
      titel: 'Regio’s',
      lijst: ['ib’er', "'s-Gravenhage"],
      zin: "onderdeel 'Ja, alles'",
      jaar: 2026,
    });
    for (const adres of ["https://voorbeeld.nl/regio's", "/regio's/"]) expect(metApostrof(adres)).toBe(adres);
    const dag = new Date('2026-11-22');
    expect(metApostrof({ dag }).dag).toBe(dag);
  });
});

describe('paden', () => {
  it('maakt van alles wat iemand als BASE typt één vorm', () => {
    for (const ruw of ['gids', '/gids', 'gids/', '/gids/', ' //gids// ']) expect(netteBasis(ruw)).toBe('/gids/');
    for (const ruw of [undefined, '', '/', ' ']) expect(netteBasis(ruw)).toBe('/');
    fc.assert(fc.property(fc.string(), (ruw) => netteBasis(netteBasis(ruw)) === netteBasis(ruw)));
  });

  it('zet de basis voor eigen adressen en laat andere met rust', () => {
    expect(metBasis('/praktijk/', '/gids/')).toBe('/gids/praktijk/');
    expect(metBasis('/', '/')).toBe('/');
    for (const adres of ['https://x.nl/', '#bron', 'mailto:a@b.nl', '//x.nl/']) expect(metBasis(adres, '/gids/')).toBe(adres);
  });

  it('geeft elke pagina een adres met een streep erachter', () => {
    const vast = Object.values(paden).filter((pad) => typeof pad === 'string');
    expect(vast.length).toBeGreaterThan(20);
    for (const pad of vast) expect(pad).toMatch(/^\/([a-z0-9-]+\/)*([a-z]+\.[a-z]+)?$/);
    expect(new Set(vast).size).toBe(vast.length);
    expect([paden.begrip('zio'), paden.invullen('logboek'), paden.route('manager', 'gemeente')]).toEqual([
      '/begrippen/#zio',
      '/hulpmiddelen/logboek/invullen/',
      '/rollen/manager/gemeente/',
    ]);
  });
});

describe('meldingen', () => {
  const melding = { bestand: 'content/a.mdx', veld: 'titel', wat: 'mist iets', doe: 'Vul het in.' };

  it('noemt bestand, regel en veld', () => {
    expect(alsTekst(melding)).toBe("✗ content/a.mdx, veld 'titel'\n    mist iets.\n    → Vul het in.");
    expect(alsTekst({ ...melding, regel: 4, veld: '' })).toContain('content/a.mdx, regel 4\n');
    expect(alsVerslag([melding])).toMatch(/^Er staat 1 fout/);
    expect(alsVerslag([melding, melding])).toMatch(/^Er staan 2 fouten/);
  });

  it('vindt wat bedoeld was, en zwijgt als niets erop lijkt', () => {
    expect(lijktOp('bestuurdre', ['manager', 'bestuurder', 'uitvoerder'])).toBe('bestuurder');
    expect(lijktOp('xyz', ['manager', 'bestuurder'])).toBeUndefined();
  });

  it('telt bewerkingen', () => {
    expect([bewerkafstand('abc', 'abc'), bewerkafstand('abc', 'acb'), bewerkafstand('', 'abc'), bewerkafstand('kat', 'hond')]).toEqual([
      0, 1, 3, 4,
    ]);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const afstand = bewerkafstand(a, b);
        expect(afstand).toBe(bewerkafstand(b, a));
        expect(afstand === 0).toBe(a === b);
        expect(bewerkafstand(a, b, 2)).toBe(Math.min(afstand, 2));
      }),
    );
  });
});

describe('tekst voor lezers', () => {
  it('schrijft datums, getallen en bedragen op zijn Nederlands', () => {
    expect([datumtekst('2026-11-22'), datumtekst('2026-11'), datumtekst('2026')]).toEqual(['22 november 2026', 'november 2026', '2026']);
    expect([getaltekst(18.61), getaltekst(53200), bedrag(1234.6)]).toEqual(['18,61', '53.200', '€\u00a01.235']);
  });

  it('struikelt niet over een dag die niet bestaat', () => {
    expect(['2026-11-22', '2024-02-29', '2026-02-29', '2026-13-45', '9999-99-99', '22-11-2026', ''].map(isDatum)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([toonDatum('2026-11-22'), toonDatum('2026-13-45')]).toEqual(['22 november 2026', '']);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (tekst) => {
        expect(toonDatum(tekst) === '').toBe(!isDatum(tekst));
      }),
    );
  });

  it('rekent leestijd in hele minuten, minstens één', () => {
    expect([leestijd(0), leestijd(200), leestijd(2210)]).toEqual([1, 1, 11]);
  });
});

describe('navigatie', () => {
  it('weet in welk deel je bent', () => {
    expect(isActief('/praktijk/twente/', paden.praktijk)).toBe(true);
    expect(isActief('/praktijk/', paden.home)).toBe(false);
    expect(isActief('/voor-ouders/', paden.over)).toBe(false);
  });

  it('noemt elke bestemming hoogstens één keer per menu', () => {
    for (const menu of [hoofdmenu, voetmenu.flatMap(({ koppelingen }) => koppelingen)])
      expect(new Set(menu.map(({ pad }) => pad)).size).toBe(menu.length);
  });
});

describe('structuurgegevens', () => {
  it('geeft kruimels volledige adressen, ook onder een basis', () => {
    const ld = kruimelLd(
      [{ naam: 'Voorpagina', pad: '/' }, { naam: 'Praktijk', pad: '/praktijk/' }, { naam: 'Twente' }],
      'https://x.nl/gids/',
      'https://x.nl/gids/praktijk/twente/',
    );
    expect(ld['itemListElement']).toMatchObject([
      { position: 1, item: 'https://x.nl/gids/' },
      { item: 'https://x.nl/gids/praktijk/' },
      { position: 3, item: 'https://x.nl/gids/praktijk/twente/' },
    ]);
  });

  it('geeft elk begrip een eigen adres', () => {
    expect(begrippenLd('https://x.nl/begrippen/', [{ id: 'zio', term: 'ZiO', uitleg: 'Zorg.' }])).toMatchObject({
      hasDefinedTerm: [{ '@id': 'https://x.nl/begrippen/#zio', name: 'ZiO' }],
    });
  });
});

describe('relaties', () => {
  const schema = z.strictObject({
    bron: verwijzing('bronnen', 'x').optional(),
    rollen: verwijzingen('rollen', 'x').default([]),
    vragen: z.array(z.strictObject({ bronnen: verwijzingen('bronnen', 'x') })).default([]),
  });

  it('worden in het schema zelf gevonden, hoe diep ook', () => {
    const data = { bron: 'a', rollen: ['b'], vragen: [{ bronnen: ['c', 'd'] }] };
    expect(relaties(schema, data).map(({ veld, naar, id }) => `${veld} ${naar} ${id}`)).toEqual([
      'bron bronnen a',
      'rollen.1 rollen b',
      'vragen.1.bronnen.1 bronnen c',
      'vragen.1.bronnen.2 bronnen d',
    ]);
  });

  it('struikelt niet over lege of verkeerde gegevens', () => {
    for (const data of [undefined, null, {}, [], 'tekst', { rollen: 'b', vragen: [null, 3] }]) expect(relaties(schema, data)).toEqual([]);
  });
});

describe('namen', () => {
  it('een kop verliest alleen het nummer waarmee hij begint', () => {
    expect(zonderNummer('2. Richt een projectgroep in')).toBe('Richt een projectgroep in');
    expect(zonderNummer('5 onder a: wat is dat?')).toBe('5 onder a: wat is dat?');
    expect(zonderNummer('Drie lagen')).toBe('Drie lagen');
  });
});
