/** Definitions, examples and lists of the forms, for a page with a tool. Only at build time. */
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import { leesSjablonen, type Geladen } from '../../integrations/sjablonen/lees.ts';
import type { DocxSjabloon } from '../../schema/sjablonen.ts';

let geladen: Geladen | undefined;
const alles = (): Geladen => (geladen ??= leesSjablonen(process.cwd()));

/** Throws a Dutch message when there is no such DOCX template. */
export function docxVan(id: string): DocxSjabloon {
  const sjabloon = alles().sjablonen.find((een) => een.id === id);
  if (sjabloon?.soort !== 'docx') throw new Error(`content/sjablonen/${id}.yaml ontbreekt, of is geen DOCX.`);
  return sjabloon;
}

/** The fictitious example of a template; empty when it has none. */
export const voorbeeldVan = (id: string): Gegevens => alles().voorbeelden.get(id) ?? { velden: {}, tabellen: {} };

/** The choices of a shared list. */
export const lijstVan = (id: string): string[] => alles().lijsten[id]?.waarden ?? [];
