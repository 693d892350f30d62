/** How the parts of `npm test` hand their counts to scripts/alles.ts: a small JSON file named in UITSLAG. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Telling {
  geslaagd: number;
  gezakt: number;
  /** What it needs is not on this machine; it said so, and nothing was tested. */
  overgeslagen?: boolean;
}

/** Writes the count, when somebody asked for it. */
export function schrijfTelling(telling: Telling, bestand = process.env['UITSLAG']): void {
  if (!bestand) return;
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, JSON.stringify(telling));
}

/**
 * Reads the count of a part that has ended: ours, or the report of vitest.
 * Without a report, or when the part failed while its report says all went well, something was not counted: one failure.
 */
export function leesTelling(bestand: string, code: number): Telling {
  if (!existsSync(bestand)) return { geslaagd: 0, gezakt: 1 };
  const ruw = JSON.parse(readFileSync(bestand, 'utf8')) as Partial<Telling> & { numPassedTests?: number; numFailedTests?: number };
  const telling = { geslaagd: ruw.geslaagd ?? ruw.numPassedTests ?? 0, gezakt: ruw.gezakt ?? ruw.numFailedTests ?? 0 };
  if (ruw.overgeslagen === true && code === 0) return { geslaagd: 0, gezakt: 0, overgeslagen: true };
  const stil = telling.gezakt === 0 && (code !== 0 || telling.geslaagd === 0);
  return stil ? { ...telling, gezakt: 1 } : telling;
}

export const wisTelling = (bestand: string): void => rmSync(bestand, { force: true });
