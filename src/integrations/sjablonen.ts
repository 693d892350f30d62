/** Writes the forms to download into dist/downloads when the site is built; mistakes in a definition stop the build on its first look. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { maakDownloads } from './sjablonen/maak.ts';

export function sjablonen(wortel: string): AstroIntegration {
  return {
    name: 'sjablonen',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        try {
          maakDownloads(wortel);
        } catch (fout) {
          console.error(`\n${(fout as Error).message}\n`);
          process.exit(1);
        }
      },
      'astro:build:done': ({ dir, logger }) => {
        const map = join(fileURLToPath(dir), 'downloads');
        mkdirSync(map, { recursive: true });
        const downloads = maakDownloads(wortel);
        if (downloads.length === 0) throw new Error('Er zijn geen formulieren gemaakt; content/sjablonen is leeg.');
        for (const { bestand, bytes } of downloads) writeFileSync(join(map, bestand), bytes);
        logger.info(`${downloads.length} formulieren in downloads`);
      },
    },
  };
}
