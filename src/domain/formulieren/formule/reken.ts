/**
 * Works out the formulas of a workbook, so that a file shows its results also where nothing recalculates:
 * in Excel's protected view, in a mail preview and on a telephone.
 */
import { adres, leesBereik } from '../xlsx/adressen.ts';
import type { Werkblad, Werkmap } from '../xlsx/werkmap.ts';
import { Rekenfout, alsGetal, functies, isBereik, plat, type Argument, type Uitkomst } from './functies.ts';
import { ontleed, type Knoop } from './ontleed.ts';

/** Puts the result in every cell with a formula. */
export function rekenUit(werkmap: Werkmap): void {
  const rekenaar = new Rekenaar(werkmap);
  for (const blad of werkmap.bladen) {
    for (const [plek, cel] of blad.cellen) {
      if (cel.formule === undefined) continue;
      const uitkomst = rekenaar.cel(blad, plek);
      if (uitkomst instanceof Rekenfout) throw new Error(`De formule op ${blad.naam}!${plek} geeft ${uitkomst.code}: ${cel.formule}`);
      cel.waarde = uitkomst;
    }
  }
}

class Rekenaar {
  #bladen: Map<string, Werkblad>;
  #namen = new Map<string, string>();
  #klaar = new Map<string, Uitkomst>();
  #bereiken = new Map<string, Uitkomst[][]>();
  #bezig = new Set<string>();

  constructor(werkmap: Werkmap) {
    this.#bladen = new Map(werkmap.bladen.map((blad) => [blad.naam, blad]));
    for (const [naam, doel] of werkmap.namen) this.#namen.set(naam.toLowerCase(), doel);
  }

  /** Value of a cell. */
  cel(blad: Werkblad, plek: string): Uitkomst {
    const cel = blad.cellen.get(plek);
    if (cel?.formule === undefined) return cel?.waarde === '' ? null : (cel?.waarde ?? null);
    const sleutel = `${blad.naam}!${plek}`;
    const klaar = this.#klaar.get(sleutel);
    if (klaar !== undefined) return klaar;
    if (this.#bezig.has(sleutel)) throw new Error(`De formule op ${sleutel} verwijst naar zichzelf: ${cel.formule}`);
    this.#bezig.add(sleutel);
    const uitkomst = plat(this.#werkUit(ontleed(cel.formule), blad))[0] ?? 0;
    this.#bezig.delete(sleutel);
    this.#klaar.set(sleutel, uitkomst);
    return uitkomst;
  }

  #werkUit(knoop: Knoop, blad: Werkblad): Argument {
    switch (knoop.soort) {
      case 'waarde':
        return knoop.waarde;
      case 'bereik':
        return this.#bereik(knoop.blad === undefined ? blad : this.#blad(knoop.blad), knoop);
      case 'naam':
        return this.#naam(knoop.naam);
      case 'min':
        return reken('-', 0, this.#werkUit(knoop.van, blad));
      case 'som':
        return reken(knoop.teken, this.#werkUit(knoop.links, blad), this.#werkUit(knoop.rechts, blad));
      default:
        return this.#functie(knoop.naam, knoop.argumenten, blad);
    }
  }

  #functie(naam: string, argumenten: Knoop[], blad: Werkblad): Argument {
    const arg = (nr: number): Argument => {
      const a = argumenten[nr];
      return a ? this.#werkUit(a, blad) : false;
    };
    if (naam === 'IF') {
      const als = plat(arg(0))[0] ?? null;
      if (als instanceof Rekenfout) return als;
      return als === true || (typeof als === 'number' && als !== 0) ? arg(1) : arg(2);
    }
    if (naam === 'IFERROR') {
      const eerst = arg(0);
      return plat(eerst)[0] instanceof Rekenfout ? arg(1) : eerst;
    }
    if (naam === 'ROW') return this.#rijnummer(argumenten[0]);
    const doe = functies[naam];
    if (!doe) throw new Error(`De functie ${naam} kennen we niet; gebruik ${Object.keys(functies).join(', ')}`);
    return doe(argumenten.map((_, nr) => arg(nr)));
  }

  /** ROW of a cell, or of INDEX(naam, n). */
  #rijnummer(knoop: Knoop | undefined): number {
    if (knoop?.soort === 'bereik') return knoop.r1;
    const [van, nr] = knoop?.soort === 'functie' && knoop.naam === 'INDEX' ? knoop.argumenten : [];
    if (van?.soort !== 'naam' || nr?.soort !== 'waarde') throw new Error('ROW werkt hier alleen met een cel of met INDEX(naam, nummer)');
    return this.#plek(van.naam).waar.r1 + Number(nr.waarde) - 1;
  }

  #naam(naam: string): Argument {
    const { blad, waar } = this.#plek(naam);
    return this.#bereik(blad, waar);
  }

  #plek(naam: string) {
    const doel = this.#namen.get(naam.toLowerCase());
    if (doel === undefined) throw new Error(`De naam '${naam}' bestaat niet in dit formulier`);
    const uitroep = doel.lastIndexOf('!');
    const waar = leesBereik(doel.slice(uitroep + 1));
    if (!waar) throw new Error(`De naam '${naam}' wijst niet naar cellen`);
    return { blad: this.#blad(doel.slice(0, uitroep).replace(/^'|'$/g, '').replaceAll("''", "'")), waar };
  }

  #blad(naam: string): Werkblad {
    const blad = this.#bladen.get(naam);
    if (!blad) throw new Error(`Het blad '${naam}' bestaat niet`);
    return blad;
  }

  #bereik(blad: Werkblad, { k1, r1, k2, r2 }: { k1: number; r1: number; k2: number; r2: number }): Argument {
    if (k1 === k2 && r1 === r2) return this.cel(blad, adres(k1, r1));
    const sleutel = `${blad.naam}!${k1},${r1},${k2},${r2}`;
    const bekend = this.#bereiken.get(sleutel);
    if (bekend) return bekend;
    const cellen: Uitkomst[][] = [];
    for (let r = r1; r <= r2; r++) {
      const rij: Uitkomst[] = [];
      for (let k = k1; k <= k2; k++) rij.push(this.cel(blad, adres(k, r)));
      cellen.push(rij);
    }
    this.#bereiken.set(sleutel, cellen);
    return cellen;
  }
}

/** One operator; on ranges it works cell by cell, as inside SUMPRODUCT. */
function reken(teken: string, links: Argument, rechts: Argument): Argument {
  if (isBereik(links) || isBereik(rechts)) {
    const vorm = isBereik(links) ? links : (rechts as Uitkomst[][]);
    const uit = (waarde: Argument, r: number, k: number): Uitkomst => (isBereik(waarde) ? (waarde[r]?.[k] ?? null) : waarde);
    return vorm.map((rij, r) => rij.map((_, k) => reken(teken, uit(links, r, k), uit(rechts, r, k)) as Uitkomst));
  }
  if (links instanceof Rekenfout) return links;
  if (rechts instanceof Rekenfout) return rechts;
  if (teken === '&') return `${links ?? ''}${rechts ?? ''}`;
  if (['=', '<>', '<', '>', '<=', '>='].includes(teken)) return vergelijk(teken, links, rechts);
  const [a, b] = [alsGetal(links), alsGetal(rechts)];
  if (a instanceof Rekenfout) return a;
  if (b instanceof Rekenfout) return b;
  if (teken === '/') return b === 0 ? new Rekenfout('#DIV/0!') : a / b;
  return teken === '+' ? a + b : teken === '-' ? a - b : teken === '*' ? a * b : a ** b;
}

function vergelijk(teken: string, links: Uitkomst, rechts: Uitkomst): boolean {
  const leegAls = (ander: Uitkomst): Uitkomst => (typeof ander === 'string' ? '' : typeof ander === 'boolean' ? false : 0);
  const a = links ?? leegAls(rechts);
  const b = rechts ?? leegAls(links);
  const rang = (w: Uitkomst) => (typeof w === 'number' ? 0 : typeof w === 'string' ? 1 : 2);
  const orde =
    rang(a) !== rang(b)
      ? rang(a) - rang(b)
      : typeof a === 'string' && typeof b === 'string'
        ? a.toLowerCase().localeCompare(b.toLowerCase(), 'nl')
        : Number(a) - Number(b);
  return teken === '='
    ? orde === 0
    : teken === '<>'
      ? orde !== 0
      : teken === '<'
        ? orde < 0
        : teken === '>'
          ? orde > 0
          : teken === '<='
            ? orde <= 0
            : orde >= 0;
}
