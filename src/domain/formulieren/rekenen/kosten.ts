/** Costs of a persona in three situations: totals per situation, per item and per payer. */
import type { Rij } from '../waarden.ts';

export const situaties = ['nu', 'gewenst', 'alternatief'] as const;
export type Situatie = (typeof situaties)[number];
export type PerSituatie = Record<Situatie, number>;

const leeg = (): PerSituatie => ({ nu: 0, gewenst: 0, alternatief: 0 });
const isSituatie = (tekst: unknown): tekst is Situatie => situaties.includes(tekst as Situatie);

/** Amount of one line: quantity times price. */
export const bedragVan = (regel: Rij): number => (typeof regel['aantal'] === 'number' && typeof regel['prijs'] === 'number' ? regel['aantal'] * regel['prijs'] : 0);

/** Total per situation. */
export function kostenPerSituatie(posten: readonly Rij[]): PerSituatie {
  const totaal = leeg();
  for (const regel of posten) if (isSituatie(regel['situatie'])) totaal[regel['situatie']] += bedragVan(regel);
  return totaal;
}

/** Total per value of a column (`post` or `betaler`) and per situation. */
export function kostenPer(veld: 'post' | 'betaler', posten: readonly Rij[]): Map<string, PerSituatie> {
  const uit = new Map<string, PerSituatie>();
  for (const regel of posten) {
    const sleutel = regel[veld];
    if (typeof sleutel !== 'string' || !isSituatie(regel['situatie'])) continue;
    const rij = uit.get(sleutel) ?? leeg();
    rij[regel['situatie']] += bedragVan(regel);
    uit.set(sleutel, rij);
  }
  return uit;
}
