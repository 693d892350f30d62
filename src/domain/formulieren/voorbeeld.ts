/** The data of the filled example in a definition, and the checks on it. */
import type { Kolom, Sjabloon } from '../../schema/sjablonen.ts';
import { alsInvoer, type Keuzes } from './lees-waarde.ts';
import type { Lijsten } from './opbouw/invoer.ts';
import { leegFormulier, leesRegels, type Gegevens } from './waarden.ts';

type Invoerkolom = Pick<Kolom, 'id' | 'soort' | 'lijst' | 'min' | 'max'> & { uit?: string | undefined; vast?: boolean };

/** Name → what may be filled in there, for all fields of a form. */
export function veldenVan(sjabloon: Sjabloon): Map<string, Omit<Invoerkolom, 'id'>> {
  const velden = new Map<string, Omit<Invoerkolom, 'id'>>();
  const blokken = sjabloon.soort === 'xlsx' ? sjabloon.bladen.flatMap((blad) => blad.blokken) : sjabloon.blokken;
  for (const blok of blokken) {
    if (blok.soort === 'velden') for (const veld of blok.velden) velden.set(`${blok.id}_${veld.id}`, veld);
    else if (blok.soort === 'vakken')
      for (const vak of 'velden' in blok ? blok.velden : blok.vakken)
        velden.set(`${blok.id}_${vak.id}`, { soort: 'lang', ...('soort' in vak ? vak : {}) });
    else if (blok.soort === 'vinkjes') blok.punten.forEach((_, nr) => velden.set(`${blok.id}_${nr + 1}`, { soort: 'tekst' }));
  }
  return velden;
}

/** Columns per table. */
export function tabellenVan(sjabloon: Sjabloon): Map<string, { kolommen: readonly Invoerkolom[]; begin?: string | undefined }> {
  const blokken = sjabloon.soort === 'xlsx' ? sjabloon.bladen.flatMap((blad) => blad.blokken) : sjabloon.blokken;
  return new Map(blokken.flatMap((blok) => (blok.soort === 'tabel' ? [[blok.id, { kolommen: blok.kolommen, begin: blok.begin }]] : [])));
}

/** The data of the example; what is wrong with it goes to `meld`. */
export function voorbeeldgegevens(sjabloon: Sjabloon, lijsten: Lijsten, meld: (veld: string, wat: string) => void): Gegevens {
  const keuzes: Keuzes = Object.fromEntries(Object.entries({ ...lijsten, ...sjabloon.lijsten }).map(([id, lijst]) => [id, lijst.waarden]));
  const gegevens = leegFormulier();
  const velden = veldenVan(sjabloon);
  for (const [naam, waarde] of Object.entries(sjabloon.voorbeeld.velden)) {
    const veld = velden.get(naam);
    if (!veld) {
      meld(`voorbeeld.velden.${naam}`, 'hoort bij geen enkel vak van dit formulier');
      continue;
    }
    const { waarde: goed, wat } = alsInvoer(waarde, veld, keuzes);
    if (wat) meld(`voorbeeld.velden.${naam}`, `past niet: ${wat}`);
    gegevens.velden[naam] = goed;
  }
  const tabellen = tabellenVan(sjabloon);
  for (const [naam, tekst] of Object.entries(sjabloon.voorbeeld.tabellen)) {
    const tabel = tabellen.get(naam);
    if (!tabel) {
      meld(`voorbeeld.tabellen.${naam}`, 'hoort bij geen enkele tabel van dit formulier');
      continue;
    }
    try {
      gegevens.tabellen[naam] = leesRegels(tekst, tabel.kolommen);
    } catch (fout) {
      meld(`voorbeeld.tabellen.${naam}`, `klopt niet: ${(fout as Error).message}`);
      continue;
    }
    for (const [nr, rij] of gegevens.tabellen[naam]?.entries() ?? []) {
      for (const kolom of tabel.kolommen) {
        const waarde = rij[kolom.id];
        const { wat } = alsInvoer(waarde, kolom, keuzes);
        if (wat) meld(`voorbeeld.tabellen.${naam}`, `heeft in regel ${nr + 2} bij '${kolom.id}' iets dat niet past: ${wat}`);
        if (typeof waarde === 'string' && /^[=+\-@]/.test(waarde))
          meld(`voorbeeld.tabellen.${naam}`, `heeft in regel ${nr + 2} een tekst die met =, +, - of @ begint`);
      }
    }
  }
  return gegevens;
}
