/** The fields of the filters: what is chosen in them, and the number of examples per option. */
import { filtergroepen, telPer, type Filtergroep, type Kenmerken, type Keuze } from '../../domain/kaart/filter.ts';

const vinkjes = (wortel: ParentNode) => [...wortel.querySelectorAll<HTMLInputElement>('.soorten input')];
const lijsten = (wortel: ParentNode) => [...wortel.querySelectorAll<HTMLSelectElement>('.filters select')];

const groepVan = (lijst: HTMLSelectElement) => lijst.dataset['groep'] as Filtergroep;

/** The choice that the fields show. */
export function leesVelden(wortel: ParentNode): Keuze {
  const keuze: Keuze = {};
  const soorten = vinkjes(wortel)
    .filter((vinkje) => vinkje.checked)
    .map((vinkje) => vinkje.value);
  if (soorten.length > 0) keuze.soort = soorten;
  for (const lijst of lijsten(wortel)) if (lijst.value) keuze[groepVan(lijst)] = [lijst.value];
  return keuze;
}

/** Makes the fields show a choice, and opens the filters when one of them is set. */
export function zetVelden(wortel: ParentNode, keuze: Keuze): void {
  for (const vinkje of vinkjes(wortel)) vinkje.checked = keuze.soort?.includes(vinkje.value) ?? false;
  for (const lijst of lijsten(wortel)) lijst.value = keuze[groepVan(lijst)]?.[0] ?? '';
  const paneel = wortel.querySelector<HTMLDetailsElement>('.filters');
  if (paneel && lijsten(wortel).some((lijst) => lijst.value)) paneel.open = true;
}

/** Writes how many examples each option would give beside the other choices. */
export function zetTellingen(wortel: ParentNode, alle: readonly Kenmerken[], keuze: Keuze): void {
  for (const groep of filtergroepen) {
    const telling = telPer(alle, keuze, groep);
    for (const plek of wortel.querySelectorAll<HTMLElement>(`[data-telling^="${groep}:"]`)) {
      plek.textContent = String(telling.get(plek.dataset['telling']?.slice(groep.length + 1) ?? '') ?? 0);
    }
    for (const optie of wortel.querySelectorAll<HTMLOptionElement>(`select[data-groep="${groep}"] option[data-naam]`)) {
      optie.textContent = `${optie.dataset['naam']} (${telling.get(optie.value) ?? 0})`;
    }
  }
}
