/** Check `dekking`: everything that the source documents name stands on a page. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Melding } from '../../../domain/meldingen.ts';
import { gelijkgemaakt } from '../../../domain/taal/woorden.ts';
import type { Inhoud } from '../lees.ts';
import { bladenVan, type Blad } from './bladen.ts';
import { tabel } from '../../../domain/tabel.ts';
import { nietsGevonden, type Uitslag } from './verslag.ts';

const punt = z.union([
  z.string(),
  z.strictObject({
    naam: z.string().describe('Wat er moet staan'),
    zoek: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Schrijfwijzen, één is genoeg; a & b: allebei op dezelfde pagina. Zonder zoek geldt naam'),
    op: z.string().optional().describe('Pagina waar het in elk geval moet staan'),
  }),
]);
const schema = z.array(
  z.strictObject({
    groep: z.string(),
    bron: z.string().describe('Brondocument waar dit in staat'),
    op: z.string().optional().describe('Pagina voor alle punten van de groep'),
    isNaam: z.boolean().default(false).describe('Namen en titels: die mogen letterlijk zoals in de bron'),
    punten: z.array(punt).min(1),
  }),
);

export interface Dekkingspunt {
  groep: string;
  bron: string;
  naam: string;
  zoek: string[];
  op?: string;
  isNaam: boolean;
}

/** Reads and checks the list of what must be covered. */
export function leesDekking(bestand: string): Dekkingspunt[] {
  return schema.parse(parse(readFileSync(bestand, 'utf8'))).flatMap(({ groep, bron, op, isNaam, punten }) =>
    punten.map((ding) => {
      const { naam, zoek, op: eigen } = typeof ding === 'string' ? { naam: ding } : ding;
      const plek = eigen ?? op;
      return { groep, bron, naam, zoek: zoek ?? [naam], isNaam, ...(plek === undefined ? {} : { op: plek }) };
    }),
  );
}

/** The coverage table, and a mistake for everything that stands nowhere, or not on the page where it belongs. */
export function controleerDekking(inhoud: Inhoud, punten: Dekkingspunt[], wijd = false): Uitslag {
  const bladen = bladenVan(inhoud).map(({ pad, tekst }) => ({ pad, tekst: glad(tekst) }));
  const fouten: Melding[] = [];
  const tabellen: string[] = [];
  if (bladen.length === 0 || punten.length === 0)
    fouten.push(nietsGevonden('tests/fixtures/dekking.yaml', `${punten.length} punten en ${bladen.length} pagina's`));
  for (const groep of new Set(punten.map((ding) => ding.groep))) {
    const rijen: string[][] = [];
    for (const ding of punten.filter((ander) => ander.groep === groep)) {
      const paden = vindplaatsen(ding, bladen);
      const raak = ding.op === undefined ? paden.length > 0 : paden.includes(ding.op);
      rijen.push([
        `${raak ? '✓' : '✗'} ${ding.naam}`,
        raak ? opsomming(paden, ding.op, wijd) : paden.length > 0 ? `niet op ${ding.op ?? ''}` : 'ONTBREEKT',
      ]);
      if (!raak) fouten.push(ontbreekt(ding, paden));
    }
    tabellen.push(`${groep} (${punten.find((ding) => ding.groep === groep)?.bron ?? ''})\n${alsLijst(rijen)}`);
  }
  return {
    naam: 'dekking',
    fouten,
    aandacht: [],
    tabellen,
    samenvatting: `${punten.length - fouten.length} van ${punten.length} punten uit de brondocumenten gevonden op ${bladen.length} pagina's.`,
  };
}

/** Pages on which one of the spellings stands as whole words. */
export function vindplaatsen({ zoek }: Pick<Dekkingspunt, 'zoek'>, bladen: Blad[]): string[] {
  const keuzes = zoek.map((keuze) => keuze.split(' & ').map(patroon));
  return bladen.filter(({ tekst }) => keuzes.some((delen) => delen.every((deel) => deel.test(tekst)))).map(({ pad }) => pad);
}

function patroon(tekst: string): RegExp {
  const veilig = glad(tekst)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('~', '[\\p{L}]*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${veilig}(?![\\p{L}\\p{N}])`, 'u');
}

function glad(tekst: string): string {
  return gelijkgemaakt(tekst).replace(/["']/g, '');
}

function ontbreekt({ naam, groep, bron, op, zoek }: Dekkingspunt, paden: string[]): Melding {
  const gezocht = zoek.length === 1 && zoek[0] === naam ? '' : ` (gezocht: ${zoek.join(' | ')})`;
  return paden.length > 0
    ? {
        bestand: op ?? '',
        veld: '',
        wat: `mist '${naam}'${gezocht} uit ${bron}; het staat wel op ${paden.slice(0, 3).join(', ')}`,
        doe: 'Noem het ook hier, of verander de plek in tests/fixtures/dekking.yaml.',
      }
    : {
        bestand: op ?? 'content',
        veld: '',
        wat: `mist '${naam}'${gezocht} (${groep}, ${bron})`,
        doe: 'Geef het een plek, of voeg in tests/fixtures/dekking.yaml de schrijfwijze toe die de site gebruikt.',
      };
}

function opsomming(paden: string[], op: string | undefined, wijd: boolean): string {
  const volgorde = [...paden].sort((a, b) => Number(b === op) - Number(a === op));
  const getoond = wijd ? volgorde : volgorde.slice(0, 3);
  return getoond.join(' ') + (getoond.length < paden.length ? ` (+${paden.length - getoond.length})` : '');
}

function alsLijst(rijen: string[][]): string {
  return tabel(['wat', 'waar'], rijen)
    .split('\n')
    .slice(2)
    .map((regel) => `  ${regel}`)
    .join('\n');
}
