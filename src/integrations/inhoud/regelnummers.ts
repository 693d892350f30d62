/** Finds the line of a field, so that a message about a field also says where to look. Only files with a mistake are read again. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Melding } from '../../domain/meldingen.ts';
import { splitsBlok } from './yaml.ts';

/** The same messages, with the line of the field where that can be found. */
export function metRegels(wortel: string, meldingen: Melding[]): Melding[] {
  const zoekers = new Map<string, (veld: string) => number | undefined>();
  return meldingen.map((melding) => {
    if (melding.regel !== undefined || melding.veld === '' || !/\.(mdx|yaml)$/.test(melding.bestand)) return melding;
    const zoek = zoekers.get(melding.bestand) ?? maakZoeker(join(wortel, melding.bestand));
    zoekers.set(melding.bestand, zoek);
    const regel = zoek(melding.veld);
    return regel === undefined ? melding : { ...melding, regel };
  });
}

function maakZoeker(vol: string): (veld: string) => number | undefined {
  if (!existsSync(vol) || !statSync(vol).isFile()) return () => undefined;
  const bron = readFileSync(vol, 'utf8');
  const telling = new LineCounter();
  const blok = vol.endsWith('.mdx') ? (splitsBlok(bron)?.blok ?? '') : bron;
  const inhoud = parseDocument(blok, { lineCounter: telling }).contents;
  return (veld) => {
    const plaats = plaatsVan(inhoud, veld.split('.'));
    return plaats === undefined ? undefined : telling.linePos(plaats).line + (vol.endsWith('.mdx') ? 1 : 0);
  };
}

/** Where a field begins; of a field that is not there, where the group of fields around it begins. */
function plaatsVan(knoop: unknown, [stap, ...rest]: string[]): number | undefined {
  if (stap === undefined) return undefined;
  if (isMap(knoop)) {
    const paar = knoop.items.find(({ key }) => isScalar(key) && String(key.value) === stap);
    return paar && (plaatsVan(paar.value, rest) ?? (paar.key as Node).range?.[0]);
  }
  if (!isSeq(knoop)) return undefined;
  // In a list a field is named by its number, or by its id.
  const ding = knoop.items.find((deel, nr) => (isMap(deel) && deel.get('id') === stap) || String(nr + 1) === stap) as Node | undefined;
  return ding && (plaatsVan(ding, rest) ?? ding.range?.[0]);
}
