/** Rule: every file meets the schema of its collection. */
import type { Melding } from '../../../domain/meldingen.ts';
import { lijktOp } from '../../../domain/meldingen.ts';
import { opslag } from '../../../schema/collecties.ts';
import { site } from '../../../schema/gegevens.ts';
import type { z } from 'astro/zod';
import type { Inhoud } from '../lees.ts';

type Fout = z.core.$ZodIssue;

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
  const uitslag = schema.safeParse(data);
  if (uitslag.success) return [];
  return uitslag.error.issues.map((fout) => vertaal(fout, schema, bestand, voor));
}

export { site as siteSchema };

function vertaal(fout: Fout, schema: z.ZodType, bestand: string, voor: string): Melding {
  const veld = voor + fout.path.map((deel) => (typeof deel === 'number' ? deel + 1 : String(deel))).join('.');
  const { wat, doe } = uitleg(fout, schema);
  return { bestand, veld: fout.code === 'unrecognized_keys' ? [veld.replace(/\.$/, ''), fout.keys[0]].filter(Boolean).join('.') : veld.replace(/\.$/, ''), wat, doe };
}

function uitleg(fout: Fout, schema: z.ZodType): { wat: string; doe: string } {
  switch (fout.code) {
    case 'unrecognized_keys': {
      const bekend = lijktOp(fout.keys[0] ?? '', velden(schema));
      return { wat: `is een veld dat hier niet bestaat ('${fout.keys.join("', '")}')`, doe: bekend ? `Bedoelde je '${bekend}'?` : 'Haal het veld weg, of kijk in content/LEESMIJ.md welke velden er zijn.' };
    }
    case 'invalid_type':
      return fout.input === undefined && /received undefined/.test(fout.message)
        ? { wat: 'ontbreekt of is leeg', doe: 'Vul dit veld in. Kijk in een ander bestand in dezelfde map hoe het moet.' }
        : { wat: `moet ${soort(fout.expected)} zijn`, doe: 'Verander de waarde. Zet tekst tussen dubbele aanhalingstekens.' };
    case 'invalid_value':
      return { wat: 'heeft een waarde die hier niet kan', doe: `Kies uit: ${fout.values.join(', ')}.` };
    default:
      return { wat: /^(is|mag|mist|heeft)/.test(fout.message) ? fout.message : `klopt niet (${fout.message})`, doe: 'Verbeter de waarde van dit veld.' };
  }
}

function velden(schema: z.ZodType): string[] {
  return Object.keys((schema as unknown as { shape?: Record<string, unknown> }).shape ?? {});
}

function soort(verwacht: string): string {
  const namen: Record<string, string> = { string: 'tekst', number: 'een getal', boolean: 'true of false', array: 'een lijst', object: 'een groep velden', date: 'een datum' };
  return namen[verwacht] ?? verwacht;
}
