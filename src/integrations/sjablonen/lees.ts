/** Reads content/sjablonen: the definitions of all forms, with taken-over sheets filled in, and messages about mistakes. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Melding } from '../../domain/meldingen.ts';
import { voorbeeldgegevens } from '../../domain/formulieren/voorbeeld.ts';
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import {
  blad as bladSchema,
  docxSjabloon,
  keuzelijsten,
  overgenomen,
  xlsxZonderBladen,
  type Blad,
  type Keuzelijst,
  type Sjabloon,
} from '../../schema/sjablonen.ts';
import { schemafouten } from '../inhoud/regels/schema.ts';
import { leesYaml } from '../inhoud/yaml.ts';

export const MAP = 'content/sjablonen';
const LIJSTEN = `${MAP}/gedeeld/keuzelijsten.yaml`;

export interface Geladen {
  sjablonen: Sjabloon[];
  lijsten: Record<string, Keuzelijst>;
  /** Example data per template. */
  voorbeelden: Map<string, Gegevens>;
  meldingen: Melding[];
}

interface Ruw {
  id: string;
  bestand: string;
  data: Record<string, unknown>;
}

/** All templates under `wortel` (the project folder). A template with mistakes is left out and reported. */
export function leesSjablonen(wortel: string): Geladen {
  const meldingen: Melding[] = [];
  const ruweLijsten = lees(wortel, LIJSTEN, meldingen);
  const gelezen = keuzelijsten.safeParse(ruweLijsten);
  // Every form uses these lists: while they have a mistake, more messages would only be more of the same.
  if (!gelezen.success)
    return {
      sjablonen: [],
      lijsten: {},
      voorbeelden: new Map(),
      meldingen: meldingen.length > 0 ? meldingen : schemafouten(keuzelijsten, ruweLijsten, LIJSTEN),
    };
  const lijsten = gelezen.data;
  const ruw = readdirSync(join(wortel, MAP))
    .filter((naam) => naam.endsWith('.yaml'))
    .sort()
    .map((naam): Ruw => ({
      id: naam.replace(/\.yaml$/, ''),
      bestand: `${MAP}/${naam}`,
      data: (lees(wortel, `${MAP}/${naam}`, meldingen) ?? {}) as Record<string, unknown>,
    }));
  const sjablonen = ruw
    .flatMap((een) => alsSjabloon(een, ruw, wortel, meldingen) ?? [])
    .sort((a, b) => a.hulpmiddel.localeCompare(b.hulpmiddel) || a.volgorde - b.volgorde);
  const voorbeelden = new Map(
    sjablonen.map((sjabloon) => [
      sjabloon.id,
      voorbeeldgegevens(sjabloon, lijsten, (veld, wat) =>
        meldingen.push({ bestand: `${MAP}/${sjabloon.id}.yaml`, veld, wat, doe: 'Verbeter het voorbeeld onder aan het bestand.' }),
      ),
    ]),
  );
  return { sjablonen, lijsten, voorbeelden, meldingen };
}

function alsSjabloon({ id, bestand, data }: Ruw, alle: Ruw[], wortel: string, meldingen: Melding[]): Sjabloon | undefined {
  const schema = data['soort'] === 'docx' ? docxSjabloon : xlsxZonderBladen;
  const fouten = schemafouten(schema, data, bestand);
  const bladen =
    data['soort'] === 'docx'
      ? []
      : ((data['bladen'] ?? []) as unknown[]).map((blad, nr) => alsBlad(blad, `bladen.${nr + 1}.`, bestand, alle, fouten));
  const hulpmiddel = String(data['hulpmiddel'] ?? '');
  if (!existsSync(join(wortel, `content/hulpmiddelen/${hulpmiddel}.mdx`)))
    fouten.push({
      bestand,
      veld: 'hulpmiddel',
      wat: `verwijst naar '${hulpmiddel}', maar die pagina bestaat niet in content/hulpmiddelen`,
      doe: 'Gebruik de bestandsnaam van de pagina, zonder .mdx.',
    });
  meldingen.push(...fouten);
  if (fouten.length > 0) return undefined;
  return { ...(schema.parse(data) as Sjabloon), id, ...(data['soort'] === 'docx' ? {} : { bladen }) } as Sjabloon;
}

function alsBlad(data: unknown, voor: string, bestand: string, alle: Ruw[], fouten: Melding[]): Blad | undefined {
  if (typeof data !== 'object' || data === null || !('uit' in data)) {
    const mis = schemafouten(bladSchema, data, bestand, voor);
    fouten.push(...mis);
    return mis.length > 0 ? undefined : bladSchema.parse(data);
  }
  const mis = schemafouten(overgenomen, data, bestand, voor);
  fouten.push(...mis);
  if (mis.length > 0) return undefined;
  const { uit, blad, naam, titel } = overgenomen.parse(data);
  const origineel = (alle.find((ander) => ander.id === uit)?.data['bladen'] as { id?: string }[] | undefined)?.find(
    (ander) => ander.id === blad,
  );
  if (!origineel) {
    fouten.push({
      bestand,
      veld: `${voor}blad`,
      wat: `neemt blad '${blad}' over uit '${uit}', maar dat bestaat niet`,
      doe: `Kijk in ${MAP}/${uit}.yaml welke bladen er zijn.`,
    });
    return undefined;
  }
  return bladSchema.parse({ ...origineel, ...(naam ? { naam } : {}), ...(titel ? { titel } : {}) });
}

function lees(wortel: string, bestand: string, meldingen: Melding[]): unknown {
  return leesYaml(readFileSync(join(wortel, bestand), 'utf8'), bestand, 1, meldingen);
}
