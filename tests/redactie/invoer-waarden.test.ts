/** Bad input: what goes wrong in fields and components when an editor types or pastes, each with its cause and its remedy. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { controleer, kopie, toetsMissers, vervang, voegToe, zetVeld, type Misser } from './invoer-hulp.ts';

/** Changes a line of the block at the top of a text. */
const regel =
  (nr: number, van: RegExp, naar: string, veld = ''): Misser['maak'] =>
  (map, p) => [p(nr), `regel ${vervang(map, p(nr), van, naar)}${veld && `, veld '${veld}'`}`];
const alinea =
  (nr: number, tekst: string): Misser['maak'] =>
  (map, p) => [p(nr), `regel ${voegToe(map, p(nr), tekst) - tekst.split('\n').length + 1}\n`];
/** Adds fields to a source. */
const inBron =
  (naam: string, van: RegExp, naar: string, veld: string): Misser['maak'] =>
  (map) => [`content/bronnen/${naam}.yaml`, `regel ${vervang(map, `content/bronnen/${naam}.yaml`, van, naar)}, veld '${veld}'`];
const recht = /Typ rechte aanhalingstekens.*Word/;

toetsMissers('krullen, aanhalingstekens en dubbele punten', [
  {
    naam: 'krullen om een waarde',
    wat: /krullende aanhalingstekens .* zo op de site/,
    doe: recht,
    maak: regel(0, /^titel: .*$/m, 'titel: “Deventer samen op school”'),
  },
  {
    naam: 'krullen binnen rechte aanhalingstekens',
    wat: /krullende aanhalingstekens .* zo op de site/,
    doe: recht,
    maak: regel(1, /^titel: .*$/m, 'titel: "“Deventer samen op school”"'),
  },
  {
    naam: 'krullen om een waarde met een dubbele punt',
    wat: /krullende aanhalingstekens/,
    doe: recht,
    maak: regel(2, /^titel: .*$/m, 'titel: “Deventer: samen op school”'),
  },
  {
    naam: 'een krul alleen aan het eind',
    wat: /krullende aanhalingstekens/,
    doe: recht,
    maak: regel(3, /^titel: .*$/m, 'titel: "Deventer samen op school”'),
  },
  {
    naam: 'krullen in een lijst',
    wat: /krullende aanhalingstekens/,
    doe: recht,
    maak: regel(4, /^rollen: .*$/m, 'rollen: [“manager”, “bestuurder”]'),
  },
  {
    naam: 'krullen in een onderdeel',
    wat: /krullende aanhalingstekens .* in een onderdeel/,
    doe: recht,
    maak: alinea(5, 'Een bewering.<Bron id=“leidraad-zio” />'),
  },
  {
    naam: 'een krul aan het eind van een onderdeel',
    wat: /krullende aanhalingstekens .* in een onderdeel/,
    doe: recht,
    maak: alinea(6, 'Een bewering.<Bron id="leidraad-zio” />'),
  },
  {
    naam: 'krullen binnen de rechte in een onderdeel',
    wat: /<Bron> heeft krullende aanhalingstekens .* binnen de rechte/,
    doe: /Haal de krullen weg/,
    maak: alinea(7, 'Een bewering.<Bron id="“leidraad-zio”" />'),
  },
  {
    naam: 'een dubbele punt zonder aanhalingstekens',
    wat: /dubbele punt in een tekst zonder aanhalingstekens/,
    doe: /Zet de tekst tussen aanhalingstekens/,
    maak: regel(8, /^titel: .*$/m, 'titel: Deventer: samen op school'),
  },
  {
    naam: 'een apostrof tussen enkele aanhalingstekens',
    wat: /binnen de tekst hetzelfde aanhalingsteken/,
    doe: /om de hele tekst dubbele/,
    maak: regel(11, /^titel: .*$/m, "titel: 'Deventer's school'"),
  },
  {
    naam: 'aanhalingstekens binnen aanhalingstekens',
    wat: /binnen de tekst hetzelfde aanhalingsteken/,
    doe: /in de tekst zelf alleen enkele/,
    maak: regel(12, /^titel: .*$/m, 'titel: "Deventer "samen" op school"'),
  },
  {
    naam: 'een vergeten haak',
    wat: /een lijst waarvan de laatste haak mist/,
    doe: /Sluit de lijst met \]/,
    maak: regel(10, /^hoofdstukken: .*$/m, 'hoofdstukken: [1'),
  },
  {
    naam: 'een vergeten aanhalingsteken',
    wat: /mist een aanhalingsteken/,
    doe: /Begin en eindig de tekst/,
    maak: regel(9, /^titel: .*$/m, 'titel: "Deventer samen op school'),
  },
]);

toetsMissers('onderdelen die niet goed gesloten zijn', [
  {
    naam: 'een vergeten sluitstuk',
    wat: /heeft een <Advies> zonder sluitstuk <\/Advies>/,
    doe: /Zet <\/Advies> achter de tekst/,
    maak: alinea(0, '<Advies>\n\nDoe dit.'),
  },
  {
    naam: 'een vergeten sluitstuk binnen een ander onderdeel',
    wat: /heeft een <Kant> zonder sluitstuk <\/Kant>/,
    doe: /Zet <\/Kant> achter/,
    maak: (map, p) => [p(1), `regel ${voegToe(map, p(1), '<Dilemma vraag="Wat nu?">\n\n<Kant titel="Zo">\n\nTekst.\n\n</Dilemma>') - 4}\n`],
  },
  {
    naam: 'een bron die niet gesloten is',
    wat: /heeft een <Bron> die niet is gesloten/,
    doe: /Laat <Bron> eindigen op \/>/,
    maak: alinea(2, 'Een bewering.<Bron id="leidraad-zio">'),
  },
  {
    naam: 'een tikfout in het sluitstuk',
    wat: /sluit de <Advies> van regel \d+ met <\/Advise>/,
    doe: /Schrijf <\/Advies>/,
    maak: (map, p) => [p(3), `regel ${voegToe(map, p(3), '<Advies>\n\nDoe dit.\n\n</Advise>')}\n`],
  },
  {
    naam: 'een waarde zonder aanhalingstekens',
    wat: /waarde zonder aanhalingstekens/,
    doe: /Zet de waarde tussen rechte/,
    maak: alinea(4, 'Een bewering.<Bron id=leidraad-zio />'),
  },
]);

toetsMissers('waarden die niet kunnen', [
  {
    naam: 'een dag-maand-jaar',
    wat: /geen bestaande datum/,
    doe: /Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-22/,
    maak: regel(0, /^bijgewerkt: .*$/m, 'bijgewerkt: 22-11-2026', 'bijgewerkt'),
  },
  {
    naam: 'een datum die alleen een jaar is',
    wat: /geen bestaande datum/,
    doe: /Schrijf jjjj-mm-dd/,
    maak: regel(1, /^bijgewerkt: .*$/m, 'bijgewerkt: 2026', 'bijgewerkt'),
  },
  {
    naam: 'een soort die er niet is',
    wat: /een waarde die hier niet kan \('regoi'\)/,
    doe: /Bedoelde je 'regio'\? Kies uit: regio, gemeente, school, netwerk/,
    maak: regel(2, /^soort: .*$/m, 'soort: regoi', 'soort'),
  },
  {
    naam: 'een lege lijst',
    wat: /is een lege lijst/,
    doe: /Zet er minstens één in/,
    maak: regel(3, /^hoofdstukken: .*$/m, 'hoofdstukken: []', 'hoofdstukken'),
  },
  {
    naam: 'een hoofdstuk dat er niet is',
    wat: /is 11, maar moet hoogstens 10 zijn/,
    doe: /./,
    maak: regel(4, /^hoofdstukken: .*$/m, 'hoofdstukken: [11]', 'hoofdstukken.1'),
  },
  {
    naam: 'een plek met komma’s',
    wat: /heeft een getal met een komma/,
    doe: /met een punt: \{ breedte: 52\.091/,
    maak: (map, p) => {
      zetVeld(map, p(5), 'plek', '@');
      vervang(map, p(5), /^plek: .*$/m, 'plek: { breedte: 52,091, lengte: 5,122 }');
      return [p(5), "veld 'plek'"];
    },
  },
  {
    naam: 'een breedte met een komma',
    wat: /moet een getal zijn \('52,091'\)/,
    doe: /Gebruik een punt, geen komma: 52\.091/,
    maak: (map, p) => {
      zetVeld(map, p(6), 'plek', { breedte: '52,091', lengte: 5.122 });
      return [p(6), "veld 'plek.breedte'"];
    },
  },
  {
    naam: 'tekst waar een lijst hoort',
    wat: /moet een lijst zijn \('zorg'\)/,
    doe: /Zet er rechte haken omheen/,
    maak: regel(7, /^trefwoorden: .*$/m, 'trefwoorden: zorg', 'trefwoorden'),
  },
  {
    naam: 'ja in plaats van true',
    wat: /moet true of false zijn/,
    doe: /Schrijf true of false/,
    maak: regel(8, /^opKaart: .*$/m, 'opKaart: ja', 'opKaart'),
  },
  {
    naam: 'een leeg veld',
    wat: /ontbreekt of is leeg/,
    doe: /Vul dit veld in. Hier hoort: de essentie/,
    maak: regel(9, /^kern: .*$/m, 'kern:', 'kern'),
  },
  {
    naam: 'een webadres met een tikfout',
    wat: /is geen volledig webadres/,
    doe: /begint met https:\/\//,
    maak: inBron('nji-oza-financieren', /^adres: "https(?=:)/m, 'adres: "htps', 'adres'),
  },
  {
    naam: 'een webadres met één schuine streep',
    wat: /is geen volledig webadres/,
    doe: /begint met https:\/\//,
    maak: inBron('leidraad-zio', /^adres: "https:\/\//m, 'adres: "https:/', 'adres'),
  },
]);

/** Puts a page first in the route of an hour. */
const inRoute =
  (route: string, adres: string): Misser['maak'] =>
  (map) => {
    const bestand = `content/routes/${route}.yaml`;
    return [bestand, `regel ${vervang(map, bestand, /^eenUur:$/m, `eenUur:\n  - "${adres}"`) + 1}, veld 'eenUur.1'`];
  };
/** Puts bytes in a file that mean nothing in UTF-8. */
const bytes =
  (bestand: string, van: RegExp, naar: Buffer): Misser['maak'] =>
  (map) => {
    const nr = vervang(map, bestand, van, '@@');
    const [voor = '', na = ''] = readFileSync(join(map, bestand), 'utf8').split('@@');
    writeFileSync(join(map, bestand), Buffer.concat([Buffer.from(voor), naar, Buffer.from(na)]));
    return [bestand, `regel ${nr}`];
  };

toetsMissers('dubbel en onleesbaar', [
  {
    naam: 'een deel van een pagina die al in de leesroute staat',
    wat: /staat al in deze leesroute, als deel van '\/hoofdstukken\/samenwerken\/'/,
    doe: /Haal een van de twee weg/,
    maak: inRoute('manager-gemeente', '/hoofdstukken/samenwerken/#in-het-kort'),
  },
  {
    naam: 'een pagina die twee keer in de leesroute staat',
    wat: /staat al in deze leesroute \('\/hoofdstukken\/samenwerken\/'\)/,
    doe: /Haal een van de twee weg/,
    maak: (map) => {
      const bestand = 'content/routes/bestuurder-gemeente.yaml';
      const nr = vervang(
        map,
        bestand,
        /^eenUur:\n {2}- .*\n {2}- .*$/m,
        'eenUur:\n  - "/hoofdstukken/samenwerken/"\n  - "/hoofdstukken/samenwerken/"',
      );
      return [bestand, `regel ${nr + 2}, veld 'eenUur.2'`];
    },
  },
  {
    naam: 'een naam die al van een ander begrip is',
    wat: /is 'AVG', en zo heet ook het begrip in content\/begrippen\/avg\.yaml/,
    doe: /Haal deze naam in een van de twee bestanden weg/,
    maak: (map) => [
      'content/begrippen/wet-langdurige-zorg.yaml',
      `regel ${vervang(map, 'content/begrippen/wet-langdurige-zorg.yaml', /^synoniemen: .*$/m, 'synoniemen: ["AVG"]')}, veld 'synoniemen.1'`,
    ],
  },
  {
    naam: 'een bestand dat niet als UTF-8 is bewaard',
    wat: /heeft een letter die niet te lezen is/,
    doe: /bewaar het bestand als UTF-8/,
    maak: bytes('content/begrippen/dpia.yaml', /de /, Buffer.from([0x64, 0xe9, 0x20])),
  },
]);

describe('een dubbele naam in citaten.yaml', () => {
  it('geeft één melding met de naam en de regel, niet ook een voor elk citaat', () => {
    const map = kopie();
    const naam = 'hoekjen-ontnemen-kansen';
    const nr = vervang(
      map,
      'content/citaten.yaml',
      /\s*$/,
      `\n${naam}:\n  tekst: "Nog eens."\n  spreker: "Een ouder"\n  bron: leidraad-zio\n`,
    );
    const { status, uitvoer } = controleer(map);
    expect(status).toBe(1);
    expect(uitvoer).toMatch(/^Er staat 1 fout/);
    expect(uitvoer).toContain(`✗ content/citaten.yaml, regel ${nr}\n    heeft een veld dat twee keer voorkomt: '${naam}'.`);
  }, 60_000);
});
