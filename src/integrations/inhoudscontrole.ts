/** Stops a build on the first look when the content has mistakes; in development it only reports them. */
import type { AstroIntegration } from 'astro';
import { alsVerslag } from '../domain/meldingen.ts';
import { controleerInhoud } from './inhoud/controle.ts';

export function inhoudscontrole(wortel: string): AstroIntegration {
  return {
    name: 'inhoudscontrole',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const meldingen = controleerInhoud(wortel);
        if (meldingen.length === 0) return;
        if (command === 'build') {
          // A plain message: a stack trace says nothing to an editor.
          console.error(`\n${alsVerslag(meldingen)}\n`);
          process.exit(1);
        }
        logger.error(alsVerslag(meldingen));
      },
    },
  };
}
