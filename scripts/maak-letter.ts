/**
 * `npm run letter`: cuts the typeface down to the characters of Dutch text and the weights that the styles use.
 * The file must stay within the first 14 kB that a new connection sends: a larger one costs a round trip.
 * Run it again when the typeface gets a new version; the result is kept in the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const bron = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const doel = 'src/assets/atkinson-hyperlegible-next-nl.woff2';

/** Printable ASCII, the accents of Dutch text and Dutch names, and the signs of Dutch typesetting. Rare others come from the reader's own system. */
const tekens = Array.from({ length: 95 }, (_, nr) => String.fromCodePoint(32 + nr)).join('') + '\u00a0áâàäçèéêëíïîóôöòúûüñ·×÷²½–‘’“”„…€−';

const uit = await subsetFont(readFileSync(bron), tekens, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
writeFileSync(doel, uit);
console.log(`${doel}: ${uit.length} bytes (was ${readFileSync(bron).length})`);
