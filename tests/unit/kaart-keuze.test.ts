import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pakIn, pakUit } from '../../src/domain/kaart/compact.ts';
import { alsKenmerktekst, leesKeuze, past, schrijfKeuze, telPer, uitKenmerktekst, type Kenmerken } from '../../src/domain/kaart/filter.ts';
import { leesGemeenten } from '../../src/domain/kaart/gemeenten.ts';
import { kaartsoorten, kaartsoortnamen, merkvormen } from '../../src/domain/kaart/merkteken.ts';
import { zetNamen } from '../../src/domain/kaart/namen.ts';
import { zetNamenOfNummers } from '../../src/domain/kaart/nummers.ts';
import { kaderOm, maakProjectie } from '../../src/domain/kaart/projectie.ts';
import { noemtRegio } from '../../src/domain/kaart/vermelding.ts';

const leeg: Kenmerken = { soort: [], thema: [], wet: [], school: [], rol: [], hoofdstuk: [] };
const school: Kenmerken = { ...leeg, soort: ['school'], thema: ['klas', 'wlz'], hoofdstuk: ['1', '10'] };
const regio: Kenmerken = { ...leeg, soort: ['regio'], thema: ['klas'], hoofdstuk: ['9'] };
const interview: Kenmerken = { ...leeg, soort: ['interview'], hoofdstuk: ['9'] };
const alle = [school, regio, interview];

describe('filters', () => {
  it('binnen een groep is één waarde genoeg, tussen groepen moet alles passen', () => {
    expect(alle.filter((een) => past(een, {}))).toHaveLength(3);
    expect(alle.filter((een) => past(een, { soort: ['school', 'regio'] }))).toEqual([school, regio]);
    expect(alle.filter((een) => past(een, { soort: ['school', 'regio'], hoofdstuk: ['9'] }))).toEqual([regio]);
    expect(past(school, { hoofdstuk: ['1'] })).toBe(true);
    expect(past(interview, { thema: ['klas'] })).toBe(false);
  });

  it('telt wat een andere keuze in dezelfde groep zou geven', () => {
    expect(telPer(alle, { soort: ['school'] }, 'soort').get('regio')).toBe(1);
    expect(telPer(alle, { soort: ['school'] }, 'thema').get('klas')).toBe(1);
    expect(telPer(alle, {}, 'hoofdstuk').get('9')).toBe(2);
  });

  it('bewaart de keuze in het adres en laat de rest ervan staan', () => {
    const adres = new URLSearchParams('gemeente=Ede&thema=oud');
    schrijfKeuze(adres, { soort: ['school', 'regio'] });
    expect(adres.toString()).toBe('gemeente=Ede&soort=school%2Cregio');
    expect(leesKeuze(adres, alle)).toEqual({ soort: ['school', 'regio'] });
    expect(leesKeuze(new URLSearchParams('thema=bestaat-niet&soort=school,x'), alle)).toEqual({ soort: ['school'] });
  });

  it('leest terug wat in de lijst staat', () => {
    for (const een of alle) expect(uitKenmerktekst(alsKenmerktekst(een))).toEqual(een);
    expect(uitKenmerktekst('')).toEqual(leeg);
  });
});

describe('gemeenten, compact', () => {
  it('komen er precies zo weer uit', () => {
    const { gemeenten } = leesGemeenten(readFileSync(new URL('../../content/gemeenten.csv', import.meta.url), 'utf8'));
    const verstuurd = JSON.stringify(pakIn(gemeenten, { Twente: 'twente' }));
    expect(pakUit(JSON.parse(verstuurd))).toEqual(gemeenten);
    expect(verstuurd.length).toBeLessThan(45_000);
  });
});

describe('namen op de kaart', () => {
  const beeld = { straal: 12, hoogte: 16, letter: 8, breedte: 300, diepte: 200 };

  it('staan naast hun teken, en links als er rechts geen plaats is', () => {
    expect(zetNamen([{ tekst: 'Delft', bij: [{ x: 100, y: 100 }] }], [{ x: 100, y: 100 }], beeld)).toEqual([
      { tekst: 'Delft', x: 115, y: 100, anker: 'start' },
    ]);
    expect(zetNamen([{ tekst: 'Enschede', bij: [{ x: 280, y: 100 }] }], [{ x: 280, y: 100 }], beeld)[0]).toMatchObject({ anker: 'end' });
  });

  it('blijven weg als ze nergens passen, en eigen plaats gaat voor', () => {
    const vol = [
      { x: 100, y: 100 },
      { x: 130, y: 100 },
      { x: 70, y: 100 },
      { x: 100, y: 125 },
      { x: 100, y: 75 },
    ];
    expect(zetNamen([{ tekst: 'Lange Plaatsnaam', bij: [{ x: 100, y: 100 }] }], vol, beeld)).toEqual([]);
    const paar = [
      {
        tekst: 'Druk',
        bij: [
          { x: 100, y: 100 },
          { x: 100, y: 101 },
        ],
      },
      { tekst: 'Hier', bij: [{ x: 100, y: 100 }], straal: 20, eerst: true },
    ];
    expect(
      zetNamen(
        paar,
        [
          { x: 100, y: 100 },
          { x: 100, y: 101 },
        ],
        beeld,
      )[0]?.tekst,
    ).toBe('Hier');
  });

  it('staan als het kan niet tussen twee tekens, want dan is niet te zien van welk', () => {
    const punten = [
      { x: 100, y: 100 },
      { x: 155, y: 100 },
    ];
    const plaats = [{ tekst: 'Ee', bij: [{ x: 100, y: 100 }] }];
    expect(zetNamen(plaats, punten, beeld)[0]).toMatchObject({ anker: 'start' });
    expect(zetNamen(plaats, punten, { ...beeld, lucht: 16 })[0]).toMatchObject({ anker: 'end' });
  });

  it('worden een nummer waar geen naam past, zodat geen punt onbekend blijft', () => {
    const punten = [
      { x: 30, y: 100 },
      { x: 30, y: 60 },
    ];
    const smal = { ...beeld, straal: 5, breedte: 90 };
    const plaatsen = [
      { tekst: 'Alphen aan den Rijn', bij: [{ x: 30, y: 100 }] },
      { tekst: 'Ede', bij: [{ x: 30, y: 60 }] },
    ];
    const { namen, nummers } = zetNamenOfNummers(plaatsen, punten, smal);
    expect(nummers).toEqual([{ nummer: 1, tekst: 'Alphen aan den Rijn' }]);
    expect(namen.map(({ tekst }) => tekst).sort()).toEqual(['1', 'Ede']);
    expect(zetNamenOfNummers(plaatsen, punten, { ...beeld, straal: 5 }).nummers).toEqual([]);
  });

  it('geven in elke jeugdhulpregio elke gemeente een naam of een nummer dat er staat', () => {
    const { gemeenten } = leesGemeenten(readFileSync(new URL('../../content/gemeenten.csv', import.meta.url), 'utf8'));
    for (const regio of new Set(gemeenten.map(({ jeugdhulpregio }) => jeugdhulpregio))) {
      const leden = gemeenten.filter(({ jeugdhulpregio }) => jeugdhulpregio === regio);
      const projectie = maakProjectie(400, kaderOm(leden, 0.19, 0.7));
      const plaatsen = leden.map((rij) => ({ tekst: rij.gemeente, bij: [projectie.naarSvg(rij)] }));
      const { namen, nummers } = zetNamenOfNummers(
        plaatsen,
        plaatsen.flatMap(({ bij }) => bij),
        { straal: 5, hoogte: 17, letter: 8.4, breedte: 400, diepte: projectie.hoogte, lucht: 9 },
      );
      expect(namen, regio).toHaveLength(leden.length);
      expect(
        namen.flatMap(({ tekst }) => (/^\d+$/.test(tekst) ? Number(tekst) : [])).sort((een, ander) => een - ander),
        regio,
      ).toEqual(nummers.map(({ nummer }) => nummer));
    }
  });
});

describe('tekens en vermeldingen', () => {
  it('elke soort heeft een eigen vorm en naam', () => {
    expect(new Set(kaartsoorten.map((soort) => merkvormen[soort])).size).toBe(kaartsoorten.length);
    expect(new Set(kaartsoorten.map((soort) => kaartsoortnamen[soort].vorm)).size).toBe(kaartsoorten.length);
  });

  it('vindt een regio in de tijdlijn op naam of op pagina, en niet als deel van een woord', () => {
    const utrecht = { namen: ['Utrecht'], paden: new Set(['/praktijk/utrecht-37-organisaties/']) };
    expect(noemtRegio({ titel: 'Pilot in Utrecht begint', tekst: '' }, utrecht)).toBe(true);
    expect(noemtRegio({ titel: 'De Utrechtse aanpak', tekst: 'x' }, utrecht)).toBe(false);
    expect(noemtRegio({ titel: 'x', tekst: 'x', naar: '/praktijk/utrecht-37-organisaties/#geld' }, utrecht)).toBe(true);
    expect(noemtRegio({ titel: 'Alphen a/d Rijn (ZH)', tekst: '' }, { namen: ['a/d Rijn (ZH)'], paden: new Set() })).toBe(true);
  });
});
