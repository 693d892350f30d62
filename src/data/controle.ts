/**
 * Stops the build when the collections as Astro loaded them do not hold together.
 * Astro itself only logs a dangling reference and goes on.
 */
import { getCollection } from 'astro:content';
import { alsVerslag } from '../domain/meldingen.ts';
import { controleerSamenhang, type Ingang } from '../domain/verwijzingen.ts';
import type { Collectie } from '../schema/basis.ts';
import { opslag } from '../schema/collecties.ts';

let uitslag: Promise<void> | undefined;

/** Resolves when everything holds together; rejects with all messages otherwise. Does its work once. */
export function controleer(): Promise<void> {
  return (uitslag ??= bekijk());
}

async function bekijk(): Promise<void> {
  const ingangen: Ingang[] = [];
  for (const collectie of Object.keys(opslag) as Collectie[]) {
    for (const ingang of await getCollection(collectie)) {
      const bestand = 'filePath' in ingang && typeof ingang.filePath === 'string' ? ingang.filePath : opslag[collectie].plek;
      ingangen.push({ collectie, id: ingang.id, bestand, data: ingang.data });
    }
  }
  const meldingen = controleerSamenhang(ingangen, opslag);
  if (meldingen.length > 0) throw new Error(alsVerslag(meldingen));
}
