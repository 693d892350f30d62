/** Schemas of the pages of text (MDX): one per kind. */
import { z } from 'astro/zod';
import { hoofdstuknummers, pad, paginavelden, regel, verwijzing, verwijzingen, voorWie, wetten } from './basis.ts';

const eersteStap = z
  .strictObject({
    tekst: regel(260, 'Een concrete eerste stap'),
    naar: pad('Pagina die daarbij helpt'),
  })
  .describe('Eerste stap voor deze rol');

export const hoofdstuk = z.strictObject({
  ...paginavelden,
  nummer: z.number().int().min(1).max(10).describe('Nummer van het hoofdstuk'),
  kort: regel(30, 'Korte naam voor menu en kruimelpad'),
  vraag: regel(50, 'De vraag van het hoofdstuk, kort, voor de voorpagina'),
  belofte: regel(90, 'Wat je er vindt, op één regel'),
  wetten,
  hulpmiddelen: verwijzingen('hulpmiddelen', 'Hulpmiddelen die bij dit hoofdstuk horen').default([]),
  ...voorWie,
  bespreek: z.array(regel(300, 'Vraag voor een gesprek in je team')).min(5).max(6).describe('Vijf vragen die een overleg kunnen leiden'),
  eersteStap: z
    .strictObject({
      bestuurder: eersteStap,
      manager: eersteStap,
      beleidsontwikkelaar: eersteStap,
      uitvoerder: eersteStap,
      ouder: eersteStap,
    })
    .describe('Per rol één eerste stap'),
});

const persoon = z
  .strictObject({
    naam: regel(80, 'Naam zoals de bron die geeft'),
    rol: regel(160, 'Openbare rol zoals de bron die geeft').optional(),
    organisatie: regel(120, 'Organisatie zoals de bron die geeft').optional(),
    bron: verwijzing('bronnen', 'Bron van naam en rol'),
  })
  .describe('Persoon die aan het woord komt');

export const interview = z.strictObject({
  ...paginavelden,
  soort: z.enum(['interview', 'verhaal']).describe('Interview of verhaal van een ouder'),
  personen: z.array(persoon).describe('Wie er spreken'),
  kennis: z
    .enum(['alleen-titel', 'achtergrond', 'tekst'])
    .describe('Wat we van het origineel kennen: alleen de titel, ook achtergrond, of de tekst'),
  hoofdstukken: hoofdstuknummers('Hoofdstukken waar dit bij hoort').min(1),
  regio: verwijzing('regios', 'Regio').optional(),
  plaats: regel(60, 'Plaats').optional(),
  origineel: verwijzing('bronnen', 'Waar het origineel te vinden is'),
  kern: regel(180, 'Waar het over gaat, in één zin'),
  wetten,
  ...voorWie,
});

export const praktijk = z.strictObject({
  ...paginavelden,
  kern: regel(180, 'De essentie voor lijst en landkaart'),
  soort: z.enum(['regio', 'gemeente', 'school', 'netwerk']).describe('Wie het doet'),
  verwantschap: z.enum(['collectief', 'deels', 'verwant', 'onbekend']).describe('Is het echt collectieve ZiO?'),
  verwantschapUitleg: regel(300, 'Waarom wel, deels of niet'),
  plaats: regel(80, 'Plaats').optional(),
  gemeente: regel(80, 'Gemeente').optional(),
  provincie: regel(60, 'Provincie').optional(),
  regio: verwijzing('regios', 'Regio').optional(),
  plek: z
    .strictObject({
      breedte: z.number().min(50.7).max(53.6).describe('Breedtegraad van de plaats'),
      lengte: z.number().min(3.3).max(7.3).describe('Lengtegraad van de plaats'),
    })
    .optional()
    .describe('Kaartpunt: de plaats, niet het gebouw'),
  opKaart: z.boolean().describe('Staat het op de landkaart?'),
  plekUitleg: regel(200, 'Wat de lezer over het kaartpunt moet weten').optional(),
  jaren: regel(40, 'Wanneer').optional(),
  hoofdstukken: hoofdstuknummers('Hoofdstukken waar dit bij hoort').min(1),
  wetten,
  schoolsoorten: z
    .array(z.enum(['bo', 'sbo', 'so', 'vso', 'vo', 'praktijkonderwijs', 'mbo', 'opvang']))
    .default([])
    .describe('Soorten scholen'),
  themas: z
    .array(z.enum(['financiering', 'samenwerken', 'ouders', 'arrangeren', 'klas', 'wlz', 'borging', 'inclusie', 'meten']))
    .default([])
    .describe("Thema's"),
  ...voorWie,
});

export const stap = z.strictObject({
  ...paginavelden,
  nummer: z.number().int().min(1).max(6).describe('Nummer van de stap'),
  fase: z.enum(['verkennen', 'betrekken', 'implementeren']).describe('Fase van het stappenplan'),
  doel: regel(300, 'Doel van de stap'),
  regiehouder: regel(200, 'Wie de regie heeft'),
  anderen: z.array(regel(160, 'Wie meedoet')).describe('Wie nog meer meedoen'),
  tijd: regel(200, 'Hoe lang het duurt'),
  resultaat: z.array(regel(220, 'Resultaat')).min(1).describe('Wat er ligt als de stap klaar is'),
  hulpmiddelen: verwijzingen('hulpmiddelen', 'Hulpmiddelen bij deze stap'),
  hoofdstukken: hoofdstuknummers('Hoofdstukken die hierbij helpen'),
  vragen: z.array(regel(260, 'Vraag')).min(1).describe('De vragen die je bij deze stap stelt'),
});

export const hulpmiddel = z.strictObject({
  ...paginavelden,
  kern: regel(180, 'Wat het is, in één zin'),
  soort: z.enum(['invulformulier', 'rekenhulp', 'gesprek', 'handreiking', 'kader', 'netwerk', 'plan']).describe('Soort hulpmiddel'),
  maker: regel(120, 'Maker van het origineel'),
  vanOnszelf: z.boolean().describe('Waar als deze leidraad een eigen, open ontwerp met hetzelfde doel biedt'),
  origineel: verwijzing('bronnen', 'Waar het origineel beschreven staat').optional(),
  stappen: z.array(z.number().int().min(1).max(6)).describe('Stappen waarin je het gebruikt'),
  hoofdstukken: hoofdstuknummers('Hoofdstukken waar het bij hoort'),
  tijd: regel(160, 'Hoe lang het duurt').optional(),
  ...voorWie,
});

export const hartVanBrabantDeel = z.strictObject({
  ...paginavelden,
  nummer: z.number().int().min(1).max(12).describe('Volgorde in het dossier'),
  kort: regel(50, 'Korte naam'),
  soort: z.enum(['inleiding', 'thema', 'monitor', 'slot']).describe('Soort pagina'),
  hoofdstukken: hoofdstuknummers('Hoofdstukken waar het bij hoort'),
});

export const wet = z.strictObject({
  ...paginavelden,
  naam: regel(80, 'Naam van de wet'),
  afkorting: regel(12, 'Afkorting').optional(),
  kern: regel(240, 'De wet in één zin'),
  betaalt: regel(260, 'Wat de wet betaalt'),
  beslist: regel(260, 'Wie beslist'),
  sluitUit: regel(260, 'Wat er niet onder valt'),
  hoofdstukken: hoofdstuknummers('Hoofdstukken die meer over deze wet vertellen').min(1),
});

export const pagina = z.strictObject({ ...paginavelden });

export const oudersPagina = z.strictObject({
  ...paginavelden,
  taal: z.enum(['nl', 'en', 'tr', 'ar', 'pl', 'uk']).describe('Taal van de pagina'),
  taalnaam: regel(40, 'Naam van de taal, in die taal zelf'),
  richting: z.enum(['ltr', 'rtl']).describe('Leesrichting'),
  opDezePagina: regel(40, "Wat er boven de lijst met vragen staat, in die taal: 'Op deze pagina'"),
  melding: regel(300, 'Dat dit een vertaling is die nog nagekeken moet worden, in die taal').optional(),
});
