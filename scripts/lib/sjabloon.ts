/** Writes an empty content file from the schema of its collection: fields, explanation and choices come from one place. */
import type { z } from 'astro/zod';

type Def = { type: string; innerType?: z.ZodType; out?: z.ZodType; entries?: Record<string, string>; element?: z.ZodType };
const def = (schema: z.ZodType): Def => (schema as unknown as { def: Def }).def;

/** Lines of YAML for all fields; what may be left out stands behind a #. `gegeven` fills in values. */
export function velden(schema: z.ZodType, gegeven: Record<string, string> = {}): string {
  const vorm = (schema as unknown as { shape: Record<string, z.ZodType> }).shape;
  return Object.entries(vorm)
    .map(([naam, veld]) => {
      const vrij = magWeg(veld) && gegeven[naam] === undefined;
      return [
        `# ${uitleg(veld)}${vrij ? ' (mag weg)' : ''}`,
        `${vrij ? '# ' : ''}${naam}: ${gegeven[naam] === undefined ? leeg(veld) : JSON.stringify(gegeven[naam])}`,
      ].join('\n');
    })
    .join('\n');
}

/** Can the field be left out? Then the schema takes nothing for an answer. */
const magWeg = (veld: z.ZodType): boolean => veld.safeParse(undefined).success;

function uitleg(veld: z.ZodType): string {
  const tekst = omschrijving(veld) ?? 'Zonder uitleg';
  const { entries, element } = def(kern(veld));
  const keuzes = Object.values(entries ?? (element && def(kern(element)).entries) ?? {});
  return keuzes.length > 0 ? `${tekst}${/[.?!]$/.test(tekst) ? '' : '.'} Kies uit: ${keuzes.join(', ')}` : tekst;
}

function omschrijving(veld: z.ZodType): string | undefined {
  const { innerType, out, element } = def(veld);
  return veld.description ?? [innerType, out, element].map((deel) => deel && omschrijving(deel)).find(Boolean);
}

/** The schema without its wrappers (optional, default, preprocess). */
function kern(veld: z.ZodType): z.ZodType {
  const { innerType, out, type } = def(veld);
  const binnen = innerType ?? (type === 'pipe' ? out : undefined);
  return binnen ? kern(binnen) : veld;
}

function leeg(veld: z.ZodType): string {
  const { type } = def(kern(veld));
  if (type === 'array') return '[]';
  if (type === 'boolean') return 'false';
  if (type === 'number') return '0';
  return type === 'object' ? '{}' : '""';
}
