/** Names beside the dots of a small map, and a number where a name has no room: no dot may stay unknown. */
import { zetNamen, type GezetteNaam, type Letterbeeld, type Plaatsnaam } from './namen.ts';
import type { Plek } from './projectie.ts';

export interface Nummer {
  nummer: number;
  tekst: string;
}

/**
 * First names only: who found no room goes first in the next attempt. What is left then gets a number, counted in the
 * order of the places. A number may take the room of another name; that one becomes a number too, until all fit.
 */
export function zetNamenOfNummers(
  plaatsen: readonly Plaatsnaam[],
  merken: readonly Plek[],
  beeld: Letterbeeld,
): { namen: GezetteNaam[]; nummers: Nummer[] } {
  const gemist = (gezet: readonly GezetteNaam[], rijen: readonly Plaatsnaam[]) =>
    rijen.filter(({ tekst }) => !gezet.some((naam) => naam.tekst === tekst));
  let beste = zetNamen(plaatsen, merken, beeld);
  let rij = plaatsen;
  for (let poging = 0; poging < plaatsen.length && beste.length < plaatsen.length; poging++) {
    const weg = gemist(zetNamen(rij, merken, beeld), rij);
    rij = [...weg, ...rij.filter((plaats) => !weg.includes(plaats))];
    const nu = zetNamen(rij, merken, beeld);
    if (nu.length > beste.length) beste = nu;
  }
  const metNummer = new Set(gemist(beste, plaatsen).map(({ tekst }) => tekst));
  for (;;) {
    const nummers = plaatsen.filter(({ tekst }) => metNummer.has(tekst)).map(({ tekst }, nr) => ({ nummer: nr + 1, tekst }));
    const rijen = rij.map((plaats) => {
      const nummer = nummers.find(({ tekst }) => tekst === plaats.tekst)?.nummer;
      return nummer ? { ...plaats, tekst: String(nummer), eerst: true } : plaats;
    });
    const namen = zetNamen(rijen, merken, beeld);
    const nieuw = gemist(namen, rijen).filter(({ tekst }) => !/^\d+$/.test(tekst));
    if (nieuw.length === 0) return { namen, nummers };
    for (const { tekst } of nieuw) metNummer.add(tekst);
  }
}
