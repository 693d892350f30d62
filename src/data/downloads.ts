/** The forms to download, for the pages of the tools; made from the same definitions as the files themselves. */
import { formulierlijst, type Formulier } from '../domain/formulieren/lijst.ts';
import { maakDownloads } from '../integrations/sjablonen/maak.ts';

/** Forms that belong to a tool, in the order of their definition. */
export const formulierenVan = (hulpmiddel: string): Formulier[] => formulierlijst(maakDownloads(process.cwd())).filter((formulier) => formulier.hulpmiddel === hulpmiddel);

/** All forms. */
export const alleFormulieren = (): Formulier[] => formulierlijst(maakDownloads(process.cwd()));
