/** The definitions in content/sjablonen: complete, free of mistakes, and a mistake gives one clear Dutch message. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formulierlijst } from '../../src/domain/formulieren/lijst.ts';
import { leesSjablonen } from '../../src/integrations/sjablonen/lees.ts';
import { maakDownloads, vergeetDownloads } from '../../src/integrations/sjablonen/maak.ts';
import { downloads, geladen } from '../fixtures/sjablonen.ts';

/** A copy of the content with one file changed. */
function metFout(bestand: string, oud: string | RegExp, nieuw: string) {
  const map = mkdtempSync(join(tmpdir(), 'sjablonen-'));
  for (const deel of ['sjablonen', 'hulpmiddelen', 'site.yaml'])
    cpSync(join('content', deel), join(map, 'content', deel), { recursive: true });
  const pad = join(map, 'content/sjablonen', bestand);
  const tekst = readFileSync(pad, 'utf8');
  expect(tekst.replace(oud, nieuw)).not.toBe(tekst);
  writeFileSync(pad, tekst.replace(oud, nieuw));
  return map;
}
const meldingen = (bestand: string, oud: string | RegExp, nieuw: string) =>
  leesSjablonen(metFout(bestand, oud, nieuw)).meldingen.map(({ bestand: waar, veld, wat }) => `${waar} ${veld} ${wat}`);

describe('de definities', () => {
  it('hebben geen fouten', () => {
    expect(geladen.meldingen).toEqual([]);
    expect(geladen.sjablonen.length).toBe(readdirSync('content/sjablonen').filter((naam) => naam.endsWith('.yaml')).length);
  });

  it('geven elk hulpmiddel uit de lijst een formulier', () => {
    const nodig = [
      'screeningsdocument',
      'logboek',
      'cirkel-van-ondersteuning',
      'persona',
      'inventarisatiekader',
      'populatieanalyse',
      'doelgroepenmodel',
      'partijenkaart',
      'projectgroep',
      'projectvoorstel-pilot',
      'werkafspraken',
      'evaluatie-en-borging',
      'draaiboek',
      'gesprek-met-ouders',
      'intermezzo',
      'data-en-privacy',
    ];
    const met = new Set(geladen.sjablonen.map(({ hulpmiddel }) => hulpmiddel));
    expect(nodig.filter((id) => !met.has(id))).toEqual([]);
  });

  it('geven een blanco versie en een voorbeeld, behalve een tekst om te lezen', () => {
    for (const formulier of formulierlijst(downloads)) {
      const namen = formulier.bestanden.map(({ naam }) => naam.replace(' (verzonnen)', ''));
      expect(namen, formulier.id).toEqual(formulier.id === 'persona-handreiking' ? ['om te lezen'] : ['blanco', 'ingevuld voorbeeld']);
    }
  });

  it('geven twee keer dezelfde bytes', () => {
    const eerst = new Map(downloads.map(({ bestand, bytes }) => [bestand, Buffer.from(bytes).toString('base64')]));
    vergeetDownloads();
    for (const { bestand, bytes } of maakDownloads(process.cwd()))
      expect(Buffer.from(bytes).toString('base64') === eerst.get(bestand), bestand).toBe(true);
  });

  it('noemen nergens een gewone naam als leerling', () => {
    for (const sjabloon of geladen.sjablonen) {
      const codes = Object.values(geladen.voorbeelden.get(sjabloon.id)?.tabellen ?? {})
        .flatMap((rijen) => rijen.flatMap((rij) => [rij['code'], rij['leerling']]))
        .filter((code) => typeof code === 'string');
      for (const code of codes) expect(code, sjabloon.id).toMatch(/^(L\d{3}|[A-H]|groep)$/);
    }
  });
});

describe('een fout in een definitie', () => {
  const gevallen: [string, string, string | RegExp, string, RegExp][] = [
    ['een veld met een typefout', 'logboek.yaml', 'bijgewerkt:', 'bijgewerk:', /bijgewerk.* bestaat/],
    ['een onbekend hulpmiddel', 'logboek.yaml', 'hulpmiddel: logboek', 'hulpmiddel: logboeken', /die pagina bestaat niet/],
    [
      'een tekst die een formule lijkt',
      'logboek.yaml',
      /opmerking\n {6}2026-10-05 \| ochtend \| Groen \| L001/,
      'opmerking\n      2026-10-05 | ochtend | =1+1 | L001',
      /met =, \+, - of @ begint/,
    ],
    ['een keuze die niet bestaat', 'logboek.yaml', '| gepland | zorg | Wlz', '| soms | zorg | Wlz', /'soms' staat niet in de keuzelijst/],
    ['een waarde te weinig', 'logboek.yaml', '| tillift nodig', '', /13 waarden in plaats van 14/],
    ['een onbekend vak in het voorbeeld', 'logboek.yaml', 'meting_school: ', 'meting_skool: ', /hoort bij geen enkel vak/],
    [
      'een formule met een is-teken',
      'logboek.yaml',
      "formule: 'totaal_week'",
      "formule: '=totaal_week'",
      /schrijf de formule zonder is-teken/,
    ],
    ['een blad dat nergens staat', 'screeningsdocument.yaml', 'blad: logboek,', 'blad: logbook,', /neemt blad 'logbook' over/],
    ['een verkeerde naam voor een tabblad', 'logboek.yaml', 'naam: Meting', 'naam: Meting/1', /geen geldige naam van een tabblad/],
    ['kapotte YAML', 'gedeeld/keuzelijsten.yaml', 'waarden: [ja, nee]', 'waarden: [ja, nee', /een lijst waarvan de laatste haak mist/],
  ];
  it.each(gevallen)('%s', (_, bestand, oud, nieuw, verwacht) => {
    expect(meldingen(bestand, oud, nieuw)).toContainEqual(expect.stringMatching(verwacht));
  });

  it('een formule met een onbekende naam stopt met bestand en cel', () => {
    expect(() => maakDownloads(metFout('logboek.yaml', "formule: 'totaal_week'", "formule: 'totaal_maand'"))).toThrow(
      /logboek\.yaml: De naam 'totaal_maand' bestaat niet/,
    );
    vergeetDownloads();
  });
});
