/** Stacked and single bars: from amounts to rectangles. */

export interface Deel {
  naam: string;
  bedrag: number;
}

export interface Stuk extends Deel {
  y: number;
  hoogte: number;
}

/** Sum of the amounts. */
export const totaal = (delen: Deel[]): number => delen.reduce((som, { bedrag }) => som + bedrag, 0);

/** Stacks the parts from `bodem` upwards; `perPixel` is the amount that one pixel stands for. */
export function stapel(delen: Deel[], bodem: number, perPixel: number): Stuk[] {
  let y = bodem;
  return delen.map((deel) => {
    const hoogte = deel.bedrag / perPixel;
    y -= hoogte;
    return { ...deel, y: Math.round(y * 100) / 100, hoogte: Math.round(hoogte * 100) / 100 };
  });
}
