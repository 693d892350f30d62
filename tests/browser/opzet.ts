/** Before all browser tests: serves the built site as a host would, and starts one browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browseropties, geenBrowser, haalBrowser } from '../../scripts/lib/chromium.ts';
import { startServer } from '../../scripts/lib/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adres: string;
    browser: string;
    map: string;
  }
}

/** Every other host is out of reach: what the site asks of one shows as a failed request. */
const alleenHier = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  const map = process.env['UITVOER'] ?? './dist';
  if (!existsSync(join(map, 'index.html'))) throw new Error(`In ${map} staat geen gebouwde site. Draai eerst: npm run build`);
  const executablePath = haalBrowser();
  if (!executablePath) throw new Error(geenBrowser);
  const server = await startServer({ map, poort: 0, basis: process.env['BASE'] });
  const browser = await chromium.launchServer({ executablePath, args: [...browseropties, alleenHier] });
  project.provide('adres', server.adres);
  project.provide('browser', browser.wsEndpoint());
  project.provide('map', map);
  return async () => {
    await browser.close();
    await server.sluit();
  };
}
