/**
 * Schema of one row of content/gemeenten.csv.
 * `zekerheid` is about the row as a whole and takes its weakest link: 'bron' only when both the jeugdhulpregio and the
 * zorgkantoorregio of this municipality were found in a source.
 */
import { z } from 'astro/zod';
import { datum } from './basis.ts';

export const provincies = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

/** The columns, in the order in which the file must have them. */
export const gemeentekolommen = [
  'gemeente',
  'provincie',
  'jeugdhulpregio',
  'zorgkantoorregio',
  'zekerheid',
  'breedte',
  'lengte',
  'ook',
  'peildatum',
] as const;

/** Number of municipalities on the date of reference (22 November 2026). */
export const AANTAL_GEMEENTEN = 342;

const naam = (uitleg: string) =>
  z
    .string()
    .min(1, { error: 'is leeg' })
    .refine((tekst) => tekst === tekst.trim(), { error: 'begint of eindigt met een spatie' })
    .describe(uitleg);

const graden = (van: number, tot: number, uitleg: string) =>
  z
    .string()
    .regex(/^\d{1,2}\.\d{1,4}$/, { error: 'is geen getal in graden met een punt, zoals 52.091' })
    .transform(Number)
    .refine((waarde) => waarde >= van && waarde <= tot, { error: `ligt niet in Nederland (tussen ${van} en ${tot})` })
    .describe(uitleg);

export const gemeenteRij = z.strictObject({
  gemeente: naam('Naam van de gemeente'),
  provincie: z.enum(provincies, { error: `is geen provincie; kies uit ${provincies.join(', ')}` }).describe('Provincie'),
  jeugdhulpregio: naam('Naam van de jeugdhulpregio volgens de CBS-indeling'),
  zorgkantoorregio: naam('Naam van de zorgkantoorregio volgens de CBS-indeling'),
  zekerheid: z
    .enum(['bron', 'algemene kennis'], { error: "moet 'bron' of 'algemene kennis' zijn" })
    .describe('Of de indeling uit een bron komt of (deels) uit algemene kennis'),
  breedte: graden(50.7, 53.6, 'Breedtegraad van de hoofdplaats'),
  lengte: graden(3.3, 7.3, 'Lengtegraad van de hoofdplaats'),
  ook: z
    .string()
    .transform((tekst) => (tekst === '' ? [] : tekst.split('|')))
    .refine((namen) => namen.every((naam) => naam.trim() === naam && naam !== ''), {
      error: 'heeft een lege naam of een spatie naast een streepje; scheid namen met | zonder spaties',
    })
    .describe('Vroegere gemeenten, dorpen en andere namen, gescheiden door |'),
  peildatum: datum('Dag waarvoor de indeling geldt'),
});

export type Gemeente = z.infer<typeof gemeenteRij>;
