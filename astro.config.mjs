// Wiring only: what each part does stands in src/integrations.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';
import { netteBasis } from './src/domain/paden.ts';
import { inhoudscontrole } from './src/integrations/inhoudscontrole.ts';
import { sjablonen } from './src/integrations/sjablonen.ts';
import { stijlInPagina } from './src/integrations/stijl-in-pagina.ts';
import { tekstInstelling } from './src/integrations/tekst/instelling.ts';
import { remarkOpbouw } from './src/integrations/tekst/opbouw.ts';
import { rehypeStapel } from './src/integrations/tekst/stapel.ts';
import { rehypeUitlijning } from './src/integrations/tekst/uitlijning.ts';
import { zoekindex } from './src/integrations/zoekindex.ts';

const wortel = fileURLToPath(new URL('.', import.meta.url));
const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));
const base = netteBasis(process.env['BASE']);

export default defineConfig({
  site: site.adres,
  base,
  outDir: process.env['UITVOER'] ?? './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default ('jsx') eats the space between text and an inline tag on the next line.
  compressHTML: true,
  // 'never': which pages carry their style is up to stijlInPagina.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    inhoudscontrole(wortel),
    mdx(),
    sitemap({ filter: (adres) => !adres.includes('/over/vormgeving/') }),
    sjablonen(wortel),
    stijlInPagina(),
    zoekindex(wortel),
  ],
  markdown: {
    // Shiki writes inline styles, which the CSP forbids; the guide shows no code.
    syntaxHighlight: false,
    processor: unified({
      gfm: true,
      smartypants: { dashes: false, quotes: true, ellipses: true, backticks: false },
      remarkPlugins: [[remarkOpbouw, tekstInstelling(wortel, base)]],
      rehypePlugins: [rehypeUitlijning, rehypeStapel],
      remarkRehype: { footnoteLabel: 'Voetnoten', footnoteBackLabel: 'Terug naar de tekst' },
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--lettertype',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: ['./src/assets/atkinson-hyperlegible-next-nl.woff2'],
            weight: '400 700',
            style: 'normal',
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: https://service.pdok.nl",
        "connect-src 'self' https://api.pdok.nl",
        "font-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // 'wasm-unsafe-eval' is what Pagefind's search engine (WebAssembly) needs.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
