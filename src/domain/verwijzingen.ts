/**
 * Checks that hold for the content as a whole: relations, duplicate ids, empty collections.
 * Relations are found through the schemas themselves (`verwijzing` in schema/basis.ts), never listed twice.
 */
import type { z } from 'astro/zod';
import type { Collectie } from '../schema/basis.ts';
import { lijktOp, type Melding } from './meldingen.ts';

export interface Ingang {
  collectie: Collectie;
  id: string;
  bestand: string;
  data: unknown;
}

export interface Relatie {
  veld: string;
  naar: Collectie;
  id: string;
}

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
};

/** All relations in `data`, found by walking schema and data together. */
export function relaties(schema: z.ZodType, data: unknown): Relatie[] {
  return gemerkt(schema, data, 'verwijst').map(({ veld, waarde, merk }) => ({ veld, naar: merk as Collectie, id: waarde }));
}

/** All site paths in `data`, such as `naar: "/praktijk/twente/"`. */
export function interneAdressen(schema: z.ZodType, data: unknown): { veld: string; adres: string }[] {
  return gemerkt(schema, data, 'intern').map(({ veld, waarde }) => ({ veld, adres: waarde }));
}

/** The texts in `data` whose schema carries a mark in its metadata, with that mark. */
function gemerkt(
  schema: z.ZodType,
  data: unknown,
  naam: 'verwijst' | 'intern',
  veld = '',
): { veld: string; waarde: string; merk: unknown }[] {
  if (data === undefined || data === null) return [];
  const merk = schema.meta()?.[naam];
  if (merk) return typeof data === 'string' ? [{ veld, waarde: data, merk }] : [];
  const def = (schema as unknown as { def: Def }).def;
  const onder = (sleutel: string | number) => (veld ? `${veld}.${sleutel}` : String(sleutel));
  if (def.type === 'object' && isRecord(data)) {
    return Object.entries(def.shape ?? {}).flatMap(([sleutel, deel]) => gemerkt(deel, data[sleutel], naam, onder(sleutel)));
  }
  if (def.type === 'array' && def.element && Array.isArray(data)) {
    const deel = def.element;
    return data.flatMap((waarde, nr) => gemerkt(deel, waarde, naam, onder(nr + 1)));
  }
  if (def.type === 'record' && def.valueType && isRecord(data)) {
    const deel = def.valueType;
    return Object.entries(data).flatMap(([sleutel, waarde]) => gemerkt(deel, waarde, naam, onder(sleutel)));
  }
  const binnen = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return binnen ? gemerkt(binnen, data, naam, veld) : [];
}

/** Messages for duplicate ids, empty collections and relations that lead nowhere. */
export function controleerSamenhang(
  ingangen: Ingang[],
  opslag: Record<Collectie, { plek: string; schema: z.ZodType }>,
  kapot: ReadonlySet<Collectie> = new Set(),
): Melding[] {
  const meldingen: Melding[] = [];
  const ids = new Map<Collectie, Map<string, string>>();
  for (const naam of Object.keys(opslag) as Collectie[]) ids.set(naam, new Map());
  for (const { collectie, id, bestand } of ingangen) {
    const bekend = ids.get(collectie);
    const eerder = bekend?.get(id);
    if (eerder !== undefined) {
      meldingen.push({
        bestand,
        veld: eerder === bestand ? `${id}.id` : 'id',
        wat: eerder === bestand ? `heeft twee keer de naam '${id}'` : `heeft dezelfde naam '${id}' als ${eerder}`,
        doe: eerder === bestand ? 'Geef een van de twee een andere naam.' : 'Geef een van de twee bestanden een andere naam.',
      });
    }
    bekend?.set(id, bestand);
  }
  for (const [naam, { plek }] of Object.entries(opslag) as [Collectie, (typeof opslag)[Collectie]][]) {
    if (!kapot.has(naam) && ids.get(naam)?.size === 0) {
      meldingen.push({
        bestand: plek,
        veld: '',
        wat: 'bevat geen enkel bestand',
        doe: 'Zet de bestanden terug, of herstel de naam van de map.',
      });
    }
  }
  for (const { collectie, bestand, data, id: eigen } of ingangen) {
    for (const { veld, naar, id } of relaties(opslag[collectie].schema, data)) {
      const bekend = ids.get(naar);
      // Of a collection that cannot be read, or is not there, one message is enough.
      if (bekend?.has(id) || kapot.has(naar) || bekend?.size === 0) continue;
      const plek = opslag[collectie].plek === bestand ? `${eigen}.${veld}` : veld;
      meldingen.push(onbekend(bestand, plek, id, naar, bekend?.keys() ?? [], opslag[naar].plek));
    }
  }
  return meldingen;
}

/** More names than this are no help in a message. */
const teVeelNamen = 16;

/** The message for a name that does not exist in a collection. */
export function onbekend(bestand: string, veld: string, id: string, naar: string, namen: Iterable<string>, plek: string): Melding {
  const lijst = [...namen];
  const bedoeld = lijktOp(id, lijst);
  const kies =
    lijst.length > 0 && lijst.length <= teVeelNamen
      ? `Kies uit: ${lijst.join(', ')}.`
      : bedoeld
        ? ''
        : `Kies een naam uit ${plek}, of voeg '${id}' daar toe.`;
  return {
    bestand,
    veld,
    wat: `verwijst naar '${id}', maar dat staat niet bij de ${naar}`,
    doe: [bedoeld ? `Bedoelde je '${bedoeld}'?` : '', kies].filter(Boolean).join(' '),
  };
}

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
