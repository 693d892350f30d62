/** The forms to download, for the pages of the tools; made from the same definitions as the files themselves. */
import { formulierlijst, type Formulier } from '../domain/formulieren/lijst.ts';
import { maakDownloads } from '../integrations/sjablonen/maak.ts';

let alle: Formulier[] | undefined;

/** All forms; made once per build. */
export const alleFormulieren = (): Formulier[] => (alle ??= formulierlijst(maakDownloads(process.cwd())));

/** Forms that belong to a tool, in the order of their definition. */
export const formulierenVan = (hulpmiddel: string): Formulier[] =>
  alleFormulieren().filter((formulier) => formulier.hulpmiddel === hulpmiddel);
