/** Finding stretches between quotation marks, without being misled by apostrophes (ib'er, zo'n, foto's, 's ochtends, '22-'23). */
import { woordenVan } from './woorden.ts';

export interface Aanhaling {
  /** What stands between the marks. */
  tekst: string;
  /** Place of the opening mark and of what follows the closing mark. */
  van: number;
  tot: number;
  woorden: number;
}

const dubbel = /["“”„«»]/;
const enkel = /['‘’‚]/;
/** Words that begin with an apostrophe: 's ochtends, 't, 'n, 'm, 'k, 'r, 'ns, and years such as '22. */
const afgekort = /^['‘’](?:(?:s|t|n|m|k|r|ns)(?![\p{L}\p{N}])|\d{2}(?!\d))/iu;

/**
 * All outermost stretches between double or single, straight or curly quotation marks.
 * An opening double mark that is never closed runs to the end of the text; a single one may be a stray apostrophe and is left out.
 */
export function aanhalingen(tekst: string): Aanhaling[] {
  const gevonden: Aanhaling[] = [];
  let plek = 0;
  while (plek < tekst.length) {
    const teken = tekst[plek] ?? '';
    const einde = dubbel.test(teken) ? zoekDubbel(tekst, plek) : enkel.test(teken) && opent(tekst, plek) ? zoekEnkel(tekst, plek) : -1;
    if (einde < 0) {
      plek += 1;
      continue;
    }
    const binnen = tekst.slice(plek + 1, einde);
    gevonden.push({ tekst: binnen.trim(), van: plek, tot: Math.min(einde + 1, tekst.length), woorden: woordenVan(binnen).length });
    plek = einde + 1;
  }
  return gevonden;
}

/** The text with every quoted stretch replaced by `teken`. */
export function zonderAanhalingen(tekst: string, teken: string): string {
  let uit = '';
  let vanaf = 0;
  for (const { van, tot } of aanhalingen(tekst)) {
    uit += tekst.slice(vanaf, van) + teken;
    vanaf = tot;
  }
  return uit + tekst.slice(vanaf);
}

function zoekDubbel(tekst: string, van: number): number {
  for (let plek = van + 1; plek < tekst.length; plek++) if (dubbel.test(tekst[plek] ?? '')) return plek;
  return tekst.length;
}

function zoekEnkel(tekst: string, van: number): number {
  let mogelijk = -1;
  for (let plek = van + 1; plek < tekst.length; plek++) {
    if (!enkel.test(tekst[plek] ?? '') || !sluit(tekst, plek)) continue;
    // "de ouders' wens": after s, x or z with a word following it may be a possessive; keep looking, but remember the place.
    if (/[sxz]/i.test(tekst[plek - 1] ?? '') && /^\s\p{Ll}/u.test(tekst.slice(plek + 1, plek + 3)) && volgtSluiting(tekst, plek)) {
      if (mogelijk < 0) mogelijk = plek;
      continue;
    }
    return plek;
  }
  return mogelijk;
}

/** Does a closing single mark come later, before another one opens? Then this one is a possessive. */
function volgtSluiting(tekst: string, plek: number): boolean {
  for (let verder = plek + 1; verder < tekst.length; verder++) {
    if (!enkel.test(tekst[verder] ?? '')) continue;
    if (opent(tekst, verder)) return false;
    if (sluit(tekst, verder)) return true;
  }
  return false;
}

function opent(tekst: string, plek: number): boolean {
  const voor = tekst[plek - 1] ?? ' ';
  const na = tekst[plek + 1] ?? ' ';
  return /[\s([{/\-–—:\uFFFC]/.test(voor) && !/\s/.test(na) && !afgekort.test(tekst.slice(plek, plek + 4));
}

function sluit(tekst: string, plek: number): boolean {
  return !/\s/.test(tekst[plek - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(tekst[plek + 1] ?? ' ');
}
