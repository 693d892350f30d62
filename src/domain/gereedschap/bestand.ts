/** A plan as a file: to keep, to share with a colleague, or to go on with on another device. */
import { lees, type Gelezen, type Model } from './model.ts';
import { netteNaam, type Plan } from './plan.ts';

const soort = 'leidraad-zio';
/** More than any plan needs; protects against a wrong file. */
export const maxBestand = 20_000_000;

/** The text of the file. */
export function alsBestand<T>(model: Model<T>, plan: Plan<T>, nu: Date): string {
  return `${JSON.stringify({ soort, gereedschap: model.slug, versie: model.versie, naam: plan.kop.naam, gemaakt: nu.toISOString(), inhoud: plan.inhoud }, null, 1)}\n`;
}

export type Geopend<T> = (Gelezen<T> & { ok: true; naam: string }) | { ok: false; fout: string };

/** Reads a file of this tool. A wrong file gives a Dutch message that says what to do. */
export function uitBestand<T>(model: Model<T>, tekst: string): Geopend<T> {
  const weg = 'Er is niets veranderd.';
  let ruw: unknown;
  try {
    ruw = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return {
      ok: false,
      fout: `Dit bestand kunnen we niet lezen. Kies een bestand dat je hier eerder hebt bewaard; de naam eindigt op .json. ${weg}`,
    };
  }
  const velden = typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : {};
  if (velden['soort'] !== soort) return { ok: false, fout: `Dit bestand komt niet uit deze leidraad. ${weg}` };
  if (velden['gereedschap'] !== model.slug)
    return { ok: false, fout: `Dit bestand hoort bij een ander hulpmiddel (${String(velden['gereedschap'])}). Open het daar. ${weg}` };
  const gelezen = lees(model, velden['versie'], velden['inhoud']);
  if (!gelezen.ok) return gelezen;
  return { ...gelezen, naam: netteNaam(typeof velden['naam'] === 'string' ? velden['naam'] : '', model.beginnaam) };
}
