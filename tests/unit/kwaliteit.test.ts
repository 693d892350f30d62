import { describe, expect, it } from 'vitest';
import type { Inhoud, Item } from '../../src/integrations/inhoud/lees.ts';
import { bladenVan } from '../../src/integrations/inhoud/kwaliteit/bladen.ts';
import { controleerBronnengebruik } from '../../src/integrations/inhoud/kwaliteit/bronnengebruik.ts';
import { controleerCitaten, staatErLetterlijk } from '../../src/integrations/inhoud/kwaliteit/citaten.ts';
import { controleerDekking, leesDekking, type Dekkingspunt } from '../../src/integrations/inhoud/kwaliteit/dekking.ts';
import { controleerEigenWoorden } from '../../src/integrations/inhoud/kwaliteit/eigen-woorden.ts';
import { keuzesUit } from '../../src/integrations/inhoud/kwaliteit/opdracht.ts';
import { controleerTaal } from '../../src/integrations/inhoud/kwaliteit/taal.ts';
import { laadSpelling, leesWoordenlijst, teSpellen } from '../../src/integrations/inhoud/kwaliteit/spelling.ts';
import { leesWoordreeksen } from '../../src/integrations/inhoud/kwaliteit/bestanden.ts';
import { reeksenVan } from '../../src/domain/taal/woordreeksen.ts';

const item = (deel: Partial<Item> & Pick<Item, 'collectie' | 'id'>): Item => ({
  bestand: `content/${deel.collectie}/${deel.id}.${deel.tekst === undefined ? 'yaml' : 'mdx'}`,
  data: {},
  tekst: '',
  eersteRegel: 1,
  ...deel,
});
const inhoud = (...items: Item[]): Inhoud => ({ items, meldingen: [], kapot: new Set() });
const bron = (id: string, data: object = {}) => item({ collectie: 'bronnen', id, data: { titel: `Titel van ${id}`, ...data } });
const citaat = (id: string, tekst: string) => item({ collectie: 'citaten', id, data: { tekst, spreker: 'Ouder', bron: 'een' } });
const blad = (tekst: string, data: object = {}) => item({ collectie: 'praktijk', id: 'proef', tekst, data });
const watten = (uitslag: { fouten: { wat: string }[] }) => uitslag.fouten.map(({ wat }) => wat).join('\n');

describe('controle bronnen', () => {
  it('meldt een ongebruikte bron, een kale alinea en een zaad dat niemand gebruikt', () => {
    const uitslag = controleerBronnengebruik(
      inhoud(blad('Een bewering zonder bron.\n\nEen met.<Bron id="een" />'), bron('een'), bron('twee')),
      '',
    );
    expect(uitslag.ongebruikt).toEqual(['content/bronnen/twee.yaml']);
    expect(watten(uitslag)).toMatch(/zonder bron[\s\S]*nergens gebruikt, maar/);
  });
  it('telt gebruik via een citaat op een pagina en in code, niet via een citaat dat niemand toont', () => {
    const maak = (tekst: string, code: string) =>
      controleerBronnengebruik(inhoud(blad(tekst), bron('een'), citaat('c', 'x')), code).ongebruikt;
    expect(maak('<Citaat id="c" />', '')).toEqual([]);
    expect(maak('Niets.', "const bron = 'een';")).toEqual([]);
    expect(maak('Niets.', '')).toHaveLength(1);
  });
  it('eist acht bronnen in een hoofdstuk en een naam bij een kopie', () => {
    const uitslag = controleerBronnengebruik(
      inhoud(item({ collectie: 'hoofdstukken', id: 'h', tekst: 'Zo.<Bron id="een" />' }), bron('een', { adres: 'https://5dok.net/x' })),
      '',
    );
    expect(watten(uitslag)).toMatch(/1 verschillende bronnen[\s\S]*site met kopieën/);
  });
  it('faalt zonder inhoud', () => expect(watten(controleerBronnengebruik(inhoud(), ''))).toContain('niets om na te kijken'));
});

describe('controle citaten', () => {
  const lang = "'wij doen dat hier al heel lang zo'";
  it('weigert meer dan zes woorden in MDX en in velden, met regel of veld', () => {
    const uitslag = controleerCitaten(
      inhoud(
        blad(`Eerst.\n\nZij zei ${lang}.`),
        item({ collectie: 'tijdlijn', id: 't', data: { tekst: `Toen: ${lang}` } }),
        citaat('c', 'x'),
      ),
      '',
    );
    expect(uitslag.fouten.map(({ regel, veld }) => regel ?? veld)).toEqual([3, 't.tekst']);
  });
  it('laat <Titel>, de titel van een interview en korte stukken toe', () => {
    const gesprek = item({ collectie: 'interviews', id: 'i', tekst: 'x', data: { titel: 'Wij doen dat hier al heel lang zo' } });
    const uitslag = controleerCitaten(
      inhoud(gesprek, blad(`<Titel>${lang}</Titel> en ${lang} en 'zes woorden mag je hier zetten'.`), citaat('c', 'x')),
      '',
    );
    expect(uitslag.fouten).toEqual([]);
  });
  it('meldt dubbele en ongebruikte citaten als aandacht, en een citaat met >', () => {
    const uitslag = controleerCitaten(
      inhoud(blad('<Citaat id="c" />\n\n> Woorden'), citaat('c', 'Heel fijn.'), citaat('d', '“Heel  fijn”')),
      '',
    );
    expect(uitslag.aandacht.map(({ veld }) => veld)).toEqual(['d', 'd']);
    expect(watten(uitslag)).toContain('citaat met >');
  });
  it('vergelijkt letterlijk, met weglatingen in volgorde', () => {
    const bronnen = [{ naam: 'b', tekst: '*"Wij hebben\ngeluk (ouder, school) met twee kanjers!" – Ouder*' }];
    expect(staatErLetterlijk('Wij hebben geluk (…) met twee kanjers!', bronnen)).toBe(true);
    expect(staatErLetterlijk('met twee kanjers (…) Wij hebben geluk', bronnen)).toBe(false);
    expect(staatErLetterlijk('Wij hadden geluk', bronnen)).toBe(false);
    expect(watten(controleerCitaten(inhoud(blad('x'), citaat('c', 'Wij hadden geluk')), '', bronnen))).toContain('niet letterlijk');
  });
});

describe('controle eigen woorden', () => {
  const zin = 'de zorg wordt in de klas gegeven door een vast team van medewerkers';
  const bekend = reeksenVan(zin);
  it('geeft plaats en woorden', () => {
    const { fouten } = controleerEigenWoorden(inhoud(blad(`Eerst.\n\nHier: ${zin}.`)), bekend, []);
    expect(fouten[0]).toMatchObject({ regel: 3 });
    expect(fouten[0]?.wat).toContain(zin);
  });
  it('laat titels en citaten met rust', () => {
    expect(controleerEigenWoorden(inhoud(blad(`<Titel>${zin}</Titel> en '${zin}'.`, { titel: zin })), bekend, []).fouten).toEqual([]);
  });
  it('heeft een goed bestand met reeksen van de brondocumenten', () => expect(leesWoordreeksen(process.cwd()).size).toBeGreaterThan(5000));
});

describe('controle taal', () => {
  const spelling = laadSpelling(leesWoordenlijst('tests/fixtures/woorden.txt'));
  it('kent namen, samenstellingen en woorden met apostrof', () => {
    for (const woord of [
      'samenwerkingsverband',
      'zorgkantoorregio',
      'Wlz-indicatie',
      'ZiO-er',
      "ib'er",
      'foto’s',
      'Leijpark',
      'Eén',
      'bijeenkomst',
    ])
      expect(spelling.goed(woord), woord).toBe(true);
  });
  it('vindt schrijffouten', () => {
    for (const woord of ['onderwjs', 'samenwerkng', 'zorgaanbider', 'gemeete', 'leerlign', 'becshikking'])
      expect(spelling.goed(woord), woord).toBe(false);
  });
  it('slaat adressen, halve woorden en getallen over', () =>
    expect(teSpellen('Mail zorgarrangeurs@onderwijsconsulenten.nl over voor- en nadelen op www.nji.nl in 2025')).toEqual([
      'Mail',
      'over',
      'en',
      'nadelen',
      'op',
      'in',
    ]));
  it('meldt spelling, woordkeus, Engels, lange zinnen en een te laag gemiddelde', () => {
    const uitslag = controleerTaal(inhoud(blad(`De schol helpt middels the ${'kind en '.repeat(20)} ouder hier.`)), spelling);
    expect(watten(uitslag)).toMatch(/gemiddeld[\s\S]*'middels'[\s\S]*Engels/);
    expect(watten(uitslag)).toMatch(/zin van 4\d woorden/);
    expect(watten(controleerTaal(inhoud(blad('De schoool is dicht.')), spelling))).toContain("'schoool'");
  });
  it('eist meer van de pagina voor ouders, en slaat vertalingen over', () => {
    const zwaar = 'Coördinatie van ondersteuning vereist individuele beoordeling.';
    expect(watten(controleerTaal(inhoud(item({ collectie: 'ouders', id: 'nl', tekst: zwaar })), spelling))).toContain('minstens 65');
    expect(watten(controleerTaal(inhoud(item({ collectie: 'ouders', id: 'en', tekst: 'The school helps.' })), spelling))).toContain(
      'niets om na te kijken',
    );
  });
});

describe('dekking', () => {
  const punt = (deel: Partial<Dekkingspunt>): Dekkingspunt => ({
    groep: 'G',
    bron: 'seed',
    naam: 'x',
    zoek: ['x'],
    isNaam: false,
    ...deel,
  });
  const proef = inhoud(
    blad('De **86 procent** van de ouders.\n\n<Citaat id="c" />', { titel: 'Proef' }),
    citaat('c', 'Heel ‘fijn’'),
    bron('een'),
  );
  it('vindt op hele woorden, in opmaak, in citaten en met een uitgang', () => {
    expect(
      controleerDekking(proef, [punt({ zoek: ['86 procent'] }), punt({ zoek: ["heel 'fijn'"] }), punt({ zoek: ['ouder~ & procent'] })])
        .fouten,
    ).toEqual([]);
  });
  it('mist een half woord, een titel die alleen bij de bronnen staat en een verkeerde pagina', () => {
    const uitslag = controleerDekking(proef, [
      punt({ zoek: ['6 procent'] }),
      punt({ zoek: ['Titel van een'] }),
      punt({ zoek: ['ouders'], op: '/tijdlijn/' }),
    ]);
    expect(uitslag.fouten).toHaveLength(3);
    expect(uitslag.fouten[2]?.wat).toContain('/praktijk/proef/');
  });
  it('heeft een lijst met alles uit de brondocumenten', () => {
    const lijst = leesDekking('tests/fixtures/dekking.yaml');
    expect(lijst.length).toBeGreaterThan(300);
    for (const naam of ['Mariës Zegers', '86 procent van de ouders', 'Regie nemen, leren en verbeteren'])
      expect(lijst.map((ding) => ding.naam)).toContain(naam);
  });
  it('faalt als er niets is', () => expect(watten(controleerDekking(inhoud(), []))).toContain('niets om na te kijken'));
  it('weet op welke pagina iets staat', () => expect(bladenVan(proef).map(({ pad }) => pad)).toEqual(['/praktijk/proef/']));
});

describe('de opdrachtregel', () => {
  it('leest opties en paden', () =>
    expect(keuzesUit(['--bronnen', '../x', 'content/praktijk', '--kort'])).toEqual({
      bronnen: '../x',
      paden: ['content/praktijk'],
      wijd: false,
    }));
  it('weigert wat hij niet kent', () => expect(() => keuzesUit(['--bestaatniet'])).toThrow('bestaat niet'));
});
