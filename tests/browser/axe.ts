/** Accessibility rules of axe, run inside the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { uitzonderingen } from './uitzonderingen.ts';

const bron = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run(opties: RunOptions): Promise<AxeResults> };
  }
}

/** All rules of axe (best practices included, every impact), or only that of contrast. Gives one line per finding. */
export async function axe(pagina: Page, pad: string, alleenContrast = false): Promise<string[]> {
  // Evaluated, not added as a script: the content security policy of the page forbids the latter.
  if (!(await pagina.evaluate(() => 'axe' in window))) await pagina.evaluate(bron);
  const opties: RunOptions = {
    resultTypes: ['violations'],
    elementRef: false,
    preload: false,
    ...(alleenContrast && { runOnly: { type: 'rule', values: ['color-contrast'] } }),
  };
  const { violations } = (await pagina.evaluate((keuzes) => window.axe?.run(keuzes), opties)) as AxeResults;
  return violations
    .filter(({ id }) => !uitzonderingen.some((uitzondering) => uitzondering.regel === id && uitzondering.pad.test(pad)))
    .map(
      ({ id, impact, help, nodes }) =>
        `axe ${id} (${impact ?? ''}): ${help}: ${nodes
          .slice(0, 3)
          .map(({ target, any }) => `${target.join(' ')}${id === 'color-contrast' ? ` ${any[0]?.message ?? ''}` : ''}`)
          .join(' | ')}${nodes.length > 3 ? ` en nog ${nodes.length - 3}` : ''}`,
    );
}
