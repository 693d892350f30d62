/**
 * Reads a filled template back. The cells count, also after editing in Excel or LibreOffice: tables are found by their
 * named ranges, or else by their headers. What does not fit is reported with sheet, row and column; the rest is kept.
 */
import type { Blad, BlokVan, Kolom, Veld, XlsxSjabloon } from '../../schema/sjablonen.ts';
import { kolomletter } from './xlsx/adressen.ts';
import { leesWerkmap, type GelezenBlad, type GelezenWerkmap } from './xlsx/lees.ts';
import { alsInvoer, type Keuzes } from './lees-waarde.ts';
import type { Lijsten } from './opbouw/invoer.ts';
import { gebruikteLijsten } from './opbouw/werkmap.ts';
import { leegFormulier, type Gegevens, type Rij } from './waarden.ts';

export interface Probleem {
  blad: string;
  rij: number;
  /** Column letter, as the spreadsheet shows it. */
  kolom: string;
  /** What is wrong, as a Dutch sentence. */
  wat: string;
}

export interface Gelezen {
  gegevens: Gegevens;
  problemen: Probleem[];
  /** Version of the template the file was made with; undefined when the file does not say. */
  versie?: number;
}

/** Id of the template that a file was made with, if it says so. */
export const sjabloonVan = (bytes: Uint8Array): string | undefined => leesWerkmap(bytes).eigenschappen['Sjabloon'];

/** The data in a file; throws a Dutch message when it is no workbook or another form. */
export function leesFormulier(sjabloon: XlsxSjabloon, bytes: Uint8Array, gedeeld: Lijsten): Gelezen {
  const werkmap = leesWerkmap(bytes);
  const { Sjabloon: id, Sjabloonversie: versie } = werkmap.eigenschappen;
  const gegevens = leegFormulier();
  const problemen: Probleem[] = [];
  let gevonden = 0;
  for (const blad of sjabloon.bladen) {
    for (const blok of blad.blokken) {
      if (blok.soort === 'velden')
        gevonden += leesVelden(werkmap, blad, blok.id, blok.velden, gedeeldEnEigen(sjabloon, gedeeld, werkmap), gegevens, problemen);
      if (blok.soort === 'vakken')
        gevonden += leesVelden(
          werkmap,
          blad,
          blok.id,
          blok.vakken.map((vak) => ({ ...vak, soort: 'lang' as const })),
          {},
          gegevens,
          problemen,
        );
      if (blok.soort === 'tabel')
        gevonden += leesTabel(werkmap, blad, blok, gedeeldEnEigen(sjabloon, gedeeld, werkmap), gegevens, problemen);
    }
  }
  if (gevonden === 0)
    throw new Error(
      id && id !== sjabloon.id ? `Dit is een ander formulier: ${id}.` : `In dit bestand staat het formulier '${sjabloon.titel}' niet.`,
    );
  return { gegevens, problemen, ...(versie ? { versie: Number(versie) } : {}) };
}

/** Choices per list: ours plus what the user added on the sheet with lists. */
function gedeeldEnEigen(sjabloon: XlsxSjabloon, gedeeld: Lijsten, werkmap: GelezenWerkmap): Keuzes {
  return Object.fromEntries(
    Object.entries(gebruikteLijsten(sjabloon, gedeeld)).map(([id, lijst]) => {
      const plek = werkmap.namen.get(`lijst_${id}`);
      const blad = plek && werkmap.bladen.find((b) => b.naam === plek.blad);
      const eigen = plek && blad ? kolomwaarden(blad, plek).filter((w): w is string => typeof w === 'string') : [];
      return [id, [...new Set([...lijst.waarden, ...eigen])]];
    }),
  );
}

function kolomwaarden(blad: GelezenBlad, plek: { k1: number; r1: number; r2: number }): (string | number | undefined)[] {
  return Array.from({ length: plek.r2 - plek.r1 + 1 }, (_, nr) => blad.rijen.get(plek.r1 + nr)?.get(plek.k1));
}

function leesVelden(
  werkmap: GelezenWerkmap,
  ontwerp: Blad,
  id: string,
  velden: readonly Pick<Veld, 'id' | 'label' | 'soort' | 'lijst' | 'min' | 'max'>[],
  keuzes: Keuzes,
  gegevens: Gegevens,
  problemen: Probleem[],
): number {
  let gevonden = 0;
  for (const veld of velden) {
    if (veld.soort === 'formule') continue;
    const plek = werkmap.namen.get(`${id}_${veld.id}`) ?? zoekLabel(werkmap, ontwerp, veld.label);
    const blad = plek && werkmap.bladen.find((b) => b.naam === plek.blad);
    if (!plek || !blad) continue;
    gevonden++;
    const { waarde, wat } = alsInvoer(blad.rijen.get(plek.r1)?.get(plek.k1), veld, keuzes);
    if (wat) problemen.push({ blad: blad.naam, rij: plek.r1, kolom: kolomletter(plek.k1), wat });
    if (waarde !== null) gegevens.velden[`${id}_${veld.id}`] = waarde;
  }
  return gevonden;
}

function zoekLabel(werkmap: GelezenWerkmap, ontwerp: Blad, label: string): { blad: string; k1: number; r1: number } | undefined {
  const blad = werkmap.bladen.find((b) => b.naam === ontwerp.naam);
  for (const [rij, cellen] of blad?.rijen ?? []) if (cellen.get(1) === label) return { blad: ontwerp.naam, k1: 2, r1: rij };
  return undefined;
}

function leesTabel(
  werkmap: GelezenWerkmap,
  ontwerp: Blad,
  tabel: BlokVan<'tabel'>,
  keuzes: Keuzes,
  gegevens: Gegevens,
  problemen: Probleem[],
): number {
  const plek = zoekTabel(werkmap, ontwerp, tabel);
  if (!plek) return 0;
  const rijen: Rij[] = [];
  const invoer = tabel.kolommen.filter((kolom) => kolom.soort !== 'formule');
  for (let nr = plek.eerste; nr <= plek.laatste; nr++) {
    const cellen = plek.blad.rijen.get(nr);
    if (!cellen) continue;
    const rij: Rij = {};
    let gevuld = false;
    for (const kolom of invoer) {
      const k = plek.kolommen.get(kolom.id);
      const { waarde, wat } = alsInvoer(k === undefined ? undefined : cellen.get(k), kolom, keuzes);
      if (wat) problemen.push({ blad: plek.blad.naam, rij: nr, kolom: kolomletter(k ?? 1), wat: `${kolom.kop}: ${wat}` });
      rij[kolom.id] = waarde;
      if (waarde !== null) gevuld = true;
    }
    if (gevuld) rijen.push(rij);
  }
  gegevens.tabellen[tabel.id] = rijen;
  return 1;
}

/** Where a table stands: by its names, or by a row that holds most of its headers. */
function zoekTabel(
  werkmap: GelezenWerkmap,
  ontwerp: Blad,
  tabel: BlokVan<'tabel'>,
): { blad: GelezenBlad; eerste: number; laatste: number; kolommen: Map<string, number> } | undefined {
  const namen = tabel.kolommen.map((kolom): [Kolom, ReturnType<typeof werkmap.namen.get>] => [
    kolom,
    werkmap.namen.get(`${tabel.id}_${kolom.id}`),
  ]);
  const eerste = namen.find(([, plek]) => plek !== undefined)?.[1];
  const opNaam = eerste && werkmap.bladen.find((b) => b.naam === eerste.blad);
  if (eerste && opNaam)
    return {
      blad: opNaam,
      eerste: eerste.r1,
      laatste: eerste.r2,
      kolommen: new Map(namen.flatMap(([kolom, plek]) => (plek ? [[kolom.id, plek.k1]] : []))),
    };
  const blad = werkmap.bladen.find((b) => b.naam === ontwerp.naam) ?? werkmap.bladen[0];
  for (const [nr, cellen] of blad?.rijen ?? []) {
    const kolommen = new Map<string, number>();
    for (const [k, waarde] of cellen) {
      const kolom = tabel.kolommen.find((kandidaat) => gelijk(kandidaat.kop, waarde) || gelijk(kandidaat.id, waarde));
      if (kolom) kolommen.set(kolom.id, k);
    }
    if (blad && kolommen.size >= Math.max(2, tabel.kolommen.length / 2))
      return { blad, eerste: nr + 1, laatste: Math.max(...blad.rijen.keys()), kolommen };
  }
  return undefined;
}

const gelijk = (a: string, b: string | number): boolean => a.toLowerCase().trim() === String(b).toLowerCase().trim();
