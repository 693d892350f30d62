import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesCsv, schrijfCsv } from '../../src/domain/kaart/csv.ts';
import { leesGemeenten } from '../../src/domain/kaart/gemeenten.ts';
import { perJeugdhulpregio, wieAanTafel } from '../../src/domain/kaart/tafel.ts';
import { maakIngangen, sleutel, vulAan, zoekGemeente } from '../../src/domain/kaart/zoek.ts';
import { gemeentekolommen, provincies } from '../../src/schema/gemeenten.ts';

const csv = readFileSync(new URL('../../content/gemeenten.csv', import.meta.url), 'utf8');
const { gemeenten, meldingen } = leesGemeenten(csv);
const ingangen = maakIngangen(gemeenten);
const naam = (vraag: string) => {
  const uitkomst = zoekGemeente(vraag, ingangen);
  return uitkomst.soort === 'gevonden' ? uitkomst.treffer.gemeente.gemeente : uitkomst.soort;
};

describe('csv', () => {
  it('leest aanhalingstekens, komma’s en regeleinden in een cel', () => {
    expect(leesCsv('a,b\r\n"x, y","zei ""nee"""\n,\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'zei "nee"'],
      ['', ''],
    ]);
    expect(leesCsv('"een\ntwee",3')).toEqual([['een\ntwee', '3']]);
    expect(leesCsv('')).toEqual([]);
  });

  it('schrijft wat het leest', () => {
    expect(schrijfCsv(leesCsv(csv))).toBe(csv);
  });
});

describe('content/gemeenten.csv', () => {
  it('heeft 342 goede rijen, één kopregel en geen commentaar', () => {
    expect(meldingen).toEqual([]);
    expect(gemeenten).toHaveLength(342);
    expect(csv.split('\n').filter(Boolean)).toHaveLength(343);
    expect(csv).not.toMatch(/^#/m);
  });

  it("telt twaalf provincies, 42 jeugdhulpregio's en 31 zorgkantoorregio's", () => {
    const soorten = (veld: 'provincie' | 'jeugdhulpregio' | 'zorgkantoorregio') => new Set(gemeenten.map((rij) => rij[veld])).size;
    expect([soorten('provincie'), soorten('jeugdhulpregio'), soorten('zorgkantoorregio')]).toEqual([provincies.length, 42, 31]);
  });

  it('meldt fouten met regel en kolom', () => {
    const kop = gemeentekolommen.join(',');
    const goed = 'Ede,Gelderland,Food Valley,Arnhem,bron,52.042,5.667,,2026-11-22';
    const fouten = (...rijen: string[]) => leesGemeenten([kop, ...rijen].join('\n')).meldingen.filter((melding) => melding.regel);
    expect(fouten(goed)).toEqual([]);
    expect(fouten(goed.replace('Gelderland', 'Gelderlant'))[0]).toMatchObject({ regel: 2, veld: 'provincie' });
    expect(fouten(goed.replace('52.042', '5.667'))[0]).toMatchObject({
      regel: 2,
      veld: 'breedte',
      wat: expect.stringContaining('ligt niet in Nederland') as string,
    });
    expect(fouten(goed.replace('52.042', '52,042'))[0]?.wat).toContain('10 kolommen');
    expect(fouten(goed, goed)[0]).toMatchObject({ regel: 3, veld: 'gemeente' });
    expect(fouten(goed.replace('bron', 'weet ik niet'))[0]).toMatchObject({ veld: 'zekerheid' });
    expect(leesGemeenten('gemeente;provincie').meldingen[0]?.wat).toContain('niet de juiste kolommen');
  });

  it('wijst een tikfout in de naam van een regio aan, maar niet een regio van één gemeente', () => {
    const fout = leesGemeenten(csv.replace('Ede,Gelderland,Food Valley', 'Ede,Gelderland,Food Vallei')).meldingen;
    expect(fout).toHaveLength(1);
    expect(fout[0]).toMatchObject({ veld: 'jeugdhulpregio', doe: "Bedoelde je 'Food Valley'?" });
  });
});

describe('gemeente zoeken', () => {
  it('vergeeft hoofdletters, accenten, leestekens en voorzetsels', () => {
    expect(sleutel("'s-Hertogenbosch")).toBe('shertogenbosch');
    expect(naam('súdwest fryslan')).toBe('Súdwest-Fryslân');
    expect(naam('  gemeente TILBURG ')).toBe('Tilburg');
    expect(naam("'s gravenhage")).toBe("'s-Gravenhage");
    expect(naam('St. Michielsgestel')).toBe('Sint-Michielsgestel');
    expect(naam('nuenen gerwen en nederwetten')).toBe('Nuenen, Gerwen en Nederwetten');
  });

  it('kent vroegere gemeenten, dorpen en gewone namen', () => {
    expect(naam('Den Bosch')).toBe("'s-Hertogenbosch");
    expect(naam('Den Haag')).toBe("'s-Gravenhage");
    expect(naam('Uden')).toBe('Maashorst');
    expect(naam('hellevoetsluis')).toBe('Voorne aan Zee');
    expect(naam('Heerhugowaard')).toBe('Dijk en Waard');
    const weesp = zoekGemeente('Weesp', ingangen);
    expect(weesp).toMatchObject({ soort: 'gevonden', treffer: { via: 'Weesp', gemeente: { gemeente: 'Amsterdam' } } });
  });

  it('laat kiezen bij een naam die meer plaatsen delen', () => {
    const bergen = zoekGemeente('Bergen', ingangen);
    expect(bergen.soort === 'keuze' && bergen.treffers.map((treffer) => treffer.gemeente.gemeente)).toEqual([
      'Bergen (L.)',
      'Bergen (NH.)',
    ]);
    expect(zoekGemeente('Valkenburg', ingangen).soort).toBe('keuze');
  });

  it('kiest de gemeente boven een dorp met dezelfde naam en noemt het dorp', () => {
    const laren = zoekGemeente('Laren', ingangen);
    expect(laren).toMatchObject({
      soort: 'gevonden',
      treffer: { gemeente: { gemeente: 'Laren' } },
      ook: [{ via: 'Laren', gemeente: { gemeente: 'Lochem' } }],
    });
  });

  it('geeft suggesties bij een tikfout of een half woord, en niets bij onzin', () => {
    const eerste = (vraag: string) => {
      const uitkomst = zoekGemeente(vraag, ingangen);
      return uitkomst.soort === 'onbekend' ? uitkomst.suggesties[0]?.gemeente.gemeente : uitkomst.soort;
    };
    expect(eerste('Tilbrug')).toBe('Tilburg');
    expect(eerste('Groninge')).toBe('Groningen');
    expect(eerste('hertogenbos')).toBe("'s-Hertogenbosch");
    expect(eerste('Enshede')).toBe('Enschede');
    expect(eerste('xqzwxqzwxqzw')).toBeUndefined();
    expect(zoekGemeente(' - ', ingangen).soort).toBe('leeg');
  });

  it('vult aan met eigen namen voorop', () => {
    expect(vulAan('til', ingangen)[0]?.gemeente.gemeente).toBe('Tilburg');
    expect(vulAan('b', ingangen)).toEqual([]);
    expect(vulAan('ha', ingangen, 3)).toHaveLength(3);
  });

  it('vindt elke gemeente onder haar eigen naam', () => {
    for (const { gemeente } of gemeenten) expect(naam(gemeente), gemeente).toBe(gemeente);
  });
});

describe('wie zit er aan tafel', () => {
  const tafel = (gemeente: string) =>
    wieAanTafel(
      gemeenten.find((rij) => rij.gemeente === gemeente)!,
      gemeenten,
    );

  it('noemt de andere gemeenten en alle zorgkantoren van de regio, het eigen zorgkantoor eerst', () => {
    const alphen = tafel('Alphen-Chaam');
    expect(alphen.regiogenoten).toHaveLength(10);
    expect(alphen.regiogenoten.map((rij) => rij.gemeente)).not.toContain('Alphen-Chaam');
    expect(alphen.zorgkantoorregios.map((groep) => [groep.naam, groep.gemeenten.length])).toEqual([
      ['West-Brabant', 2],
      ['Midden-Brabant', 9],
    ]);
    expect(alphen.meerZorgkantoren).toBe(true);
  });

  it('kent regio’s van één gemeente', () => {
    expect(tafel('Utrecht')).toMatchObject({ regiogenoten: [], meerZorgkantoren: false });
  });

  it("deelt alle gemeenten in, 's-Gravenhage bij de g", () => {
    const groepen = perJeugdhulpregio(gemeenten);
    expect(groepen.flatMap((groep) => groep.gemeenten)).toHaveLength(342);
    const haaglanden = groepen.find((groep) => groep.naam === 'Haaglanden')!.gemeenten.map((rij) => rij.gemeente);
    expect(haaglanden.slice(0, 2)).toEqual(['Delft', "'s-Gravenhage"]);
  });
});
