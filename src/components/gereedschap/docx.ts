/** The definition and example of a DOCX form, for a page with a tool. Only at build time. */
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import { leesSjablonen } from '../../integrations/sjablonen/lees.ts';
import type { DocxSjabloon } from '../../schema/sjablonen.ts';

/** Throws a Dutch message when there is no such DOCX template. */
export function docxVan(id: string): { sjabloon: DocxSjabloon; voorbeeld: Gegevens | undefined } {
  const { sjablonen, voorbeelden } = leesSjablonen(process.cwd());
  const sjabloon = sjablonen.find((een) => een.id === id);
  if (sjabloon?.soort !== 'docx') throw new Error(`content/sjablonen/${id}.yaml ontbreekt, of is geen DOCX.`);
  return { sjabloon, voorbeeld: voorbeelden.get(id) };
}
