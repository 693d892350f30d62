/**
 * Puts the style of a long page in that page, named by hash in its CSP. A long page needs a second round trip for its
 * text, and the style travels along in it (src/domain/eerste-bezoek.ts); a short page keeps the file, which is fetched once.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { neemtStijlMee } from '../domain/eerste-bezoek.ts';
import { netteBasis } from '../domain/paden.ts';

const stijlblad = /<link rel="stylesheet" href="([^"]+)">/g;
/** A link to a stylesheet in whatever form. */
const elkStijlblad = /<link\b[^>]*\srel\s*=\s*["']?[^"'>]*\bstylesheet\b[^>]*>/gi;
const STIJLBRON = "style-src 'self'";

export function stijlInPagina(): AstroIntegration {
  let basis = '/';
  return {
    name: 'stijl-in-pagina',
    hooks: {
      'astro:config:done': ({ config }) => {
        basis = netteBasis(config.base);
      },
      'astro:build:done': ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const lees = bewaar((adres: string) => maakBlad(readFileSync(join(map, adres.slice(basis.length)), 'utf8')));
        let aantal = 0;
        for (const ding of readdirSync(map, { recursive: true, withFileTypes: true })) {
          if (!ding.isFile() || !ding.name.endsWith('.html')) continue;
          const bestand = join(ding.parentPath, ding.name);
          const html = readFileSync(bestand, 'utf8');
          const met = metStijl(html, lees);
          if (met === html) continue;
          writeFileSync(bestand, met);
          aantal++;
        }
        logger.info(`${aantal} lange pagina's met hun stijl erin`);
      },
    },
  };
}

export interface Stijlblad {
  tekst: string;
  /** Compressed. */
  bytes: number;
  /** As the CSP names it. */
  hash: string;
}

/** A stylesheet as a page can take it along. */
export function maakBlad(css: string): Stijlblad {
  // A browser reads each line end as \n before it works out the hash.
  const tekst = css.trim().replace(/\r\n?/g, '\n');
  if (/<\/style/i.test(tekst)) throw new Error('Een stijlblad met </style erin kan niet in een pagina staan.');
  return { tekst, bytes: geperst(tekst), hash: `'sha256-${createHash('sha256').update(tekst).digest('base64')}'` };
}

/** The page with the text of its stylesheets instead of links to them, when that saves time; otherwise unchanged. `lees` gives a stylesheet by its address. */
export function metStijl(html: string, lees: (adres: string) => Stijlblad): string {
  const anders = html.match(elkStijlblad)?.find((tag) => !tag.match(stijlblad));
  if (anders) throw new Error(`Een koppeling naar een stijlblad ziet er anders uit dan stijl-in-pagina.ts kent: ${anders}`);
  const bladen = [...html.matchAll(stijlblad)].map(([, adres = '']) => lees(adres));
  if (
    bladen.length === 0 ||
    !neemtStijlMee(
      geperst(html),
      bladen.reduce((som, { bytes }) => som + bytes, 0),
    )
  )
    return html;
  if (!html.includes(STIJLBRON)) throw new Error(`Een lange pagina heeft geen CSP met ${STIJLBRON}; haar stijl kan er niet in.`);
  const metHashes = [STIJLBRON, ...bladen.map(({ hash }) => hash)].join(' ');
  return html.replace(STIJLBRON, metHashes).replace(stijlblad, (_, adres: string) => `<style>${lees(adres).tekst}</style>`);
}

/** Compressed bytes, some per cent above what a host that compresses at its best sends: near enough to choose by, and quick. */
const geperst = (tekst: string): number => brotliCompressSync(tekst, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

function bewaar<T>(maak: (sleutel: string) => T): (sleutel: string) => T {
  const voorraad = new Map<string, T>();
  return (sleutel) => {
    if (!voorraad.has(sleutel)) voorraad.set(sleutel, maak(sleutel));
    return voorraad.get(sleutel) as T;
  };
}
