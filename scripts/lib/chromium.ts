/** Finds a Chromium to test and measure with; on Debian as root it installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const bekendePlaatsen = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Switches for a browser that talks to nobody but the site under test. */
export const browseropties = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];

export const geenBrowser =
  'Er is geen Chromium of Chrome gevonden om mee te testen. Installeer er een (Debian: apt-get install chromium), of zet het pad in CHROMIUM.';

/** Path of the browser, or nothing. A path the user gave must exist: a typing mistake should not go unnoticed. */
export function zoekBrowser(omgeving: NodeJS.ProcessEnv = process.env): string | undefined {
  const gegeven = omgeving['CHROMIUM'] ?? omgeving['CHROME_PATH'];
  if (gegeven) return existsSync(gegeven) ? gegeven : undefined;
  const vanPlaywright = globSync(join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'));
  return [...bekendePlaatsen, ...vanPlaywright].find((plek) => existsSync(plek));
}

/** Path of the browser, after installing one where that is possible. */
export function haalBrowser(): string | undefined {
  const gevonden = zoekBrowser();
  if (gevonden || process.env['CHROMIUM'] || process.env['CHROME_PATH']) return gevonden;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Chromium installeren (eenmalig) …');
  const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const argumenten of [
    ['-qq', 'update'],
    ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', argumenten, { stdio: ['ignore', 'ignore', 'inherit'], env: omgeving });
  }
  return zoekBrowser();
}
