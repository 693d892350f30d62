/** The downloads as the integration writes them: every file there, the bytes of the definitions, and named on the page of its tool. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { formulierlijst, grootte } from '../../src/domain/formulieren/lijst.ts';
import { sjablonen } from '../../src/integrations/sjablonen.ts';
import { downloads } from '../fixtures/sjablonen.ts';

describe('de integratie', () => {
  it('schrijft alle bestanden, met de bytes van de definities', async () => {
    const map = mkdtempSync(join(tmpdir(), 'downloads-'));
    const info = vi.fn();
    const haak = sjablonen(process.cwd()).hooks['astro:build:done'] as unknown as (opties: {
      dir: URL;
      logger: { info: typeof info };
    }) => Promise<void> | void;
    await haak({ dir: pathToFileURL(`${map}/`), logger: { info } });
    const geschreven = readdirSync(join(map, 'downloads')).sort();
    expect(geschreven).toEqual(downloads.map(({ bestand }) => bestand).sort());
    for (const { bestand, bytes } of downloads)
      expect(Buffer.compare(readFileSync(join(map, 'downloads', bestand)), Buffer.from(bytes)), bestand).toBe(0);
    expect(info).toHaveBeenCalledWith(`${downloads.length} formulieren in downloads`);
  });
});

describe('de lijst van downloads', () => {
  const lijst = formulierlijst(downloads);
  it('noemt elk bestand één keer, met soort en grootte', () => {
    const bestanden = lijst.flatMap((formulier) => formulier.bestanden);
    expect(bestanden.map(({ bestand }) => bestand).sort()).toEqual(downloads.map(({ bestand }) => bestand).sort());
    for (const { bestand, soort, grootte: maat } of bestanden) {
      expect(soort).toBe(bestand.endsWith('.xlsx') ? 'Excel' : 'Word');
      expect(maat).toMatch(/^\d+\u00a0kB$/);
    }
  });
  it('zegt alleen verzonnen wat verzonnen is', () => {
    const namen = (id: string) => lijst.find((formulier) => formulier.id === id)?.bestanden.map(({ naam }) => naam);
    expect(namen('logboek')).toEqual(['blanco', 'ingevuld voorbeeld (verzonnen)']);
    expect(namen('persona')).toEqual(['blanco', 'ingevuld voorbeeld']);
  });
  it('rondt de grootte af', () => expect([grootte(120), grootte(62_967)]).toEqual(['1\u00a0kB', '63\u00a0kB']));
  it('houdt elk bestand klein', () => {
    for (const { bestand, bytes } of downloads) expect(bytes.length, bestand).toBeLessThan(150_000);
  });
});
