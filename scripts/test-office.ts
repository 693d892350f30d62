/**
 * `npm run test:office`: opens every download, and a Word file of each browser tool, in headless LibreOffice. Workbooks are recalculated and saved again, and every
 * formula must give the result that our file already held; text forms become a PDF of a sensible number of pages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { maakDownloads } from '../src/integrations/sjablonen/maak.ts';
import { maakStukken } from './lib/stukken.ts';
import { schrijfTelling } from './lib/uitslag.ts';

/** A file to open. */
type Download = ReturnType<typeof maakStukken>[number];

if (process.argv.includes('--help')) {
  console.log(
    'Gebruik: npm run test:office [-- --bewaar map]\nOpent elk formulier in LibreOffice, laat de formules opnieuw rekenen en vergelijkt. Met --bewaar blijven de PDF’s in die map.',
  );
  process.exit(0);
}
const programma = [
  process.env['SOFFICE'],
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((pad) => pad && existsSync(pad));
if (!programma) {
  schrijfTelling({ geslaagd: 0, gezakt: 0, overgeslagen: true });
  console.log(
    'overgeslagen: LibreOffice is er niet. Installeer het met: apt-get install -y --no-install-recommends libreoffice-calc libreoffice-writer (of geef het pad in SOFFICE).',
  );
  process.exit(0);
}
const werkmap = mkdtempSync(join(tmpdir(), 'office-'));
const bewaar = process.argv.includes('--bewaar') ? (process.argv[process.argv.indexOf('--bewaar') + 1] ?? '') : '';
const fouten: string[] = [];
let goed = 0;
try {
  const downloads: Download[] = [...maakDownloads(process.cwd()), ...maakStukken(process.cwd())];
  if (downloads.length === 0) throw new Error('Er zijn geen formulieren om te openen.');
  zetProfiel();
  const bron = join(werkmap, 'bron');
  mkdirSync(bron);
  for (const { bestand, bytes } of downloads) writeFileSync(join(bron, bestand), bytes);
  const soort = (uitgang: string) => downloads.filter(({ bestand }) => bestand.endsWith(uitgang));
  zetOm('xlsx', soort('.xlsx'), join(werkmap, 'xlsx'));
  zetOm('pdf', downloads, bewaar || join(werkmap, 'pdf'));
  for (const download of soort('.xlsx')) await tel(download.bestand, () => vergelijk(download));
  for (const { bestand } of downloads) await tel(`${bestand} als PDF`, () => kijkPdf(bestand));
} finally {
  rmSync(werkmap, { recursive: true, force: true });
}
for (const fout of fouten) console.error(`✗ ${fout}`);
schrijfTelling({ geslaagd: goed, gezakt: fouten.length });
console.log(`${goed} geslaagd, ${fouten.length} gezakt`);
process.exitCode = fouten.length > 0 ? 1 : 0;

async function tel(naam: string, doe: () => Promise<string[]> | string[]): Promise<void> {
  const gevonden = await doe();
  if (gevonden.length === 0) goed++;
  else fouten.push(`${naam}: ${gevonden.slice(0, 4).join('; ')}${gevonden.length > 4 ? ` en nog ${gevonden.length - 4}` : ''}`);
}

/** A profile of its own that always recalculates, so that our stored results cannot pass for LibreOffice's. */
function zetProfiel(): void {
  const map = join(werkmap, 'profiel/user');
  mkdirSync(map, { recursive: true });
  writeFileSync(
    join(map, 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>\n',
  );
}

function zetOm(vorm: string, downloads: Download[], uit: string): void {
  mkdirSync(uit, { recursive: true });
  const bestanden = downloads.map(({ bestand }) => join(werkmap, 'bron', bestand));
  const { status, stderr, error } = spawnSync(
    programma ?? '',
    ['--headless', `-env:UserInstallation=file://${join(werkmap, 'profiel')}`, '--convert-to', vorm, '--outdir', uit, ...bestanden],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (status !== 0) fouten.push(`LibreOffice stopte bij ${vorm}: ${(error?.message ?? stderr).slice(0, 300)}`);
}

async function lees(pad: string): Promise<ExcelJS.Workbook> {
  return await new ExcelJS.Workbook().xlsx.load(readFileSync(pad) as unknown as ArrayBuffer);
}

/** Cells in which LibreOffice comes to another result. */
async function vergelijk({ bestand }: Download): Promise<string[]> {
  const omgezet = join(werkmap, 'xlsx', bestand);
  if (!existsSync(omgezet)) return ['LibreOffice kon het niet openen'];
  const [ons, ander] = [await lees(join(werkmap, 'bron', bestand)), await lees(omgezet)];
  const verschillen: string[] = [];
  let formules = 0;
  for (const blad of ons.worksheets) {
    const tegen = ander.getWorksheet(blad.name);
    if (!tegen) {
      verschillen.push(`blad ${blad.name} is weg`);
      continue;
    }
    blad.eachRow((rij) => {
      rij.eachCell((cel) => {
        if (cel.type !== ExcelJS.ValueType.Formula) return;
        formules++;
        const [a, b] = [cel.result ?? '', tegen.getCell(cel.address).result ?? ''];
        const gelijk = typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;
        if (!gelijk)
          verschillen.push(`${blad.name}!${cel.address} geeft ${JSON.stringify(b)} in plaats van ${JSON.stringify(a)} (${cel.formula})`);
      });
    });
  }
  if (formules === 0) verschillen.push('er staan geen formules in');
  return verschillen;
}

function kijkPdf(bestand: string): string[] {
  const pad = join(bewaar || join(werkmap, 'pdf'), bestand.replace(/\.\w+$/, '.pdf'));
  if (!existsSync(pad)) return ['LibreOffice kon het niet omzetten'];
  const paginas = (readFileSync(pad, 'latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  return paginas > 0 && paginas <= 40 ? [] : [`heeft ${paginas} bladzijden`];
}
