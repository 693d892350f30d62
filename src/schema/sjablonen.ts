/**
 * Schema of content/sjablonen/<naam>.yaml: the single definition of a form. From it come the download (XLSX or DOCX),
 * the page and, where there is one, the browser tool. Formulas use English function names and named ranges:
 * `blok_veld` for a field and `tabel_kolom` for all cells of a column; `[kolom]` is the cell in the same row.
 */
import { z } from 'astro/zod';
import { datum } from './basis.ts';
import { blok, id, tekst, waarde, type kolom, type opmaken, type reeks, type veld } from './sjabloonblokken.ts';

export const blad = z.strictObject({
  id,
  naam: z
    .string()
    .regex(/^[^[\]:*?/\\']{1,31}$/, { error: 'is geen geldige naam van een tabblad (hoogstens 31 tekens, geen / \\ ? * : [ ])' })
    .describe('Naam op het tabblad'),
  titel: tekst(90, 'Kop op het blad'),
  inleiding: tekst(420, 'Wat je op dit blad doet'),
  liggend: z.boolean().default(true).describe('Waar als het blad liggend wordt afgedrukt'),
  delen: z.boolean().default(false).describe('Waar als dit blad de school mag verlaten'),
  breedtes: z.array(z.number().int()).optional().describe('Breedtes van de kolommen als er meer blokken op het blad staan'),
  blokken: z.array(blok).min(1),
});

/** A sheet taken over from another template, so that it is defined once. */
export const overgenomen = z.strictObject({
  uit: z.string().describe('Naam van het andere sjabloon'),
  blad: z.string().describe('Blad in het andere sjabloon'),
  naam: z.string().optional().describe('Andere naam op het tabblad'),
  titel: z.string().optional().describe('Andere kop'),
});

export const keuzelijst = z.strictObject({
  naam: tekst(60, 'Naam van de lijst'),
  waarden: z.array(tekst(80, 'Keuze')).min(1).describe('De keuzes, in de goede volgorde'),
  aanvullen: z.number().int().min(0).max(12).default(0).describe('Aantal lege regels waarin gebruikers zelf keuzes zetten'),
});

export const keuzelijsten = z.record(
  z.string().regex(/^[a-z][a-z0-9]{1,23}$/, { error: 'is geen korte naam van kleine letters en cijfers' }),
  keuzelijst,
);

const voorbeeld = z.strictObject({
  verantwoording: tekst(220, 'Waar de voorbeeldgegevens vandaan komen'),
  herkomst: z.enum(['verzonnen', 'bron']).default('verzonnen').describe('Verzonnen, of overgenomen uit een bron'),
  velden: z.record(z.string(), waarde).default({}).describe('Waarde per vak, met als naam blok_veld'),
  tabellen: z
    .record(z.string(), z.string())
    .default({})
    .describe('Regels per tabel: eerst de kolommen, dan per regel de waarden, gescheiden door |'),
});

const gedeeld = {
  hulpmiddel: z.string().describe('Pagina van het hulpmiddel waar dit formulier bij hoort'),
  volgorde: z.number().int().default(1).describe('Plaats in de lijst bij het hulpmiddel'),
  titel: tekst(80, 'Titel van het formulier'),
  omschrijving: tekst(240, 'Wat erin zit, voor in de lijst met downloads'),
  versie: z.number().int().min(1).describe('Nummer van het ontwerp; ophogen als vakken veranderen'),
  bijgewerkt: datum('Dag waarop het formulier voor het laatst is veranderd'),
  bron: tekst(200, 'Op welk idee het formulier steunt, met de maker'),
  uitleg: z
    .strictObject({
      doel: tekst(400, 'Waar het voor is'),
      wie: tekst(250, 'Wie het invult'),
      tijd: tekst(120, 'Hoeveel tijd het kost'),
      stappen: z.array(tekst(260, 'Stap')).min(2),
      letOp: z.array(tekst(260, 'Waar je op let')).default([]),
    })
    .describe('Gebruiksaanwijzing'),
  voorbeeld,
};

export const xlsxSjabloon = z.strictObject({
  soort: z.literal('xlsx'),
  ...gedeeld,
  lijsten: keuzelijsten.default({}).describe('Keuzelijsten die alleen dit formulier gebruikt'),
  bladen: z.array(z.union([blad, overgenomen], { error: 'is geen blad: kijk welk veld ontbreekt of verkeerd gespeld is' })).min(1),
});

const docxVeld = z.strictObject({
  id,
  label: tekst(140, 'Vraag of naam van het vak'),
  soort: z.enum(['tekst', 'lang', 'keuze', 'datum']).default('tekst').describe('Soort vak'),
  lijst: z.string().optional().describe('Keuzelijst'),
  hulp: tekst(260, 'Wat je hier invult; staat in het lege vak').optional(),
  regels: z.number().int().min(1).max(20).default(3).describe('Hoogte van een groot vak, in regels'),
  standaard: tekst(900, 'Tekst die er al staat, om aan te passen').optional(),
});

const docxBlok = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('kop'),
    tekst: tekst(120, 'Kop'),
    niveau: z.number().int().min(1).max(3).default(1),
    nieuweBladzijde: z.boolean().default(false),
  }),
  z.strictObject({
    soort: z.literal('alinea'),
    tekst: tekst(900, 'Tekst'),
    hulp: z.boolean().default(false).describe('Waar als het een aanwijzing voor de invuller is'),
  }),
  z.strictObject({ soort: z.literal('lijst'), genummerd: z.boolean().default(false), punten: z.array(tekst(400, 'Punt')).min(1) }),
  z.strictObject({ soort: z.literal('kader'), titel: tekst(80, 'Kop van het kader'), alineas: z.array(tekst(600, 'Tekst')).min(1) }),
  z.strictObject({
    soort: z.literal('velden'),
    id,
    titel: tekst(90, 'Naam van deze tabel').default('Gegevens'),
    velden: z.array(docxVeld).min(1),
  }),
  z.strictObject({ soort: z.literal('vakken'), id, velden: z.array(docxVeld).min(1) }),
  z.strictObject({
    soort: z.literal('tabel'),
    id,
    titel: tekst(120, 'Naam van de tabel, voor schermlezers'),
    rijen: z.number().int().min(1).max(60),
    kolommen: z
      .array(
        z.strictObject({
          id,
          kop: tekst(60, 'Kop'),
          soort: z.enum(['tekst', 'keuze', 'datum']).default('tekst'),
          lijst: z.string().optional(),
          deel: z.number().min(0.3).max(8).default(1).describe('Breedte ten opzichte van de andere kolommen'),
          vast: z.boolean().default(false).describe('Waar als de tekst al gegeven is'),
        }),
      )
      .min(2),
    begin: z.string().optional().describe('Regels die er al staan'),
  }),
  z.strictObject({ soort: z.literal('vinkjes'), id, punten: z.array(tekst(300, 'Punt om af te vinken')).min(1) }),
]);

export const docxSjabloon = z.strictObject({
  soort: z.literal('docx'),
  ...gedeeld,
  lijsten: keuzelijsten.default({}),
  liggend: z.boolean().default(false),
  blanco: z.boolean().default(true).describe('Onwaar als het een tekst is om te lezen en geen formulier'),
  blokken: z.array(docxBlok).min(1),
});

/** The same without its sheets, so that mistakes in a sheet can be named one by one. */
export const xlsxZonderBladen = xlsxSjabloon.extend({ bladen: z.array(z.unknown()).min(1) });

export type Keuzelijst = z.infer<typeof keuzelijst>;
export type Opmaak = (typeof opmaken)[number];
export type Veld = z.infer<typeof veld>;
export type Kolom = z.infer<typeof kolom>;
export type Reeks = z.infer<typeof reeks>;
export type Blok = z.infer<typeof blok>;
export type BlokVan<S extends Blok['soort']> = Extract<Blok, { soort: S }>;
export type Blad = z.infer<typeof blad>;
export type RuwXlsxSjabloon = z.infer<typeof xlsxSjabloon>;
export type DocxBlok = z.infer<typeof docxBlok>;
export type DocxVeld = z.infer<typeof docxVeld>;
/** A template after loading: taken-over sheets and shared lists are filled in. */
export type XlsxSjabloon = Omit<RuwXlsxSjabloon, 'bladen'> & { id: string; bladen: Blad[] };
export type DocxSjabloon = z.infer<typeof docxSjabloon> & { id: string };
export type Sjabloon = XlsxSjabloon | DocxSjabloon;
