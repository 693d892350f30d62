/**
 * Building blocks shared by all schemas. A relation to another collection is declared with `verwijzing`,
 * so that one generic check (domain/verwijzingen.ts) can verify all of them.
 */
import { z } from 'astro/zod';

/** Collections that can be referred to. */
export const collecties = [
  'hoofdstukken',
  'interviews',
  'praktijk',
  'stappenplan',
  'hulpmiddelen',
  'hartVanBrabant',
  'wetten',
  'paginas',
  'ouders',
  'begrippen',
  'bronnen',
  'citaten',
  'tijdlijn',
  'rollen',
  'werkterreinen',
  'routes',
  'regios',
  'wijzigingen',
] as const;
export type Collectie = (typeof collecties)[number];

/** An id of an entry in another collection. */
export const verwijzing = (collectie: Collectie, uitleg: string) => z.string().min(1).meta({ verwijst: collectie, description: uitleg });

/** A list of ids of entries in another collection. */
export const verwijzingen = (collectie: Collectie, uitleg: string) => z.array(verwijzing(collectie, uitleg)).describe(uitleg);

const geenDatum = 'is geen bestaande datum in de vorm 2026-11-22';

/** A calendar date written as 2026-11-22 (YAML may already have made a Date of it). */
export const datum = (uitleg: string) =>
  z
    .preprocess(
      (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : waarde),
      z
        .string({ error: ({ input }) => (input === undefined || input === null ? undefined : geenDatum) })
        .refine(isDatum, { error: geenDatum }),
    )
    .describe(uitleg);

/** A date that may be less precise: 2026, 2026-11 or 2026-11-22. */
export const ruweDatum = (uitleg: string) =>
  z
    .string()
    .refine((tekst) => /^\d{4}(-\d{2})?$/.test(tekst) || isDatum(tekst), {
      error: 'is geen datum in de vorm "2026", "2026-11" of "2026-11-22"',
    })
    .describe(uitleg);

function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const dag = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(tekst);
}

/** A site path such as /stappenplan/data-analyseren/#wat-doe-je, without base path. The content check sees to it that it exists. */
export const pad = (uitleg: string) =>
  z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*(#[^\s#]+)?$/, {
      error: 'is geen pad in de leidraad: begin en eindig met een schuine streep, zoals "/praktijk/twente/"',
    })
    .meta({ intern: true, description: uitleg });

/** The address of a page on the internet, from https:// on. */
export const webadres = (uitleg: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+\.[^\s/?#]+([/?#]\S*)?$/, { error: 'is geen volledig webadres (https://…)' })
    .describe(uitleg);

/** Text on one line with a maximum length. */
export const regel = (max: number, uitleg: string) =>
  z
    .string()
    .trim()
    .min(1, { error: 'mag niet leeg zijn' })
    .max(max, { error: `is langer dan ${max} tekens` })
    .describe(uitleg);

export const hoofdstuknummers = (uitleg: string) => z.array(z.number().int().min(1).max(10)).describe(uitleg);

export const wetten = z
  .array(verwijzing('wetten', 'Wet waar het over gaat'))
  .default([])
  .describe('Wetten waar het over gaat: jeugdwet, wet-langdurige-zorg, zorgverzekeringswet, passend-onderwijs');

export const voorWie = {
  rollen: z.array(verwijzing('rollen', 'Rol van de lezer')).default([]).describe('Voor welke rollen dit het meest van belang is'),
  werkterreinen: z
    .array(verwijzing('werkterreinen', 'Werkterrein van de lezer'))
    .default([])
    .describe('Voor welke werkterreinen dit het meest van belang is'),
};

/** Fields that every page of text has. */
export const paginavelden = {
  titel: regel(120, 'De kop van de pagina'),
  omschrijving: z
    .string()
    .min(50, { error: 'is korter dan 50 tekens' })
    .max(190, { error: 'is langer dan 190 tekens' })
    .describe('Wat de lezer hier vindt, in een of twee zinnen; staat in zoekresultaten'),
  bijgewerkt: datum('Dag waarop de tekst voor het laatst is veranderd'),
  gecontroleerd: datum('Dag waarop de feiten voor het laatst zijn nagekeken'),
  bronnen: verwijzingen('bronnen', 'Bronnen voor de pagina als geheel').default([]),
  trefwoorden: z.array(z.string()).default([]).describe('Woorden waarmee lezers dit ook zoeken'),
};
