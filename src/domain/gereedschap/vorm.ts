/**
 * The shape of what a tool keeps. Reading never fails: what does not fit becomes the empty value,
 * and is reported with its place, so that an old or damaged file loses nothing else.
 */

/** Reports a value that could not be used. */
export type Meld = (plek: string, reden: string) => void;

export interface Vorm<T> {
  /** The value of an empty form. */
  leeg(): T;
  /** Makes the best of any input; never throws. */
  lees(waarde: unknown, meld?: Meld, plek?: string): T;
}

export type Inhoud<V> = V extends Vorm<infer T> ? T : never;

const stil: Meld = () => {};

/** Text of at most `max` characters. Numbers are accepted as text. */
export function tekst(max = 4000, begin = ''): Vorm<string> {
  return {
    leeg: () => begin,
    lees(waarde, meld = stil, plek = '') {
      if (waarde === undefined || waarde === null) return begin;
      const ruw = typeof waarde === 'number' ? String(waarde) : waarde;
      if (typeof ruw !== 'string') return (meld(plek, 'geen tekst'), begin);
      if (ruw.length > max) meld(plek, `langer dan ${max} tekens en daarom afgekapt`);
      return ruw.slice(0, max);
    },
  };
}

/** True or false. */
export function vinkje(begin = false): Vorm<boolean> {
  return {
    leeg: () => begin,
    lees(waarde, meld = stil, plek = '') {
      if (waarde === undefined || waarde === null) return begin;
      return typeof waarde === 'boolean' ? waarde : (meld(plek, 'geen ja of nee'), begin);
    },
  };
}

/** One of a fixed list; the first is the empty value. */
export function keuze<const K extends readonly [string, ...string[]]>(opties: K): Vorm<K[number]> {
  return {
    leeg: () => opties[0],
    lees(waarde, meld = stil, plek = '') {
      if (waarde === undefined || waarde === null) return opties[0];
      return opties.find((optie) => optie === waarde) ?? (meld(plek, 'staat niet in de keuzelijst'), opties[0]);
    },
  };
}

/** A list of at most `max`, beginning with `begin` items. */
export function lijst<T>(deel: Vorm<T>, max = 100, begin = 0): Vorm<T[]> {
  return {
    leeg: () => Array.from({ length: begin }, () => deel.leeg()),
    lees(waarde, meld = stil, plek = '') {
      if (waarde === undefined || waarde === null) return this.leeg();
      if (!Array.isArray(waarde)) return (meld(plek, 'geen lijst'), this.leeg());
      if (waarde.length > max) meld(plek, `meer dan ${max} regels; de rest is weggelaten`);
      return waarde.slice(0, max).map((een, nr) => deel.lees(een, meld, `${plek}.${nr + 1}`));
    },
  };
}

/** Exactly `aantal` items. */
export function vast<T>(deel: Vorm<T>, aantal: number): Vorm<T[]> {
  const basis = lijst(deel, aantal, aantal);
  return {
    leeg: () => basis.leeg(),
    lees(waarde, meld, plek) {
      const gelezen = basis.lees(waarde, meld, plek);
      return Array.from({ length: aantal }, (_, nr) => gelezen[nr] ?? deel.leeg());
    },
  };
}

/** Named parts. Unknown names are left out. */
export function delen<D extends Record<string, Vorm<unknown>>>(vormen: D): Vorm<{ [K in keyof D]: Inhoud<D[K]> }> {
  type Uit = { [K in keyof D]: Inhoud<D[K]> };
  const maak = (per: (vorm: Vorm<unknown>, naam: string) => unknown) =>
    Object.fromEntries(Object.entries(vormen).map(([naam, vorm]) => [naam, per(vorm, naam)])) as Uit;
  return {
    leeg: () => maak((vorm) => vorm.leeg()),
    lees(waarde, meld = stil, plek = '') {
      if (waarde === undefined || waarde === null) return this.leeg();
      if (typeof waarde !== 'object' || Array.isArray(waarde)) return (meld(plek, 'heeft niet de goede vorm'), this.leeg());
      const bron = waarde as Record<string, unknown>;
      return maak((vorm, naam) => vorm.lees(Object.hasOwn(bron, naam) ? bron[naam] : undefined, meld, plek ? `${plek}.${naam}` : naam));
    },
  };
}
