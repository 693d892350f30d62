/** A pen that goes down a worksheet: it knows the row, the widths and the names, and writes cells that span columns. */
import { adres, bladnaam, vastAdres } from '../xlsx/adressen.ts';
import type { Stijl } from '../xlsx/stijlen.ts';
import type { Celwaarde, Werkblad, Werkmap } from '../xlsx/werkmap.ts';
import { hoogteVoor, uiterlijk } from './uiterlijk.ts';

export class Bouwer {
  readonly blad: Werkblad;
  readonly werkmap: Werkmap;
  rij = 1;

  constructor(werkmap: Werkmap, blad: Werkblad) {
    this.werkmap = werkmap;
    this.blad = blad;
  }

  get breedste(): number {
    return this.blad.breedtes.length;
  }

  /** Sum of the widths of some columns. */
  breedte(van: number, tot: number): number {
    return this.blad.breedtes.slice(van - 1, tot).reduce((a, b) => a + b, 0);
  }

  /** Last column so that the columns from `van` on give room for `tekens` characters. */
  tot(van: number, tekens: number): number {
    let kolom = van;
    while (kolom < this.breedste && this.breedte(van, kolom) < tekens) kolom++;
    return kolom;
  }

  zet(kolom: number, waarde: Celwaarde, stijl: Stijl, rij = this.rij): void {
    this.blad.cellen.set(adres(kolom, rij), { waarde, stijl });
  }

  zetFormule(kolom: number, formule: string, stijl: Stijl, rij = this.rij): void {
    this.blad.cellen.set(adres(kolom, rij), { formule, stijl });
  }

  /** One value over several columns; the row becomes high enough for a text. */
  strook(van: number, tot: number, waarde: Celwaarde, stijl: Stijl, punten?: number): void {
    for (let k = van; k <= tot; k++) this.zet(k, k === van ? waarde : null, stijl);
    if (tot > van) this.blad.samengevoegd.push(`${adres(van, this.rij)}:${adres(tot, this.rij)}`);
    if (typeof waarde === 'string' && stijl.wikkel)
      this.hoogte(hoogteVoor(waarde, this.breedte(van, tot), punten ?? (stijl.maat ?? 11) * 1.36));
  }

  /** At least this high. */
  hoogte(punten: number, vast = true): void {
    this.blad.hoogtes.set(this.rij, Math.max(Math.round(punten), this.blad.hoogtes.get(this.rij) ?? 0));
    if (vast) this.blad.vasteHoogte.add(this.rij);
  }

  /** Gives cells a name for use in formulas. */
  noem(naam: string, kolom: number, van: number, tot = van): void {
    if (this.werkmap.namen.has(naam)) throw new Error(`De naam '${naam}' komt twee keer voor`);
    const cellen = van === tot ? vastAdres(kolom, van) : `${vastAdres(kolom, van)}:${vastAdres(kolom, tot)}`;
    this.werkmap.namen.set(naam, `${bladnaam(this.blad.naam)}!${cellen}`);
  }

  /** Title bar with the thread below it, and the introduction. */
  hoofd(titel: string, inleiding: string, legenda: string | undefined, banier: string | undefined): void {
    for (let k = 1; k <= this.breedste; k++) this.zet(k, k === 1 ? titel : null, uiterlijk.titel);
    this.hoogte(36);
    this.rij++;
    for (let k = 1; k <= this.breedste; k++) this.zet(k, null, uiterlijk.draad);
    this.blad.hoogtes.set(this.rij, 4);
    this.blad.vasteHoogte.add(this.rij);
    this.rij++;
    const leesbaar = this.tot(1, 120);
    this.strook(1, leesbaar, inleiding, uiterlijk.inleiding);
    this.hoogte((this.blad.hoogtes.get(this.rij) ?? 20) + 8);
    this.rij++;
    if (legenda) {
      this.strook(1, leesbaar, legenda, uiterlijk.legenda);
      this.rij++;
    }
    if (banier) {
      this.strook(1, leesbaar, banier, uiterlijk.banier);
      this.rij++;
    }
    this.rij++;
  }

  /** Heading of a block, with explanation. */
  blokkop(kop: string | undefined, uitleg: string | undefined): void {
    if (kop) {
      for (let k = 1; k <= this.breedste; k++) this.zet(k, k === 1 ? kop : null, uiterlijk.kop);
      this.hoogte(24);
      this.rij++;
    }
    if (uitleg) {
      this.strook(1, this.tot(1, 120), uitleg, uiterlijk.uitleg);
      this.hoogte((this.blad.hoogtes.get(this.rij) ?? 16) + 6);
      this.rij++;
    }
  }
}
