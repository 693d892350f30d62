/**
 * `npm run letter`: cuts the typeface down to what the guide prints: the characters of Western European text
 * and the weights from 400 up. Run it again when the typeface gets a new version; the result is kept in the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const bron = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const doel = 'src/assets/atkinson-hyperlegible-next-nl.woff2';

/** Printable ASCII, Latin-1 letters, and the signs that Dutch typesetting needs. */
const tekens =
  Array.from({ length: 95 }, (_, nr) => String.fromCodePoint(32 + nr)).join('') +
  Array.from({ length: 96 }, (_, nr) => String.fromCodePoint(160 + nr)).join('') +
  '\u2009\u202f‐‑–—‘’‚“”„•…′″‹›€™−×≤≥≈→←↑↓ĲĳŒœŸŠšŽž';

const uit = await subsetFont(readFileSync(bron), tekens, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
});
writeFileSync(doel, uit);
console.log(`${doel}: ${uit.length} bytes (was ${readFileSync(bron).length})`);
