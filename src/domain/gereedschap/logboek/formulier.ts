/** Between the logboek in the browser and the template: the cells of a file count, also after editing in Excel. */
import { alsInvoer, type Keuzes } from '../../formulieren/lees-waarde.ts';
import type { Gegevens, Rij, Waarde } from '../../formulieren/waarden.ts';
import { keuzesVan, kolommenVan, type Ontwerp } from '../ontwerp.ts';
import { kolommen, leesRegel, leesWeekregel, logboek, type Logboek, type Logregel } from './model.ts';

/** The logboek as data of the template. */
export function alsGegevens(inhoud: Logboek, ontwerp: Ontwerp): { gegevens: Gegevens; eigenKeuzes: Record<string, string[]> } {
  const keuzes = keuzesVan(ontwerp);
  const handelingen = new Set(
    inhoud.regels.map(({ handeling }) => handeling).filter((naam) => naam !== '' && !keuzes['handeling']?.includes(naam)),
  );
  const metEigen: Keuzes = { ...keuzes, handeling: [...(keuzes['handeling'] ?? []), ...handelingen] };
  const rijen = (id: string, bron: readonly Record<string, string>[]): Rij[] => {
    const soorten = kolommenVan(ontwerp, id).filter(({ soort }) => soort !== 'formule');
    return bron.map((rij) => Object.fromEntries(soorten.map((kolom) => [kolom.id, alsInvoer(rij[kolom.id], kolom, metEigen).waarde])));
  };
  const velden: Record<string, Waarde> = {};
  for (const blad of ontwerp.sjabloon.bladen) {
    for (const blok of blad.blokken) {
      if (blok.soort !== 'velden' || blok.id !== 'meting') continue;
      for (const veld of blok.velden) {
        const { waarde } = alsInvoer((inhoud.meting as Record<string, string>)[veld.id], veld, metEigen);
        if (waarde !== null) velden[`meting_${veld.id}`] = waarde;
      }
    }
  }
  return {
    gegevens: { velden, tabellen: { logboek: rijen('logboek', inhoud.regels), week: rijen('week', inhoud.week) } },
    eigenKeuzes: { handeling: [...handelingen].slice(0, 8) },
  };
}

/** Data of the template as a logboek. */
export function uitGegevens({ velden, tabellen }: Gegevens): Logboek {
  const meting: Record<string, string> = {};
  for (const [naam, waarde] of Object.entries(velden)) if (naam.startsWith('meting_')) meting[naam.slice(7)] = alsTekst(waarde);
  const rijen = (id: string) =>
    (tabellen[id] ?? []).map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [naam, alsTekst(waarde)])));
  return {
    ...logboek.vorm.leeg(),
    meting: logboek.vorm.lees({ meting }).meting,
    regels: rijen('logboek').map((rij) => leesRegel(rij)),
    week: rijen('week').map((rij) => leesWeekregel(rij)),
  };
}

/** Numbers with a comma, as the fields show them. */
const alsTekst = (waarde: Waarde): string =>
  waarde === null ? '' : typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde;

/** Which fields of a new row are wrong, with a Dutch sentence per field. */
export function fouten(regel: Logregel, ontwerp: Ontwerp): Partial<Record<keyof Logregel, string>> {
  const uit: Partial<Record<keyof Logregel, string>> = {};
  for (const kolom of kolommenVan(ontwerp, 'logboek')) {
    const naam = kolommen.find((een) => een === kolom.id);
    if (!naam || kolom.soort === 'keuze') continue;
    const { wat } = alsInvoer(regel[naam], kolom, {});
    if (wat) uit[naam] = wat;
  }
  if (!regel.datum) uit.datum ??= 'Vul de datum in.';
  if (!regel.groep.trim()) uit.groep ??= 'Vul de groep in, bijvoorbeeld Groen.';
  if (!regel.soort) uit.soort ??= 'Kies het soort zorg.';
  if (!regel.minuten.trim()) uit.minuten ??= 'Vul het aantal minuten in.';
  return uit;
}
