/** What a tool keeps, in which version, and how an older version becomes the current one. */
import type { Vorm } from './vorm.ts';

export interface Model<T> {
  /** Slug of the tool; also in file names and storage keys. */
  slug: string;
  /** Name for people, for instance in messages. */
  naam: string;
  versie: number;
  vorm: Vorm<T>;
  /** From version n to n + 1, for each n below `versie`. */
  migraties: Readonly<Record<number, (oud: unknown) => unknown>>;
  /** Name of a new plan. */
  beginnaam: string;
}

export type Gelezen<T> = { ok: true; inhoud: T; opmerkingen: string[] } | { ok: false; fout: string };

/** Brings stored content of any known version to the current one. Never throws. */
export function lees<T>(model: Model<T>, versie: unknown, inhoud: unknown): Gelezen<T> {
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1)
    return { ok: false, fout: 'In het bestand staat niet welke versie het is. Er is niets veranderd.' };
  if (versie > model.versie)
    return {
      ok: false,
      fout: 'Dit bestand is gemaakt met een nieuwere versie van dit hulpmiddel. Ververs deze pagina en probeer het opnieuw. Er is niets veranderd.',
    };
  let huidig = inhoud;
  for (let stap = versie; stap < model.versie; stap++) {
    try {
      huidig = model.migraties[stap]?.(huidig) ?? huidig;
    } catch {
      return { ok: false, fout: 'Dit oude bestand kon niet worden omgezet. Er is niets veranderd.' };
    }
  }
  if (typeof huidig !== 'object' || huidig === null || Array.isArray(huidig))
    return { ok: false, fout: 'In het bestand staat geen ingevuld formulier. Er is niets veranderd.' };
  const opmerkingen: string[] = [];
  const gelezen = model.vorm.lees(huidig, (plek, reden) => opmerkingen.push(`${plek}: ${reden}`));
  return { ok: true, inhoud: gelezen, opmerkingen };
}
