/** Rule: every file meets the schema of its collection. */
import { lijktOp, type Melding } from '../../../domain/meldingen.ts';
import { opslag } from '../../../schema/collecties.ts';
import { foutInHetNederlands, isLeeg } from '../../../schema/fouttaal.ts';
import type { z } from 'astro/zod';
import type { Inhoud } from '../lees.ts';

type Fout = z.core.$ZodIssue;
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  out?: z.ZodType;
}

export function controleerSchema(inhoud: Inhoud): Melding[] {
  return inhoud.items.flatMap(({ collectie, bestand, data, id }) => {
    if (data === undefined) return [];
    const { schema, vorm } = opslag[collectie];
    const voor = vorm === 'lijst' || vorm === 'kaart' ? `${id}.` : '';
    return schemafouten(schema, data, bestand, voor);
  });
}

/** The mistakes of one file against one schema. */
export function schemafouten(schema: z.ZodType, data: unknown, bestand: string, voor = ''): Melding[] {
  const uitslag = schema.safeParse(data, { error: foutInHetNederlands, reportInput: true });
  if (uitslag.success) return [];
  return uitslag.error.issues.map((fout) => vertaal(fout, schema, bestand, voor));
}

function vertaal(fout: Fout, schema: z.ZodType, bestand: string, voor: string): Melding {
  const pad = fout.path.map((deel) => (typeof deel === 'number' ? deel + 1 : String(deel)));
  // Digits as the name of a field are what is left of a number with a comma: the field around it is meant.
  const sleutel = fout.code === 'unrecognized_keys' ? fout.keys.find((naam) => !/^\d+$/.test(naam)) : undefined;
  const veld = (voor + [...pad, ...(sleutel === undefined ? [] : [sleutel])].join('.')).replace(/\.$/, '');
  return { bestand, veld, ...uitleg(fout, deelschema(schema, fout.path)) };
}

function uitleg(fout: Fout, schema: z.ZodType | undefined): Pick<Melding, 'wat' | 'doe'> {
  if (isLeeg(fout.input) && fout.code !== 'unrecognized_keys') {
    return { wat: 'ontbreekt of is leeg', doe: `Vul dit veld in.${hoort(schema)} Kijk in een ander bestand in dezelfde map hoe het moet.` };
  }
  switch (fout.code) {
    case 'unrecognized_keys':
      return onbekendVeld(fout.keys, schema);
    case 'invalid_type':
      return { wat: fout.message, doe: remedie(fout.message) ?? anderType(fout.expected, fout.input) };
    case 'invalid_value': {
      const keuzes = fout.values.map(String);
      const bedoeld = lijktOp(String(fout.input), keuzes);
      return { wat: fout.message, doe: `${bedoeld ? `Bedoelde je '${bedoeld}'? ` : ''}Kies uit: ${keuzes.join(', ')}.` };
    }
    default:
      return { wat: fout.message, doe: remedie(fout.message) ?? `Verbeter de waarde van dit veld.${hoort(schema)}` };
  }
}

function onbekendVeld(namen: string[], schema: z.ZodType | undefined): Pick<Melding, 'wat' | 'doe'> {
  const bestaand = Object.keys(def(schema)?.shape ?? {});
  if (namen.every((naam) => /^\d+$/.test(naam)) && bestaand.includes('breedte')) {
    return { wat: 'heeft een getal met een komma', doe: 'Schrijf getallen hier met een punt: { breedte: 52.091, lengte: 5.122 }.' };
  }
  const bedoeld = lijktOp(namen[0] ?? '', bestaand);
  const kies =
    bestaand.length > 0
      ? `De velden die hier kunnen: ${bestaand.join(', ')}.`
      : 'Haal het veld weg, of kijk in content/LEESMIJ.md welke velden er zijn.';
  return {
    wat: `is een veld dat hier niet bestaat ('${namen.join("', '")}')`,
    doe: `${bedoeld ? `Bedoelde je '${bedoeld}'? ` : ''}${kies}`,
  };
}

function anderType(verwacht: string, waarde: unknown): string {
  const tekst = String(waarde);
  if (verwacht === 'number' || verwacht === 'int') {
    if (/^-?\d+,\d+$/.test(tekst)) return `Gebruik een punt, geen komma: ${tekst.replace(',', '.')}`;
    if (/^-?\d+(\.\d+)?$/.test(tekst)) return `Schrijf het getal zonder aanhalingstekens: ${tekst}`;
    return 'Schrijf alleen een getal, in cijfers en zonder aanhalingstekens.';
  }
  if (verwacht === 'array') return 'Zet er rechte haken omheen, met komma’s ertussen, zoals ["een", "twee"].';
  if (verwacht === 'boolean') return 'Schrijf true of false, zonder aanhalingstekens.';
  if (verwacht === 'string') return 'Zet de tekst tussen rechte dubbele aanhalingstekens (").';
  return 'Verander de waarde. Kijk in een ander bestand in dezelfde map hoe het moet.';
}

/** What to do about the messages that schemas give themselves. */
const remedies: [RegExp, string][] = [
  [/^is geen bestaande datum/, 'Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-22.'],
  [/^is geen datum in de vorm/, 'Schrijf jjjj-mm-dd, bijvoorbeeld "2026-11-22". Alleen "2026" of "2026-11" mag hier ook.'],
  [/webadres/, 'Neem het hele adres over uit je browser. Het begint met https:// of http://.'],
  [/^is geen pad/, 'Neem het adres over zoals het op de site staat, zonder de naam van de site, bijvoorbeeld "/praktijk/twente/".'],
  [/^is langer dan/, 'Kort de tekst in.'],
  [/^is korter dan/, 'Schrijf iets meer.'],
  [/^is een lege lijst/, 'Zet er minstens één in. Kijk in een ander bestand in dezelfde map hoe het moet.'],
  [/in de lijst; het moeten er/, 'Voeg er een toe of haal er een weg.'],
  [/^staat al in deze leesroute/, 'Haal een van de twee weg.'],
  [/^mist een bron/, 'Zet er de naam van een bestand uit content/bronnen in.'],
];
const remedie = (wat: string): string | undefined => remedies.find(([past]) => past.test(wat))?.[1];

const def = (schema: z.ZodType | undefined): Def | undefined => {
  const deel = (schema as unknown as { def: Def } | undefined)?.def;
  const binnen = deel?.innerType ?? (deel?.type === 'pipe' ? deel.out : undefined);
  return binnen ? def(binnen) : deel;
};

/** The part of a schema that a path in the data belongs to; undefined when that depends on the data. */
function deelschema(schema: z.ZodType | undefined, pad: PropertyKey[]): z.ZodType | undefined {
  const [stap, ...rest] = pad;
  if (stap === undefined || !schema) return schema;
  const deel = def(schema);
  return deelschema(deel?.shape?.[String(stap)] ?? deel?.element ?? deel?.valueType, rest);
}

function hoort(schema: z.ZodType | undefined): string {
  return schema?.description ? ` Hier hoort: ${schema.description[0]?.toLowerCase()}${schema.description.slice(1)}.` : '';
}
