/** Bad input: links that lead nowhere, and files that the site would pass over in silence. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { controleer, draai, kopie, project, toetsMissers, vervang, voegToe, zetVeld, type Misser } from './invoer-hulp.ts';

const bron = '<Bron id="leidraad-zio" />';
const link =
  (nr: number, adres: string): Misser['maak'] =>
  (map, p) => [p(nr), `regel ${voegToe(map, p(nr), `Lees [meer hierover](${adres}).${bron}`)}`];

toetsMissers('links in teksten en velden', [
  {
    naam: 'een pagina die er niet is',
    wat: /linkt naar '\/praktijk\/twentte\/', maar die pagina bestaat niet/,
    doe: /Bedoelde je \/praktijk\/twente\/\?/,
    maak: link(0, '/praktijk/twentte/'),
  },
  {
    naam: 'een pagina in een ander deel',
    wat: /linkt naar '\/voorbeelden\/oc-leijpark\/'/,
    doe: /Bedoelde je \/praktijk\/oc-leijpark\/\?/,
    maak: link(1, '/voorbeelden/oc-leijpark/'),
  },
  {
    naam: 'een link zonder schuine streep aan het eind',
    wat: /zonder schuine streep aan het eind/,
    doe: /Schrijf \/wetten\/jeugdwet\/#wie-beslist/,
    maak: link(2, '/wetten/jeugdwet#wie-beslist'),
  },
  {
    naam: 'een link zonder schuine streep aan het begin',
    wat: /is geen volledig adres/,
    doe: /Bedoelde je \/praktijk\/twente\/\?/,
    maak: link(3, 'praktijk/twente/'),
  },
  {
    naam: 'een pagina die nergens op lijkt',
    wat: /linkt naar '\/praktijk\/nergens\/'/,
    doe: /Zoek de pagina op de site/,
    maak: link(9, '/praktijk/nergens/'),
  },
  {
    naam: 'een kop die er niet is',
    wat: /maar '#wie-beslistt' staat niet op die pagina/,
    doe: /Bedoelde je \/wetten\/jeugdwet\/#wie-beslist\?/,
    maak: link(4, '/wetten/jeugdwet/#wie-beslistt'),
  },
  {
    naam: 'een plek op dezelfde pagina die er niet is',
    wat: /'#in-het-korte' staat niet op die pagina/,
    doe: /Bedoelde je #in-het-kort\?/,
    maak: link(5, '#in-het-korte'),
  },
  {
    naam: 'een begrip dat er niet is',
    wat: /'#zorgkantor' staat niet op die pagina/,
    doe: /Bedoelde je \/begrippen\/#zorgkantoor\?/,
    maak: link(6, '/begrippen/#zorgkantor'),
  },
  { naam: 'een andere site zonder https', wat: /is geen volledig adres/, doe: /zoals https:\/\/www\.nji\.nl/, maak: link(7, 'www.nji.nl') },
  { naam: 'een e-mailadres zonder mailto', wat: /is geen volledig adres/, doe: /mailto:a@voorbeeld\.nl/, maak: link(8, 'a@voorbeeld.nl') },
  {
    naam: 'een pad in een begrip',
    wat: /linkt naar '\/hulpmiddelen\/logboekk\/'/,
    doe: /Bedoelde je \/hulpmiddelen\/logboek\/\?/,
    maak: (map) => [
      `content/begrippen/logboek.yaml, regel ${vervang(map, 'content/begrippen/logboek.yaml', /^naar: .*$/m, 'naar: "/hulpmiddelen/logboekk/"')}`,
      "veld 'naar'",
    ],
  },
  {
    naam: 'een plek in een leesroute',
    wat: /'#wie-beslists' staat niet op die pagina/,
    doe: /Bedoelde je \/wetten\/jeugdwet\/#wie-beslist\?/,
    maak: (map) => [
      `content/routes/manager-gemeente.yaml, regel ${vervang(map, 'content/routes/manager-gemeente.yaml', / {2}naar: "[^"]*"/, '  naar: "/wetten/jeugdwet/#wie-beslists"')}`,
      "veld 'eersteStap.naar'",
    ],
  },
]);

toetsMissers('bestanden die niet gelezen worden', [
  {
    naam: 'een uitgang in hoofdletters',
    wat: /heeft de verkeerde uitgang, en wordt overgeslagen: .*\.mdx, in kleine letters/,
    doe: /Hernoem het bestand naar nieuw\.mdx/,
    maak: (map, p) => {
      cpSync(join(map, p(0)), join(map, 'content/praktijk/nieuw.MDX'));
      return ['content/praktijk/nieuw.MDX'];
    },
  },
  {
    naam: 'een tekstbestand',
    wat: /heeft de verkeerde uitgang, en wordt overgeslagen/,
    doe: /Hernoem het bestand naar los\.mdx/,
    maak: (map) => {
      writeFileSync(join(map, 'content/praktijk/los.txt'), 'x');
      return ['content/praktijk/los.txt'];
    },
  },
  {
    naam: 'een bestand uit Word',
    wat: /heeft de verkeerde uitgang/,
    doe: /Neem de tekst over in een nieuw bestand dat eindigt op \.mdx/,
    maak: (map) => {
      writeFileSync(join(map, 'content/interviews/gesprek.docx'), 'x');
      return ['content/interviews/gesprek.docx'];
    },
  },
  {
    naam: 'Markdown in plaats van MDX',
    wat: /heeft de verkeerde uitgang/,
    doe: /Hernoem het bestand naar los\.mdx/,
    maak: (map) => {
      writeFileSync(join(map, 'content/wetten/los.md'), 'x');
      return ['content/wetten/los.md'];
    },
  },
  {
    naam: 'een onbekende map',
    wat: /staat in een map die de site niet kent \('praktijken'\)/,
    doe: /Bedoelde je de map content\/praktijk\?/,
    maak: (map, p) => {
      mkdirSync(join(map, 'content/praktijken'));
      cpSync(join(map, p(0)), join(map, 'content/praktijken/x.mdx'));
      return ['content/praktijken/x.mdx'];
    },
  },
  {
    naam: 'een tekst waar geen pagina bij hoort',
    wat: /hoort bij geen enkele pagina van de site/,
    doe: /Een nieuwe losse pagina maakt een ontwikkelaar/,
    maak: (map) => {
      cpSync(join(map, 'content/paginas/over.mdx'), join(map, 'content/paginas/onze-missie.mdx'));
      return ['content/paginas/onze-missie.mdx'];
    },
  },
  {
    naam: 'een vaste pagina die er niet meer is',
    wat: /ontbreekt/,
    doe: /De site kan niet zonder/,
    maak: (map) => {
      rmSync(join(map, 'content/paginas/register.mdx'));
      return ['content/paginas/register.mdx'];
    },
  },
  {
    naam: 'een los bestand',
    wat: /staat los in content/,
    doe: /Bedoelde je tijdlijn\.yaml\?/,
    maak: (map) => {
      writeFileSync(join(map, 'content/tijdlin.yaml'), 'x');
      return ['content/tijdlin.yaml'];
    },
  },
]);

describe('controle:inhoud met een pad', () => {
  const met = (map: string, pad: string) => draai(map, join(project, 'scripts/controleer-inhoud.ts'), pad);
  it('meldt een pad dat niet bestaat, en wat bedoeld kan zijn', () => {
    const map = kopie();
    expect(met(map, 'content/bestaatniet')).toMatchObject({
      status: 1,
      uitvoer: expect.stringContaining('✗ content/bestaatniet\n    bestaat niet.'),
    });
    expect(met(map, 'praktijk').uitvoer).toContain('→ Bedoelde je content/praktijk?');
    expect(met(map, './content/praktijk/')).toMatchObject({
      status: 0,
      uitvoer: expect.stringContaining('De inhoud van content/praktijk klopt'),
    });
    zetVeld(map, 'content/paginas/over.mdx', 'titel', '');
    expect(met(map, 'content/praktijk')).toMatchObject({
      status: 0,
      uitvoer: expect.stringContaining('Buiten content/praktijk staat nog 1 fout'),
    });
  }, 60_000);

  it('zwijgt over wat een computer vanzelf in een map zet', () => {
    const map = kopie();
    for (const naam of ['.DS_Store', 'Thumbs.db']) writeFileSync(join(map, 'content/praktijk', naam), 'x');
    expect(controleer(map).status).toBe(0);
    renameSync(join(map, 'content/praktijk/.DS_Store'), join(map, 'content/praktijk/notities'));
    expect(controleer(map).status).toBe(1);
  }, 60_000);
});
