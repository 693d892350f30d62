/** Undo and redo over immutable states. Typing in one field counts as one step. */

export interface Geschiedenis<T> {
  verleden: readonly Moment<T>[];
  nu: T;
  toekomst: readonly Moment<T>[];
  /** What changed last; the same subject shortly after joins that step. */
  onderwerp: string;
  tijd: number;
}
export interface Moment<T> {
  inhoud: T;
  naam: string;
}

export const maxStappen = 100;
const samen = 1500;

export const begin = <T>(nu: T): Geschiedenis<T> => ({ verleden: [], nu, toekomst: [], onderwerp: '', tijd: 0 });

/**
 * A new state. `naam` says what happened ('Actie toegevoegd'); `onderwerp` is the field, or '' for a step of its own.
 * The same subject within a second and a half joins the step before.
 */
export function wijzig<T>(oud: Geschiedenis<T>, nu: T, naam: string, onderwerp: string, tijd: number): Geschiedenis<T> {
  if (nu === oud.nu) return oud;
  const voegtSamen = onderwerp !== '' && onderwerp === oud.onderwerp && tijd - oud.tijd < samen;
  const verleden = voegtSamen ? oud.verleden : [...oud.verleden, { inhoud: oud.nu, naam }].slice(-maxStappen);
  return { verleden, nu, toekomst: [], onderwerp, tijd };
}

/** One step back; the same object when there is none. */
export function terug<T>(g: Geschiedenis<T>): Geschiedenis<T> {
  const vorige = g.verleden.at(-1);
  if (!vorige) return g;
  return {
    verleden: g.verleden.slice(0, -1),
    nu: vorige.inhoud,
    toekomst: [{ inhoud: g.nu, naam: vorige.naam }, ...g.toekomst],
    onderwerp: '',
    tijd: 0,
  };
}

/** One step forward again; the same object when there is none. */
export function vooruit<T>(g: Geschiedenis<T>): Geschiedenis<T> {
  const [volgende, ...rest] = g.toekomst;
  if (!volgende) return g;
  return { verleden: [...g.verleden, { inhoud: g.nu, naam: volgende.naam }], nu: volgende.inhoud, toekomst: rest, onderwerp: '', tijd: 0 };
}
