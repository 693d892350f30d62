/** Makes mistakes in a copy of the content, runs the content check once, and looks at each message. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

export const project = resolve('.');
const mappen: string[] = [];

/** A copy of the content, with all that a build needs beside it. */
export function kopie(): string {
  const map = mkdtempSync(join(tmpdir(), 'leidraad-'));
  mappen.push(map);
  for (const naam of ['content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(project, naam), join(map, naam), { recursive: true });
  for (const naam of ['src', 'node_modules', 'public']) symlinkSync(join(project, naam), join(map, naam));
  return map;
}
afterAll(() => {
  for (const map of mappen) rmSync(map, { recursive: true, force: true });
});

export const draai = (map: string, ...opdracht: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, opdracht, {
    cwd: map,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status, uitvoer: stdout + stderr };
};
export const controleer = (map: string) => draai(map, join(project, 'scripts/controleer-inhoud.ts'));

/** Changes one field in the block at the top of a text. */
export function zetVeld(map: string, bestand: string, veld: string, waarde: unknown): void {
  const tekst = readFileSync(join(map, bestand), 'utf8');
  const [, blok = ''] = /^---\n([\s\S]*?)\n---/.exec(tekst) ?? [];
  const document = parseDocument(blok);
  document.set(veld, waarde);
  writeFileSync(
    join(map, bestand),
    tekst.replace(blok, () => document.toString().trimEnd()),
  );
}

/** Adds a paragraph at the end of a text, and gives the line it is on. */
export function voegToe(map: string, bestand: string, alinea: string): number {
  const tekst = `${readFileSync(join(map, bestand), 'utf8').trimEnd()}\n\n${alinea}\n`;
  writeFileSync(join(map, bestand), tekst);
  return tekst.trimEnd().split('\n').length;
}

/** Replaces the first piece of a file that fits, and gives the line it is on. */
export function vervang(map: string, bestand: string, van: RegExp, naar: string): number {
  const tekst = readFileSync(join(map, bestand), 'utf8');
  const gevonden = van.exec(tekst);
  if (!gevonden) throw new Error(`${bestand} heeft geen ${van.source}`);
  const begin = tekst.slice(0, gevonden.index);
  writeFileSync(join(map, bestand), begin + naar + tekst.slice(gevonden.index + gevonden[0].length));
  return begin.split('\n').length + naar.split('\n').length - naar.trimStart().split('\n').length;
}

export interface Misser {
  naam: string;
  /** Makes the mistake, and gives what the message must name: the file, and the field or line. */
  maak: (map: string, praktijk: (nr: number) => string) => string[];
  wat: RegExp;
  doe: RegExp;
}

/** One run over all mistakes: each gives one message, and nothing else is reported. */
export function toetsMissers(naam: string, missers: Misser[]): void {
  describe(naam, () => {
    let status: number | null;
    let meldingen: string[];
    const verwacht = new Map<string, string[]>();

    beforeAll(() => {
      const map = kopie();
      const bestanden = readdirSync(join(map, 'content/praktijk'))
        .filter((naam) => naam.endsWith('.mdx'))
        .sort();
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
}
