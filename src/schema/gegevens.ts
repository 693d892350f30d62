/** Schemas of the data files (YAML). */
import { z } from 'astro/zod';
import { datum, pad, regel, ruweDatum, verwijzing, verwijzingen, webadres } from './basis.ts';

export const bron = z.strictObject({
  titel: z.string().min(1).describe('Titel zoals de bron die zelf voert'),
  kort: regel(44, 'Hoe de bron in de kantlijn heet: maker en jaar'),
  maker: z.string().min(1).describe('Organisatie of auteur; bij een kopie de oorspronkelijke uitgever'),
  datum: ruweDatum('Datum van de bron').optional(),
  adres: webadres('Openbaar adres').optional(),
  bestand: z.string().optional().describe('Wat het is als er geen openbaar adres is'),
  soort: z
    .enum(['webpagina', 'nieuws', 'kamerstuk', 'regelgeving', 'rapport', 'presentatie', 'factsheet', 'artikel', 'video', 'overzicht'])
    .describe('Soort bron'),
  kopie: z.string().optional().describe('Naam van de site als het adres een kopie is'),
  opmerking: z.string().optional().describe('Wat een lezer over deze bron moet weten'),
  geraadpleegd: datum('Dag waarop de bron is gelezen'),
});

export const begrip = z.strictObject({
  term: regel(100, 'Het begrip'),
  eigennaam: z.boolean().default(false).describe('Waar als het een naam of een wet is, die ook midden in een zin een hoofdletter heeft'),
  afkorting: regel(30, 'Afkorting').optional(),
  uitleg: regel(420, 'Uitleg in gewone taal'),
  synoniemen: z.array(z.string()).default([]).describe('Andere namen en woordvormen; worden ook in teksten herkend'),
  zoekwoorden: z.array(z.string()).default([]).describe('Spelfouten en losse zoekwoorden; alleen voor de zoekfunctie'),
  verwant: verwijzingen('begrippen', 'Verwante begrippen').default([]),
  bronnen: verwijzingen('bronnen', 'Bronnen van de uitleg').default([]),
  algemeneKennis: z.boolean().default(false).describe('Waar als de uitleg (deels) algemene kennis is'),
  onzeker: z.string().optional().describe('Wat onzeker is'),
  alledaags: z.boolean().default(false).describe('Waar als het woord te gewoon is om vanzelf te laten verwijzen'),
  groep: z.enum(['kern', 'wet', 'geld', 'onderwijs', 'zorg', 'samenwerken', 'organisatie']).describe('Groep'),
  naar: pad('Pagina waar het begrip wordt behandeld').optional(),
});

export const citaat = z.strictObject({
  tekst: z.string().min(1).describe('De letterlijke woorden, weglatingen als (…)'),
  spreker: z.string().min(1).describe('Wie het zei, zoals de bron het geeft'),
  bron: verwijzing('bronnen', 'Bron van het citaat'),
});

export const rol = z.strictObject({
  naam: regel(40, 'Naam van de rol'),
  meervoud: regel(40, 'Naam in het meervoud'),
  volgorde: z.number().int().describe('Plaats in lijsten'),
  bijgewerkt: datum('Dag waarop de tekst voor het laatst is veranderd'),
  uitleg: regel(200, 'Wie dit is'),
  wilWeten: regel(200, 'Wat deze lezer wil weten'),
  wilDoen: regel(200, 'Wat deze lezer wil doen'),
  leestijd: regel(40, 'Hoeveel tijd deze lezer heeft'),
  beginHier: z.array(pad('Pagina')).describe('Waar deze lezer begint'),
});

export const werkterrein = z.strictObject({
  naam: regel(60, 'Naam van het werkterrein'),
  waar: regel(60, "Hoe je zegt dat iemand er werkt: 'in het onderwijs'"),
  volgorde: z.number().int().describe('Plaats in lijsten'),
  uitleg: regel(220, 'Wat eronder valt'),
});

const antwoord = z
  .strictObject({
    naar: pad('Pagina of deel van een pagina met het antwoord'),
    label: regel(120, 'Wat daar staat'),
  })
  .describe('Plek met het antwoord');

/** Pages to read one after another: none twice, and no part of a page that is in it as a whole. */
const leesroute = (minstens: number) =>
  z
    .array(pad('Pagina'))
    .min(minstens)
    .superRefine((paden, uitkomst) => {
      for (const [nr, adres] of paden.entries()) {
        const [pagina = ''] = adres.split('#');
        if (paden.indexOf(adres) < nr)
          uitkomst.addIssue({ code: 'custom', path: [nr], input: adres, message: `staat al in deze leesroute ('${adres}')` });
        else if (pagina !== adres && paden.includes(pagina))
          uitkomst.addIssue({ code: 'custom', path: [nr], input: adres, message: `staat al in deze leesroute, als deel van '${pagina}'` });
      }
    });

export const route = z.strictObject({
  rol: verwijzing('rollen', 'Rol'),
  werkterrein: verwijzing('werkterreinen', 'Werkterrein').optional(),
  functies: z
    .array(regel(60, 'Een functie, zonder hoofdletter'))
    .min(1)
    .describe('Hoe deze lezers zichzelf noemen, bijvoorbeeld wethouder'),
  omschrijving: z.string().min(50).max(190).describe('Wat de lezer hier vindt'),
  bijgewerkt: datum('Dag waarop de tekst voor het laatst is veranderd'),
  eersteStap: z
    .strictObject({
      tekst: regel(260, 'Een concrete eerste stap, ons eigen advies'),
      naar: pad('Pagina of deel van een pagina die daarbij helpt'),
      label: regel(60, 'Wat daar staat'),
    })
    .describe('Waar deze lezer vandaag mee kan beginnen'),
  vragen: z
    .array(
      z.strictObject({
        vraag: regel(160, 'De vraag van deze lezer'),
        groep: z.enum(['beslissen', 'organiseren', 'betalen', 'uitvoeren', 'verantwoorden']).describe('Waar de vraag over gaat'),
        antwoord: regel(420, 'Kort antwoord in één tot drie zinnen'),
        bronnen: verwijzingen('bronnen', 'Bronnen van het antwoord').default([]),
        naar: z.array(antwoord).min(1).describe('Waar het antwoord staat'),
      }),
    )
    .min(5, { error: 'heeft minder dan vijf vragen' })
    .describe('Vragen van deze lezer'),
  stappen: z.array(z.number().int().min(1).max(6)).describe('Stappen die voor deze lezer van belang zijn'),
  hulpmiddelen: verwijzingen('hulpmiddelen', 'Hulpmiddelen voor deze lezer'),
  voorbeelden: verwijzingen('praktijk', 'Voorbeelden die op deze lezer lijken'),
  tienMinuten: leesroute(2).describe('Leesroute van vijf tot tien minuten'),
  eenUur: leesroute(4).describe('Leesroute van een halfuur tot een uur'),
});

export const regio = z.strictObject({
  naam: regel(80, 'Naam van de regio'),
  soort: z.enum(['jeugdhulpregio', 'regio']).describe('Is dit een officiële jeugdhulpregio of een ander gebied?'),
  omschrijving: z.string().min(40).max(300).describe('Wat er van deze regio bekend is, in een of twee zinnen'),
  provincies: z.array(z.string()).min(1).describe('Provincie of provincies'),
  jeugdhulpregio: z.array(z.string()).default([]).describe("Namen van jeugdhulpregio's in content/gemeenten.csv"),
  zorgkantoorregio: z.array(z.string()).default([]).describe("Zorgkantoorregio's"),
  plek: z
    .strictObject({
      breedte: z.number().describe('Breedtegraad'),
      lengte: z.number().describe('Lengtegraad'),
    })
    .describe('Midden van de regio, ongeveer'),
  weten: z
    .array(
      z.strictObject({
        tekst: regel(500, 'Wat er bekend is'),
        bronnen: verwijzingen('bronnen', 'Bronnen').min(1, { error: 'mist een bron' }),
      }),
    )
    .default([])
    .describe('Wat er van deze regio bekend is, met bron'),
  buren: verwijzingen('regios', "Buurregio's").default([]),
  onzeker: z.string().optional().describe('Wat onzeker is'),
});

export const wijziging = z.strictObject({
  datum: datum('Datum van de wijziging'),
  titel: regel(100, 'Wat er veranderde'),
  tekst: regel(500, 'Wat lezers daarvan merken'),
  naar: pad('Pagina').optional(),
});

export const site = z.strictObject({
  naam: regel(80, 'Naam van de site'),
  kort: regel(30, 'Korte naam, voor het beginscherm van een telefoon'),
  adres: webadres('Adres waar de site staat, met https://'),
  contact: z.email().describe('E-mailadres van de redactie'),
  beveiliging: z.string().describe('Contact voor beveiligingsmeldingen: mailto: of https:'),
  beveiligingTot: datum('Dag waarop security.txt verloopt'),
  uitgever: regel(120, 'Wie de site uitgeeft'),
  licentieTekst: regel(200, 'Licentie van de teksten'),
  licentieCode: regel(200, 'Licentie van de code'),
  licentieData: regel(200, 'Licentie van de gegevens'),
  origineel: webadres('Adres van de oorspronkelijke leidraad'),
});
