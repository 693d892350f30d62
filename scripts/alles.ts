/** `npm run test:alles`: every check of the project, one part after another, with one count at the end. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { geenBrowser, haalBrowser } from './lib/chromium.ts';
import { stopMet } from './lib/stop.ts';
import { leesTelling, wisTelling, type Telling } from './lib/uitslag.ts';

interface Deel {
  naam: string;
  opdracht: string[];
  omgeving?: Record<string, string>;
  /** What it needs is made by another part; when that part failed, this one cannot say anything. */
  na?: string;
  /** It reports how many checks it holds; otherwise the part counts as one. */
  telt?: boolean;
  /** It talks a lot: shown only when it fails. A logged error counts as failing, because Astro itself goes on after some. */
  stil?: boolean;
}

const ander = { BASE: '/gids/', UITVOER: './dist-gids' };
const npm = (naam: string, ...rest: string[]) => ['npm', 'run', '--silent', naam, ...(rest.length > 0 ? ['--', ...rest] : [])];
const vitest = (project: string) => ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];

const delen: Deel[] = [
  { naam: 'inhoud', opdracht: npm('controle:inhoud') },
  { naam: 'kwaliteit van de inhoud', opdracht: npm('kwaliteit') },
  { naam: 'typen (astro check)', opdracht: npm('check') },
  { naam: 'lint', opdracht: npm('lint') },
  { naam: 'eenheden', opdracht: vitest('unit'), telt: true },
  { naam: 'meldingen voor de redactie', opdracht: vitest('redactie'), telt: true },
  { naam: 'bestanden heen en terug', opdracht: vitest('bestanden'), telt: true },
  { naam: 'formulieren in LibreOffice', opdracht: npm('test:office'), telt: true },
  { naam: 'bouwen', opdracht: ['astro', 'build', '--force'], stil: true },
  { naam: 'site', opdracht: npm('test:site'), na: 'bouwen', telt: true },
  { naam: 'bouwen onder /gids/', opdracht: ['astro', 'build', '--force'], omgeving: ander, na: 'bouwen', stil: true },
  { naam: 'site onder /gids/', opdracht: npm('test:site', '--koppelingen'), omgeving: ander, na: 'bouwen onder /gids/', telt: true },
  { naam: 'browser', opdracht: vitest('browser'), na: 'bouwen', telt: true },
];

if (process.argv.includes('--help')) {
  console.log(`Gebruik: npm test

Doet alles na elkaar: ${delen.map(({ naam }) => naam).join(', ')}.
Zoekt of installeert eerst een Chromium (of geef het pad in CHROMIUM). Eindigt met het aantal geslaagde en gezakte controles.`);
  process.exit(0);
}

const gegeven = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'];
const browser = haalBrowser() ?? stopMet(gegeven ? `Op de plek in CHROMIUM of CHROME_PATH staat geen browser: ${gegeven}` : geenBrowser);
const uitslagen: (Telling & { naam: string; seconden: number })[] = [];
const mislukt = new Set<string>();
for (const [nr, deel] of delen.entries()) {
  console.log(`\n── ${nr + 1}/${delen.length} ${deel.naam} ${'─'.repeat(Math.max(0, 60 - deel.naam.length))}`);
  const begin = performance.now();
  const telling = deel.na !== undefined && mislukt.has(deel.na) ? nietGedraaid(deel) : draai(deel);
  if (telling.gezakt > 0) mislukt.add(deel.naam);
  uitslagen.push({ naam: deel.naam, ...telling, seconden: (performance.now() - begin) / 1000 });
}
const som = (wat: 'geslaagd' | 'gezakt' | 'seconden') => uitslagen.reduce((totaal, uitslag) => totaal + uitslag[wat], 0);
toonTabel();
console.log(`${som('geslaagd')} passed, ${som('gezakt')} failed`);
process.exitCode = som('gezakt') === 0 ? 0 : 1;

function draai({ naam, opdracht: [programma = '', ...argumenten], omgeving, telt, stil }: Deel): Telling {
  const verslag = join('.cache', 'uitslag', `${naam.replace(/\W+/g, '-')}.json`);
  wisTelling(verslag);
  const { status, error, stdout, stderr } = spawnSync(
    programma,
    programma === 'vitest' ? [...argumenten, `--outputFile.json=${verslag}`] : argumenten,
    {
      stdio: stil ? 'pipe' : 'inherit',
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        CHROMIUM: browser,
        PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        ...(telt && { UITSLAG: verslag }),
        ...omgeving,
      },
    },
  );
  if (error) {
    console.error(`✗ ${programma} kon niet beginnen of liep vast: ${error.message}`);
    return { geslaagd: 0, gezakt: 1 };
  }
  const code = stil && stdout.includes('[ERROR]') ? 1 : (status ?? 1);
  if (stil) console.log(code === 0 ? stdout.trim().split('\n').slice(-2).join('\n') : stdout + stderr);
  if (telt) return leesTelling(verslag, code);
  return code === 0 ? { geslaagd: 1, gezakt: 0 } : { geslaagd: 0, gezakt: 1 };
}

function nietGedraaid({ na }: Deel): Telling {
  console.log(`✗ niet gedraaid: '${na ?? ''}' is niet gelukt`);
  return { geslaagd: 0, gezakt: 1 };
}

function toonTabel(): void {
  console.log(`\n${'deel'.padEnd(28)}${'geslaagd'.padStart(10)}${'gezakt'.padStart(9)}${'seconden'.padStart(10)}`);
  for (const { naam, geslaagd, gezakt, overgeslagen, seconden } of uitslagen) {
    console.log(
      `${overgeslagen ? '–' : gezakt === 0 ? '✓' : '✗'} ${naam.padEnd(26)}${String(geslaagd).padStart(10)}${String(gezakt).padStart(9)}${seconden.toFixed(1).padStart(10)}`,
    );
  }
  const niet = uitslagen.filter(({ overgeslagen }) => overgeslagen).map(({ naam }) => naam);
  if (niet.length > 0) console.log(`– overgeslagen: ${niet.join(', ')}`);
  console.log(`  ${'samen'.padEnd(26)}${''.padStart(19)}${som('seconden').toFixed(1).padStart(10)}\n`);
}
