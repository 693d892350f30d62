/** Finds and reads the files of a built site, compressed once and kept in memory. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export interface Bestand {
  soort: string;
  inhoud: Buffer;
  /** Left out for what is already compressed. */
  brotli?: Buffer;
  etag: string;
}

const soorten: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const samendrukbaar = /^(text\/|application\/(json|geo\+json|manifest\+json|xml|wasm)|image\/svg)/;

const comprimeer = promisify(brotliCompress);
const voorraad = new Map<string, { gewijzigd: number; bestand: Promise<Bestand> }>();

/** The best brotli can do, as a host that compresses beforehand sends it. */
export const brotli = (inhoud: Buffer): Promise<Buffer> =>
  comprimeer(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length } });

/** What a site path (without base path) leads to: a file, a folder that wants a slash behind it, or nothing. */
export function zoekBestand(map: string, pad: string): { bestand: string } | { door: string } | undefined {
  if (/\0|\/\//.test(pad) || pad.split(/[/\\]/).includes('..')) return undefined;
  const plek = join(map, pad);
  if (pad.endsWith('/')) return existsSync(join(plek, 'index.html')) ? { bestand: join(plek, 'index.html') } : undefined;
  if (!existsSync(plek)) return undefined;
  if (statSync(plek).isFile()) return { bestand: plek };
  return existsSync(join(plek, 'index.html')) ? { door: `${pad}/` } : undefined;
}

/** Reads and compresses a file; again only when it has changed since. */
export function leesBestand(pad: string): Promise<Bestand> {
  const gewijzigd = statSync(pad).mtimeMs;
  const bekend = voorraad.get(pad);
  if (bekend?.gewijzigd === gewijzigd) return bekend.bestand;
  const bestand = lees(pad);
  voorraad.set(pad, { gewijzigd, bestand });
  return bestand;
}

/** Compresses all files of a site one after another, so that no visitor has to wait for it: a host does that when a site is put there. */
export async function comprimeerVooraf(map: string): Promise<void> {
  for (const bestand of readdirSync(map, { recursive: true, withFileTypes: true }))
    if (bestand.isFile()) await leesBestand(join(bestand.parentPath, bestand.name));
}

async function lees(pad: string): Promise<Bestand> {
  const inhoud = await readFile(pad);
  const soort = soorten[extname(pad)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`;
  return samendrukbaar.test(soort) ? { soort, inhoud, etag, brotli: await brotli(inhoud) } : { soort, inhoud, etag };
}
