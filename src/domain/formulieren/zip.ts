/** Packing and unpacking of Office files. The date in the package is fixed, so the same content gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** More than this is no form of ours; it may be a zip bomb. */
const MEESTE_BYTES = 80_000_000;

export type Delen = Record<string, string | Uint8Array>;

/** A zip file with these parts, in this order. */
export function pakIn(delen: Delen): Uint8Array {
  // Local time on purpose: zip dates have no zone, and fflate reads the local parts of the date.
  const mtime = new Date(2026, 0, 1, 12, 0, 0);
  const bestanden: Zippable = {};
  for (const [pad, inhoud] of Object.entries(delen))
    bestanden[pad] = [typeof inhoud === 'string' ? strToU8(inhoud) : inhoud, { mtime, level: 7, os: 0 }];
  return zipSync(bestanden);
}

/** The text parts of a zip file; throws a Dutch message when it cannot be read. */
export function pakUit(bytes: Uint8Array): Map<string, string> {
  let samen = 0;
  try {
    const bestanden = unzipSync(bytes, {
      filter: (deel) => {
        samen += deel.originalSize;
        if (samen > MEESTE_BYTES) throw new Error('te groot');
        return /\.(xml|rels)$/i.test(deel.name);
      },
    });
    return new Map(Object.entries(bestanden).map(([naam, inhoud]) => [naam.replace(/^\//, ''), strFromU8(inhoud)]));
  } catch {
    throw new Error(
      samen > MEESTE_BYTES
        ? 'Dit bestand is te groot om te openen.'
        : 'Dit bestand is niet te openen. Is het wel een bestand van Excel (.xlsx)?',
    );
  }
}
