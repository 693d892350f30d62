/** The blocks of a workbook form: fields, tables, overviews, pivots, key figures and boxes for text. */
import { z } from 'astro/zod';
import { regel } from './basis.ts';

/** Ids become named ranges in Excel, so they are short, lower case and without hyphens. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,23}$/, { error: 'is geen korte naam van kleine letters en cijfers, zoals "uren" of "groep2"' });

/** Cells that begin with = + - @ can be taken for a formula; text of ours never does. */
const veilig = (tekst: string) => !/^[=+\-@]/.test(tekst.trim());
/** A line of text. */
export const tekst = (max: number, uitleg: string) =>
  regel(max, uitleg).refine(veilig, { error: 'begint met =, +, - of @; Excel kan dat voor een formule aanzien' });
const formule = (uitleg: string) =>
  z
    .string()
    .min(1)
    .refine((f) => !f.startsWith('='), { error: 'begint met =; schrijf de formule zonder is-teken' })
    .describe(uitleg);

export const opmaken = ['tekst', 'geheel', 'getal', 'bedrag', 'procent', 'datum'] as const;
const opmaak = z.enum(opmaken).describe('Hoe de uitkomst eruitziet: geheel getal, twee decimalen, euro’s, procenten, datum of tekst');

export const waarde = z.union([z.string(), z.number()]);

/** What can be filled in; shared by fields and columns. */
const invoer = {
  soort: z
    .enum(['tekst', 'lang', 'geheel', 'getal', 'bedrag', 'procent', 'datum', 'tijd', 'keuze', 'formule'])
    .describe('Wat je hier invult; bij formule rekent het vak zelf'),
  uitleg: tekst(250, 'Hulp bij het invullen; verschijnt als je het vak kiest').optional(),
  lijst: z.string().optional().describe('Keuzelijst uit gedeeld/keuzelijsten.yaml of uit dit sjabloon'),
  uit: z.string().optional().describe('Keuzes uit een kolom van een ander blad, bijvoorbeeld gemeenten_gemeente'),
  min: z.number().optional().describe('Kleinste waarde'),
  max: z.number().optional().describe('Grootste waarde; bij tekst het grootste aantal tekens'),
  formule: formule('Formule; [kolom] is de cel in dezelfde rij').optional(),
  opmaak: opmaak.optional(),
};

export const veld = z.strictObject({
  id,
  label: tekst(90, 'Vraag of naam van het vak'),
  ...invoer,
  standaard: waarde.optional().describe('Wat er al staat in het blanco formulier'),
});

export const kolom = z.strictObject({
  id,
  kop: tekst(60, 'Kop van de kolom'),
  ...invoer,
  breedte: z.number().int().min(5).max(80).default(14).describe('Breedte in tekens'),
  vast: z.boolean().default(false).describe('Waar als de inhoud al gegeven is en op slot zit'),
  balk: z.boolean().default(false).describe('Waar als een balkje in de cel de grootte laat zien'),
  verborgen: z.boolean().default(false).describe('Waar voor een hulpkolom die je niet hoeft te zien'),
});

/** Where the rows or columns of an overview come from. */
export const reeks = z.strictObject({
  kop: tekst(60, 'Kop boven deze reeks'),
  lijst: z.string().optional().describe('Keuzelijst'),
  uit: z.string().optional().describe('Kolom van een ander blad'),
  aantal: z.number().int().min(1).max(60).optional().describe('Hoeveel regels, als de reeks uit een kolom komt'),
});

const gemeenschappelijk = {
  kop: tekst(90, 'Kop boven dit blok').optional(),
  uitleg: tekst(400, 'Uitleg onder de kop').optional(),
};

/** What can stand on a sheet. */
export const blok = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('velden'), id, ...gemeenschappelijk, velden: z.array(veld).min(1) }).describe('Vakken onder elkaar'),
  z
    .strictObject({
      soort: z.literal('tabel'),
      id,
      ...gemeenschappelijk,
      kolommen: z.array(kolom).min(2),
      rijen: z.number().int().min(1).max(600).describe('Aantal regels in het blanco formulier'),
      begin: z.string().optional().describe('Regels die er al staan: eerst de kolommen, dan per regel de waarden, gescheiden door |'),
      totalen: z.array(z.string()).default([]).describe('Kolommen die onder de tabel worden opgeteld'),
    })
    .describe('Tabel om in te vullen'),
  z
    .strictObject({
      soort: z.literal('overzicht'),
      id,
      ...gemeenschappelijk,
      rijen: reeks,
      kolommen: z
        .array(
          z.strictObject({
            kop: tekst(60, 'Kop van de kolom'),
            formule: formule('Formule; {rij} is de naam links'),
            opmaak,
            balk: z.boolean().default(false),
            optellen: z.boolean().default(true).describe('Onwaar als een totaal niets zegt, zoals bij een gemiddelde'),
          }),
        )
        .min(1),
      telling: formule('Aantal leerlingen in deze regel; is dat 1 tot en met 4, dan staat er <5').optional(),
      totaal: z.boolean().default(false).describe('Waar als er een regel met totalen onder komt'),
    })
    .describe('Eén regel per keuze, met formules'),
  z
    .strictObject({
      soort: z.literal('kruistabel'),
      id,
      ...gemeenschappelijk,
      rijen: reeks,
      kolommen: reeks,
      formule: formule('Formule; {rij} is de naam links, {kolom} de naam boven'),
      opmaak,
      afschermen: z.boolean().default(false).describe('Waar als tellingen van 1 tot en met 4 worden getoond als <5'),
      totaal: z.boolean().default(true).describe('Waar als er totalen onder en naast komen'),
      rijtotaal: z.boolean().default(true).describe('Onwaar als optellen van links naar rechts niets zegt'),
    })
    .describe('Draaitabel van formules'),
  z
    .strictObject({
      soort: z.literal('kengetallen'),
      id,
      ...gemeenschappelijk,
      regels: z
        .array(
          z.strictObject({
            id,
            label: tekst(110, 'Wat het getal is'),
            formule: formule('Formule'),
            opmaak,
            uitleg: tekst(220, 'Uitleg bij het getal').optional(),
          }),
        )
        .min(1),
    })
    .describe('Losse uitkomsten'),
  z
    .strictObject({
      soort: z.literal('vakken'),
      id,
      ...gemeenschappelijk,
      vakken: z.array(z.strictObject({ id, label: tekst(110, 'Vraag'), uitleg: tekst(220, 'Hulp').optional() })).min(1),
    })
    .describe('Grote vakken voor tekst'),
]);
