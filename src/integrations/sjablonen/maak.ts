/** Makes the files to download from the definitions; the same definitions give the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { paden } from '../../domain/paden.ts';
import { alsVerslag } from '../../domain/meldingen.ts';
import { schrijfDocument } from '../../domain/formulieren/docx/schrijf.ts';
import { documentUitSjabloon } from '../../domain/formulieren/docx/uit-sjabloon.ts';
import { schrijfFormulier } from '../../domain/formulieren/schrijf-formulier.ts';
import { leegFormulier } from '../../domain/formulieren/waarden.ts';
import type { Sjabloon } from '../../schema/sjablonen.ts';
import { leesSjablonen, type Geladen } from './lees.ts';

export interface Download {
  /** File name in /downloads/. */
  bestand: string;
  sjabloon: Sjabloon;
  /** A filled example is a file of its own; a text to read has only one version. */
  vorm: 'blanco' | 'voorbeeld' | 'tekst';
  bytes: Uint8Array;
}

let voorraad: { wortel: string; downloads: Download[] } | undefined;

/** All files, made once per build. Throws with a report in Dutch when a definition has mistakes. */
export function maakDownloads(wortel: string): Download[] {
  if (voorraad?.wortel === wortel) return voorraad.downloads;
  const geladen = leesSjablonen(wortel);
  if (geladen.meldingen.length > 0) throw new Error(alsVerslag(geladen.meldingen));
  const downloads = geladen.sjablonen.flatMap((sjabloon) => maakBestanden(sjabloon, geladen, adresVan(wortel, sjabloon)));
  voorraad = { wortel, downloads };
  return downloads;
}

/** Forget what was made, for a development server in which definitions change. */
export const vergeetDownloads = (): void => {
  voorraad = undefined;
};

/** The blank form and the filled example of one template. */
export function maakBestanden(sjabloon: Sjabloon, geladen: Geladen, adres: string): Download[] {
  const gevuld = geladen.voorbeelden.get(sjabloon.id) ?? leegFormulier();
  const maak = (vorm: Download['vorm']): Download => {
    const opties = { lijsten: geladen.lijsten, adres, voorbeeld: vorm === 'voorbeeld' };
    const gegevens = vorm === 'voorbeeld' ? gevuld : leegFormulier();
    const bestand = `${sjabloon.id}${vorm === 'voorbeeld' ? '-voorbeeld' : ''}.${sjabloon.soort}`;
    try {
      const bytes =
        sjabloon.soort === 'xlsx'
          ? schrijfFormulier(sjabloon, gegevens, opties)
          : schrijfDocument(documentUitSjabloon(sjabloon, gegevens, opties));
      return { bestand, sjabloon, vorm, bytes };
    } catch (fout) {
      throw new Error(`content/sjablonen/${sjabloon.id}.yaml: ${(fout as Error).message}`, { cause: fout });
    }
  };
  return sjabloon.soort === 'docx' && !sjabloon.blanco ? [maak('tekst')] : [maak('blanco'), maak('voorbeeld')];
}

function adresVan(wortel: string, sjabloon: Sjabloon): string {
  const site = parse(readFileSync(join(wortel, 'content/site.yaml'), 'utf8')) as { adres: string };
  return site.adres.replace(/\/$/, '') + paden.hulpmiddel(sjabloon.hulpmiddel);
}
