/** What zod has to say about a value, in Dutch. A message that a schema gives itself comes first; nothing stays English. */
import type { z } from 'astro/zod';

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
  date: 'een datum',
};
const vormen: Record<string, string> = { url: 'is geen volledig webadres (https://…)', email: 'is geen e-mailadres' };

/** The error map for zod: a clause that follows the name of the field. */
export function foutInHetNederlands(fout: z.core.$ZodRawIssue): string {
  switch (fout.code) {
    case 'invalid_type':
      return isLeeg(fout.input)
        ? 'ontbreekt of is leeg'
        : `moet ${soorten[String(fout['expected'])] ?? 'iets anders'} zijn${wat(fout.input)}`;
    case 'invalid_value':
      return isLeeg(fout.input) ? 'ontbreekt of is leeg' : `heeft een waarde die hier niet kan${wat(fout.input)}`;
    case 'too_small':
      return grens(fout, Number(fout['minimum']), 'korter', 'minstens');
    case 'too_big':
      return grens(fout, Number(fout['maximum']), 'langer', 'hoogstens');
    case 'invalid_format':
      return vormen[String(fout['format'])] ?? 'heeft niet de vorm die hier hoort';
    case 'unrecognized_keys':
      return 'is een veld dat hier niet bestaat';
    case 'invalid_union':
      return 'past bij geen van de soorten die hier kunnen: kijk welk veld ontbreekt of verkeerd gespeld is';
    default:
      return 'heeft een waarde die hier niet kan';
  }
}

export const isLeeg = (waarde: unknown): boolean => waarde === undefined || waarde === null || waarde === '';

function wat(waarde: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof waarde) ? ` ('${String(waarde)}')` : '';
}

function grens({ origin, input }: z.core.$ZodRawIssue, aantal: number, dan: string, hoe: string): string {
  if (origin === 'string') return `is ${dan} dan ${aantal} tekens`;
  if (origin === 'array' || origin === 'set') {
    const er = Array.isArray(input) ? input.length : 0;
    return er === 0 ? 'is een lege lijst' : `heeft ${er} in de lijst; het moeten er ${hoe} ${aantal} zijn`;
  }
  return `is ${String(input)}, maar moet ${hoe} ${aantal} zijn`;
}
