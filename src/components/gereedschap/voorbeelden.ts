/** Definitions, examples and lists of the forms, for a page with a tool. Only at build time. */
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import type { DocxSjabloon } from '../../schema/sjablonen.ts';
import { sjablonen } from '../../data/sjablonen.ts';

/** Throws a Dutch message when there is no such DOCX template. */
export function docxVan(id: string): DocxSjabloon {
  const sjabloon = sjablonen().sjablonen.find((een) => een.id === id);
  if (sjabloon?.soort !== 'docx') throw new Error(`content/sjablonen/${id}.yaml ontbreekt, of is geen DOCX.`);
  return sjabloon;
}

/** The fictitious example of a template; empty when it has none. */
export const voorbeeldVan = (id: string): Gegevens => sjablonen().voorbeelden.get(id) ?? { velden: {}, tabellen: {} };

/** The choices of a shared list. */
export const lijstVan = (id: string): string[] => sjablonen().lijsten[id]?.waarden ?? [];
