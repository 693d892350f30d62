/** The spreadsheet functions that our templates use, with the rules of Excel for empty cells, texts and criteria. */

/** An error value such as #DIV/0!. */
export class Rekenfout {
  code: string;
  constructor(code: string) {
    this.code = code;
  }
}

export type Uitkomst = string | number | boolean | null | Rekenfout;
/** A value, or a range of cells row by row. */
export type Argument = Uitkomst | Uitkomst[][];

export const isBereik = (waarde: Argument): waarde is Uitkomst[][] => Array.isArray(waarde);
export const plat = (waarde: Argument): Uitkomst[] => (isBereik(waarde) ? waarde.flat() : [waarde]);

/** A number as arithmetic sees it. */
export function alsGetal(waarde: Uitkomst): number | Rekenfout {
  if (waarde instanceof Rekenfout || typeof waarde === 'number') return waarde;
  if (waarde === null) return 0;
  if (typeof waarde === 'boolean') return waarde ? 1 : 0;
  const getal = waarde.trim() === '' ? Number.NaN : Number(waarde);
  return Number.isNaN(getal) ? new Rekenfout('#VALUE!') : getal;
}

/** `>=2`, `<>x` or a plain value, as SUMIFS and COUNTIFS read it. */
function voldoet(criterium: Uitkomst): (waarde: Uitkomst) => boolean {
  if (criterium === null) return (w) => w === 0;
  if (typeof criterium !== 'string') return (w) => w === criterium;
  const [, teken = '=', rest = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterium) ?? [];
  const getal = rest.trim() === '' ? Number.NaN : Number(rest);
  const tekst = rest.toLowerCase();
  const gelijk = (w: Uitkomst) =>
    rest === ''
      ? w === null || (w === '' && teken === '=' && !criterium.startsWith('='))
      : Number.isNaN(getal)
        ? typeof w === 'string' && w.toLowerCase() === tekst
        : w === getal || (typeof w === 'string' && w.trim() !== '' && Number(w) === getal);
  if (teken === '=') return gelijk;
  if (teken === '<>') return (w) => !gelijk(w);
  return (w) => {
    if (typeof w !== 'number' || Number.isNaN(getal)) return false;
    return teken === '<' ? w < getal : teken === '>' ? w > getal : teken === '<=' ? w <= getal : w >= getal;
  };
}

/** Places where all pairs of range and criterion hold. */
function treffers(paren: Argument[]): boolean[] {
  const lengte = plat(paren[0] ?? []).length;
  const goed = Array.from({ length: lengte }, () => true);
  for (let p = 0; p + 1 < paren.length; p += 2) {
    const cellen = plat(paren[p] ?? null);
    const toets = voldoet(plat(paren[p + 1] ?? null)[0] ?? null);
    for (let i = 0; i < lengte; i++) if (goed[i] && !toets(cellen[i] ?? null)) goed[i] = false;
  }
  return goed;
}

const getallen = (argumenten: Argument[]): number[] =>
  argumenten
    .flatMap((a) => (isBereik(a) ? a.flat().filter((w) => typeof w === 'number') : [alsGetal(a)]))
    .filter((w) => typeof w === 'number');
const fout = (argumenten: Argument[]): Rekenfout | undefined =>
  argumenten.flatMap(plat).find((w): w is Rekenfout => w instanceof Rekenfout);
const som = (lijst: number[]): number => lijst.reduce((a, b) => a + b, 0);
const waar = (waarde: Uitkomst): boolean => waarde === true || (typeof waarde === 'number' && waarde !== 0);

/** Functions that get all their arguments worked out. IF and IFERROR are in reken.ts, because they skip one. */
export const functies: Record<string, (argumenten: Argument[]) => Argument> = {
  SUM: (a) => fout(a) ?? som(getallen(a)),
  MAX: (a) => fout(a) ?? Math.max(...getallen(a), ...(getallen(a).length === 0 ? [0] : [])),
  MIN: (a) => fout(a) ?? Math.min(...getallen(a), ...(getallen(a).length === 0 ? [0] : [])),
  AVERAGE: (a) => fout(a) ?? (getallen(a).length === 0 ? new Rekenfout('#DIV/0!') : som(getallen(a)) / getallen(a).length),
  COUNT: (a) => getallen(a).length,
  COUNTA: (a) => a.flatMap(plat).filter((w) => w !== null).length,
  AND: (a) =>
    fout(a) ??
    a
      .flatMap(plat)
      .filter((w) => w !== null)
      .every(waar),
  OR: (a) => fout(a) ?? a.flatMap(plat).some(waar),
  NOT: ([a = null]) => (a instanceof Rekenfout ? a : !waar(plat(a)[0] ?? null)),
  ABS: ([a = null]) => bewerk(a, Math.abs),
  ROUND: ([a = null, n = 0]) => bewerk(a, (getal) => rondAf(getal, Number(plat(n)[0] ?? 0))),
  INDEX: ([bereik = null, rij = 1, kolom = 1]) => {
    const r = alsGetal(plat(rij)[0] ?? null);
    const k = alsGetal(plat(kolom)[0] ?? null);
    if (r instanceof Rekenfout) return r;
    if (k instanceof Rekenfout) return k;
    const cel = isBereik(bereik) ? bereik[r - 1]?.[k - 1] : bereik;
    return cel === undefined ? new Rekenfout('#REF!') : cel;
  },
  MATCH: ([zoek = null, bereik = null]) => {
    const gezocht = plat(zoek)[0] ?? null;
    const plek = plat(bereik).findIndex((w) =>
      typeof w === 'string' && typeof gezocht === 'string' ? w.toLowerCase() === gezocht.toLowerCase() : w === gezocht,
    );
    return plek < 0 ? new Rekenfout('#N/A') : plek + 1;
  },
  COUNTIF: (a) => treffers(a).filter(Boolean).length,
  COUNTIFS: (a) => treffers(a).filter(Boolean).length,
  SUMIFS: ([tel = null, ...paren]) => {
    const goed = treffers(paren);
    return som(plat(tel).map((w, i) => (goed[i] && typeof w === 'number' ? w : 0)));
  },
  AVERAGEIFS: ([tel = null, ...paren]) => {
    const goed = treffers(paren);
    const mee = plat(tel).filter((w, i): w is number => goed[i] === true && typeof w === 'number');
    return mee.length === 0 ? new Rekenfout('#DIV/0!') : som(mee) / mee.length;
  },
  SUMPRODUCT: (a) => {
    const rijen = a.map(plat);
    return fout(a) ?? som((rijen[0] ?? []).map((_, i) => rijen.reduce((maal, rij) => maal * (typeof rij[i] === 'number' ? rij[i] : 0), 1)));
  },
};

/** Rounds half away from zero, as Excel does, without the errors of binary fractions. */
export function rondAf(getal: number, decimalen: number): number {
  const schaal = 10 ** decimalen;
  return (Math.sign(getal) * Math.round(Number((Math.abs(getal) * schaal).toPrecision(15)))) / schaal;
}

function bewerk(argument: Argument, doe: (getal: number) => number): Argument {
  const getal = alsGetal(plat(argument)[0] ?? null);
  return getal instanceof Rekenfout ? getal : doe(getal);
}
