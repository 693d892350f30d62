/** Puts the names of places beside their markers, where there is room. */
import type { Plek } from './projectie.ts';

export interface Plaatsnaam {
  tekst: string;
  /** The markers that belong to the place; the name goes beside one of them. */
  bij: Plek[];
  /** Half the size of those markers, when it differs from the others. */
  straal?: number;
  /** Goes before all others. */
  eerst?: boolean;
}

export interface GezetteNaam {
  tekst: string;
  x: number;
  y: number;
  anker: 'start' | 'middle' | 'end';
}

export interface Letterbeeld {
  /** Half the size of a marker. */
  straal: number;
  /** Height of a line. */
  hoogte: number;
  /** Mean width of a letter; m and w count for one and a half. */
  letter: number;
  /** The drawing, from 0,0; a name must fit in it. */
  breedte: number;
  diepte: number;
  /** Room between a name and the marker of another place, where there is a choice: a name between two dots is of neither. */
  lucht?: number;
}

interface Vak {
  links: number;
  rechts: number;
  boven: number;
  onder: number;
}

/**
 * Names that fit: beside, under or above a marker of their place, over no other marker or name, inside the drawing.
 * Places with most markers go first. A name without room is left out: a crowded map is worse than a missing name,
 * and every marker says its place to who asks.
 */
export function zetNamen(plaatsen: readonly Plaatsnaam[], merken: readonly Plek[], beeld: Letterbeeld): GezetteNaam[] {
  const bezet = [
    ...merken.map(({ x, y }) => rond(x, y, beeld.straal)),
    ...plaatsen.flatMap(({ bij, straal }) => (straal ? bij.map(({ x, y }) => rond(x, y, straal)) : [])),
  ];
  const gezet: GezetteNaam[] = [];
  for (const plaats of [...plaatsen].sort((a, b) => Number(b.eerst ?? false) - Number(a.eerst ?? false) || b.bij.length - a.bij.length)) {
    // A name beside a marker that is out of sight would point at nothing.
    const zichtbaar = { ...plaats, bij: plaats.bij.filter(({ x, y }) => inBeeld(rond(x, y, 0), beeld)) };
    const keuzes = kandidaten(zichtbaar, beeld).filter(({ vak }) => inBeeld(vak, beeld) && !bezet.some((ander) => raakt(vak, ander)));
    const anderen = beeld.lucht ? merken.filter((merk) => !plaats.bij.some(({ x, y }) => x === merk.x && y === merk.y)) : [];
    const ruim = keuzes.find(({ vak }) => !anderen.some(({ x, y }) => raakt(vak, rond(x, y, beeld.straal + (beeld.lucht ?? 0)))));
    const keus = ruim ?? keuzes[0];
    if (!keus) continue;
    bezet.push(keus.vak);
    gezet.push(keus.naam);
  }
  return gezet;
}

function kandidaten({ tekst, bij, straal: eigen }: Plaatsnaam, { straal, hoogte, letter }: Letterbeeld): { naam: GezetteNaam; vak: Vak }[] {
  const breed = (tekst.length + (tekst.match(/[mw]/gi)?.length ?? 0) / 2) * letter;
  const los = (eigen ?? straal) + 3;
  const half = hoogte / 2;
  const rechts = bij.map(({ x, y }) => ({
    naam: { tekst, x: x + los, y, anker: 'start' as const },
    vak: { links: x + los, rechts: x + los + breed, boven: y - half, onder: y + half },
  }));
  const links = bij.map(({ x, y }) => ({
    naam: { tekst, x: x - los, y, anker: 'end' as const },
    vak: { links: x - los - breed, rechts: x - los, boven: y - half, onder: y + half },
  }));
  const boven = (richting: 1 | -1) =>
    bij.map(({ x, y }) => {
      const midden = y + richting * (los + half);
      return {
        naam: { tekst, x, y: midden, anker: 'middle' as const },
        vak: { links: x - breed / 2, rechts: x + breed / 2, boven: midden - half, onder: midden + half },
      };
    });
  return [...rechts, ...links, ...boven(1), ...boven(-1)];
}

const rond = (x: number, y: number, straal: number): Vak => ({
  links: x - straal,
  rechts: x + straal,
  boven: y - straal,
  onder: y + straal,
});
const raakt = (a: Vak, b: Vak) => a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder;
const inBeeld = (vak: Vak, { breedte, diepte }: Letterbeeld) =>
  vak.links >= 0 && vak.rechts <= breedte && vak.boven >= 0 && vak.onder <= diepte;
