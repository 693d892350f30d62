/**
 * Bad input: each mistake an editor can make stops the build with exit code 1 and one Dutch message
 * that names the file, the field or line, what is wrong and what to do.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

const project = resolve('.');
const mappen: string[] = [];

/** A copy of the content, with all that a build needs beside it. */
function kopie(): string {
  const map = mkdtempSync(join(tmpdir(), 'leidraad-'));
  mappen.push(map);
  for (const naam of ['content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(project, naam), join(map, naam), { recursive: true });
  for (const naam of ['src', 'node_modules', 'public']) symlinkSync(join(project, naam), join(map, naam));
  return map;
}
afterAll(() => {
  for (const map of mappen) rmSync(map, { recursive: true, force: true });
});

const draai = (map: string, ...opdracht: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, opdracht, { cwd: map, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' } });
  return { status, uitvoer: stdout + stderr };
};
const controleer = (map: string) => draai(map, join(project, 'scripts/controleer-inhoud.ts'));

/** Changes one field in the block at the top of a text. */
function zetVeld(map: string, bestand: string, veld: string, waarde: unknown): void {
  const tekst = readFileSync(join(map, bestand), 'utf8');
  const [, blok = ''] = /^---\n([\s\S]*?)\n---/.exec(tekst) ?? [];
  const document = parseDocument(blok);
  document.set(veld, waarde);
  writeFileSync(join(map, bestand), tekst.replace(blok, () => document.toString().trimEnd()));
}

/** Adds a paragraph at the end of a text, and gives the line it is on. */
function voegToe(map: string, bestand: string, alinea: string): number {
  const tekst = `${readFileSync(join(map, bestand), 'utf8').trimEnd()}\n\n${alinea}\n`;
  writeFileSync(join(map, bestand), tekst);
  return tekst.trimEnd().split('\n').length;
}

interface Misser {
  naam: string;
  /** Makes the mistake, and gives what the message must name: the file, and the field or line. */
  maak: (map: string, praktijk: (nr: number) => string) => string[];
  wat: RegExp;
  doe: RegExp;
}

/** Each mistake is made in another file, so that one run shows all messages. */
const missers: Misser[] = [
  { naam: 'een onbekende rol', wat: /verwijst naar 'bestuurdre', maar dat staat niet bij de rollen/, doe: /Bedoelde je 'bestuurder'\?/,
    maak: (map, p) => { zetVeld(map, p(0), 'rollen', ['bestuurdre']); return [p(0), "veld 'rollen.1'"]; } },
  { naam: 'een verkeerde datum', wat: /geen bestaande datum in de vorm 2026-11-22/, doe: /Verbeter de waarde/,
    maak: (map, p) => { zetVeld(map, p(1), 'bijgewerkt', '2026-02-30'); return [p(1), "veld 'bijgewerkt'"]; } },
  { naam: 'een onbekend onderdeel', wat: /gebruikt <Advise>, maar dat onderdeel bestaat niet/, doe: /Bedoelde je <Advies>\?/,
    maak: (map, p) => [p(2), `regel ${voegToe(map, p(2), '<Advise>Doe dit.</Advise>')}`] },
  { naam: 'een bron die er niet is', wat: /verwijst naar 'dit-rapport-bestaat-niet', maar dat staat niet bij de bronnen/, doe: /Kies een naam uit content\/bronnen, of voeg/,
    maak: (map, p) => [p(3), `regel ${voegToe(map, p(3), 'Dit staat ergens.<Bron id="dit-rapport-bestaat-niet" />')}`] },
  { naam: 'een dubbele naam', wat: /heeft dezelfde naam '.+' als content\/praktijk/, doe: /Geef een van de twee bestanden een andere naam/,
    maak: (map, p) => { const dubbel = p(4).replace('praktijk/', 'praktijk/1-'); cpSync(join(map, p(4)), join(map, dubbel)); return ['content/praktijk/', "veld 'id'"]; } },
  { naam: 'een losse accolade', wat: /bevat een accolade/, doe: /Schrijf de zin zonder accolades/,
    maak: (map, p) => [p(5), `regel ${voegToe(map, p(5), 'Een { accolade.')}`] },
  { naam: 'een afbeelding die er niet is', wat: /verwijst naar afbeelding '\.\/weg\.png', maar dat bestand is er niet/, doe: /Zet de afbeelding naast de tekst/,
    maak: (map, p) => [p(6), `regel ${voegToe(map, p(6), '![Een klas met drie begeleiders](./weg.png)<Bron id="leidraad-zio" />')}`] },
  { naam: 'een tikfout in de naam van een veld', wat: /is een veld dat hier niet bestaat/, doe: /Bedoelde je 'trefwoorden'\?/,
    maak: (map, p) => { zetVeld(map, p(7), 'trefworden', ['zorg']); return [p(7), "veld 'trefworden'"]; } },
  { naam: 'een bewering zonder bron', wat: /bron/, doe: /.{20}/,
    maak: (map, p) => [p(8), `regel ${voegToe(map, p(8), 'In deze regio kregen in 2024 precies 314 leerlingen zorg, en alle gemeenten betaalden daar samen aan mee.')}`] },
];

describe('verkeerde inhoud', () => {
  let status: number | null;
  let meldingen: string[];
  const verwacht = new Map<string, string[]>();

  beforeAll(() => {
    const map = kopie();
    const bestanden = readdirSync(join(map, 'content/praktijk')).filter((naam) => naam.endsWith('.mdx')).sort();
    const praktijk = (nr: number) => `content/praktijk/${bestanden[nr] ?? ''}`;
    for (const { naam, maak } of missers) verwacht.set(naam, maak(map, praktijk));
    const uitslag = controleer(map);
    status = uitslag.status;
    meldingen = uitslag.uitvoer.split('✗ ').slice(1);
  }, 60_000);

  it('stopt met code 1', () => expect(status).toBe(1));

  it.each(missers)('$naam: één melding, met plek, wat er mis is en wat te doen', ({ naam, wat, doe }) => {
    const [bestand = '', plek = ''] = verwacht.get(naam) ?? [];
    const over = meldingen.filter((melding) => melding.includes(bestand) && melding.includes(plek) && wat.test(melding));
    expect(over, meldingen.join('\n')).toHaveLength(1);
    expect(over[0]).toMatch(new RegExp(`→ .*${doe.source}`));
  });

  it('meldt niets anders dan deze fouten', () => expect(meldingen, meldingen.join('')).toHaveLength(missers.length));
});

describe('het bouwen zelf', () => {
  it('stopt met code 1 en dezelfde melding, zonder technische regels', () => {
    const map = kopie();
    const bestand = 'content/paginas/over.mdx';
    const regel = voegToe(map, bestand, 'Een { accolade.');
    const { status, uitvoer } = draai(map, join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--force');
    expect(status).toBe(1);
    expect(uitvoer).toContain(`Er staat 1 fout in de inhoud:\n\n✗ ${bestand}, regel ${regel}\n    bevat een accolade { of } in de tekst.\n    → Schrijf de zin zonder accolades.`);
    expect(uitvoer).not.toMatch(/\n\s+at .*\.(js|ts):\d+/);
  }, 60_000);
});
