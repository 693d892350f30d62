import { describe, expect, it } from 'vitest';
import { tel, leesToestand, schrijfToestand, voldoet } from '../../src/domain/zoeken/filters.ts';
import { besteDelen, leesTekst, uittreksel } from '../../src/domain/zoeken/fragment.ts';
import { leesKaart, leesPlekken, schrijfKaart, schrijfPlekken, type Plek } from '../../src/domain/zoeken/kaart.ts';
import { rangschik } from '../../src/domain/zoeken/rangschikken.ts';
import { leesVraag } from '../../src/domain/zoeken/vraag.ts';
import { maakKaart } from '../../src/integrations/zoeken/maak-kaart.ts';
import { leesPagina } from '../../src/integrations/zoeken/lees-paginas.ts';
import fc from 'fast-check';

const html = (
  titel: string,
  soort: string,
  tekst: string,
  trefwoorden = '',
) => `<html><head><meta name="description" content=""></head><body><main data-pagefind-body>
  <span hidden data-pagefind-filter="soort">${soort}</span><h1 data-pagefind-meta="title">${titel}</h1><span hidden data-pagefind-meta="trefwoorden">${trefwoorden}</span>
  <nav data-pagefind-ignore>menu</nav><p>${tekst}</p><h2 id="deel">Wie betaalt wat?<a class="anker" href="#deel">#</a></h2><p>De gemeente betaalt de jeugdhulp. <a href="/hoofdstukken/ouders/">Lees over inspraak</a></p></main></body></html>`;
const paginas = [
  leesPagina(
    html('Geld voor zorg', 'hoofdstuk', 'Over de financiering van zorg en het woonplaatsbeginsel.', 'collectieve financiering'),
    '/hoofdstukken/geld/',
  ),
  leesPagina(html('Ouders', 'hoofdstuk', 'Ouders praten mee met het samenwerkingsverband.'), '/hoofdstukken/ouders/'),
  leesPagina(html('OC Leijpark', 'praktijk', 'Een school in Tilburg met een onderwijs-zorgarrangement.'), '/praktijk/oc-leijpark/'),
];
const begrippen = [
  {
    id: 'onderwijs-zorgarrangement',
    term: 'Onderwijs-zorgarrangement',
    afkorting: 'oza',
    uitleg: 'Onderwijs en zorg als één aanbod.',
    vormen: ['Onderwijs-zorgarrangement', 'oza'],
    zoekwoorden: ['arrangement'],
    naar: '/hoofdstukken/ouders/',
  },
];
const kaart = leesKaart(schrijfKaart(maakKaart(paginas, begrippen, new Map())));
const zoek = (vraag: string) => rangschik(leesVraag(vraag, kaart), kaart).map(({ pagina }) => kaart.paginas[pagina]?.pad);

describe('lees een pagina', () => {
  it('laat navigatie en ankers weg', () => expect(paginas[0]?.tekst).not.toMatch(/menu|#/));
  it('snijdt bij de koppen', () =>
    expect(paginas[0]?.delen.map(({ id, kop }) => [id, kop])).toEqual([
      ['', ''],
      ['deel', 'Wie betaalt wat?'],
    ]));
  it('houdt regels en cellen uit elkaar die alleen in beeld los staan', () => {
    const [deel] = leesPagina(
      html(
        'Draad',
        'hoofdstuk',
        '<a href="/hoofdstukken/geld/"><span>9</span>Wie betaalt</a><span>Vier wetten en <b>Z</b>iO</span></p><table><tr><th></th><th>Wie telt er mee?’</th><td>Iedereen</td></tr></table><p>',
      ),
      '/x/',
    ).delen;
    expect(deel?.tekst).toBe('9 Wie betaalt Vier wetten en ZiO Wie telt er mee?’ Iedereen.');
  });
  it('onthoudt wat een pagina over een andere zegt', () =>
    expect(paginas[0]?.wijstNaar).toEqual([{ pad: '/hoofdstukken/ouders/', tekst: 'Lees over inspraak' }]));
});

describe('zoekkaart', () => {
  it('bewaart elke rij plekken', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ pagina: fc.nat(900), gewicht: fc.integer({ min: 1, max: 6 }) }), { selector: ({ pagina }) => pagina }),
        (plekken: Plek[]) => {
          const sorteer = (lijst: Plek[]) => [...lijst].sort((a, b) => a.pagina - b.pagina);
          expect(sorteer(leesPlekken(schrijfPlekken(plekken)))).toEqual(sorteer(plekken));
        },
      ),
    ));
  it('bewaart pagina’s en begrippen', () =>
    expect(kaart.paginas.map(({ soort }) => soort)).toEqual(['hoofdstuk', 'hoofdstuk', 'praktijk', 'begrip']));
});

describe('vraag', () => {
  it.each([
    ['leipark', '/praktijk/oc-leijpark/'],
    ['samenwerkings verband', '/hoofdstukken/ouders/'],
    ['zorgfinanciering', '/hoofdstukken/geld/'],
    ['financieren', '/hoofdstukken/geld/'],
    ['meebetalen', '/hoofdstukken/geld/'],
    ['betekenis woonplaatsbeginsel', '/hoofdstukken/geld/'],
    ['colectief', '/hoofdstukken/geld/'],
    ['doe mee of praat mee', '/hoofdstukken/ouders/'],
    ['woonplaats beginsel', '/hoofdstukken/geld/'],
    ['samenwerkins verband', '/hoofdstukken/ouders/'],
    ['leypark', '/praktijk/oc-leijpark/'],
    ['tilburgse', '/praktijk/oc-leijpark/'],
    ['inspraak', '/hoofdstukken/ouders/'],
  ])('%s vindt %s', (vraag, pad) => expect(zoek(vraag)[0]).toBe(pad));
  it.each(['oza', 'OZA', 'onderwijs zorg arrangement', 'onderwijszorgarrangement', 'onderwijs-zorgarrangement'])(
    '%s is het begrip',
    (vraag) => {
      const { begrippen: gevonden } = leesVraag(vraag, kaart);
      expect(gevonden.find(({ alles }) => alles)?.begrip.id).toBe('onderwijs-zorgarrangement');
    },
  );
  it('zegt wat het verbeterde, en laat het op verzoek', () => {
    expect(leesVraag('woonplaatsbeginzel', kaart).bedoeld).toBe('woonplaatsbeginsel');
    expect(leesVraag('woonplaatsbeginzel', kaart, { letterlijk: true }).bedoeld).toBeUndefined();
  });
  it('hoort wie er vraagt', () => {
    expect(leesVraag('ik ben directeur, waar begin ik', kaart).isRol).toBe(true);
    expect(leesVraag('wat kan ik als wethouder doen', kaart).isRol).toBe(true);
    expect(leesVraag('wat doet een directeur', kaart).isRol).toBe(false);
  });
  it('noemt wat de leidraad niet kent', () => expect(leesVraag('xqzzyk school', kaart).onbekend).toEqual(['xqzzyk']));
  it('geeft niets bij niets', () => {
    expect(zoek('')).toEqual([]);
    expect(zoek('🙂')).toEqual([]);
    expect(zoek('xqzzyk')).toEqual([]);
  });
  it('blijft heel bij elke invoer', () => fc.assert(fc.property(fc.string({ maxLength: 220 }), (vraag) => Array.isArray(zoek(vraag)))));
});

describe('fragment', () => {
  const tekst = leesTekst({
    titel: 'T',
    datum: '',
    delen: [
      { id: '', kop: '', tekst: 'Inleiding zonder iets.' },
      { id: 'a', kop: 'Wie betaalt?', tekst: 'Eerst dit. De gemeente betaalt de jeugdhulp, en betaald is betaald.' },
    ],
  });
  const gezocht = new Map([
    ['betal', 2],
    ['jeugdhulp', 1],
  ]);
  it('kiest het deel met de vondsten', () => expect(besteDelen(tekst, gezocht)[0]?.id).toBe('a'));
  it('markeert hele woorden en verliest geen tekst', () => {
    const stukken = uittreksel(tekst, 1, gezocht);
    expect(stukken.filter(({ treffer }) => treffer).map(({ tekst: woord }) => woord)).toEqual([
      'betaalt',
      'jeugdhulp',
      'betaald',
      'betaald',
    ]);
    expect(
      stukken
        .map(({ tekst: stuk }) => stuk)
        .join('')
        .trim(),
    ).toContain('De gemeente betaalt de jeugdhulp, en betaald is betaald.');
  });
});

describe('filters', () => {
  const lijst = [
    { facetten: ['soort:praktijk', 'wet:jeugdwet'] },
    { facetten: ['soort:hoofdstuk', 'wet:jeugdwet'] },
    { facetten: ['soort:praktijk'] },
  ];
  it('is binnen een filter of, en tussen filters en', () => {
    expect(lijst.filter((pagina) => voldoet(pagina, ['soort:praktijk', 'soort:hoofdstuk', 'wet:jeugdwet']))).toHaveLength(2);
  });
  it('telt wat een andere keuze zou geven', () =>
    expect([...tel(lijst, ['soort:praktijk'])]).toEqual([
      ['soort:praktijk', 2],
      ['soort:hoofdstuk', 1],
      ['wet:jeugdwet', 1],
    ]));
  it('staat in het adres en komt eruit terug', () => {
    const toestand = { q: 'wie betaalt', letterlijk: true, gekozen: ['soort:praktijk', 'rol:ouder'] };
    expect(leesToestand(`?${schrijfToestand(toestand)}`)).toEqual(toestand);
    expect(leesToestand('?soort=<script>').gekozen).toEqual([]);
  });
});
