/** Between the map in the browser and the template: the cells of a file count, also after editing in Excel. */
import { alsInvoer } from '../../formulieren/lees-waarde.ts';
import type { Gegevens, Rij, Waarde } from '../../formulieren/waarden.ts';
import { keuzesVan, kolommenVan, type Ontwerp } from '../ontwerp.ts';
import { partijenkaart, type Partijenkaart } from './model.ts';

/** The map as data of the template. */
export function alsGegevens(kaart: Partijenkaart, ontwerp: Ontwerp): Gegevens {
  const keuzes = keuzesVan(ontwerp);
  const rijen = (id: string, bron: readonly Record<string, string>[]): Rij[] => {
    const kolommen = kolommenVan(ontwerp, id).filter(({ soort }) => soort !== 'formule');
    return bron.map((rij) => Object.fromEntries(kolommen.map((kolom) => [kolom.id, alsInvoer(rij[kolom.id], kolom, keuzes).waarde])));
  };
  const velden: Record<string, Waarde> = {};
  for (const blad of ontwerp.sjabloon.bladen) {
    for (const blok of blad.blokken) {
      if (blok.soort !== 'velden' || blok.id !== 'school') continue;
      for (const veld of blok.velden) {
        const { waarde } = alsInvoer((kaart.school as Record<string, string>)[veld.id], veld, keuzes);
        if (waarde !== null) velden[`school_${veld.id}`] = waarde;
      }
    }
  }
  return {
    velden,
    tabellen: {
      gemeenten: rijen('gemeenten', kaart.gemeenten),
      partijen: rijen(
        'partijen',
        kaart.partijen.filter((partij) => Object.values(partij).some((veld) => veld.trim() !== '')),
      ),
    },
  };
}

/** Data of the template as a map. */
export function uitGegevens({ velden, tabellen }: Gegevens): Partijenkaart {
  const school: Record<string, string> = {};
  for (const [naam, waarde] of Object.entries(velden)) if (naam.startsWith('school_')) school[naam.slice(7)] = alsTekst(waarde);
  const rijen = (id: string) =>
    (tabellen[id] ?? []).map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [naam, alsTekst(waarde)])));
  return partijenkaart.vorm.lees({ school, gemeenten: rijen('gemeenten'), partijen: rijen('partijen') });
}

/** Numbers with a comma, as the fields show them. */
const alsTekst = (waarde: Waarde): string =>
  waarde === null ? '' : typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde;
