/** A list with bars: readable as text, drawn as SVG. The table beside it holds the same numbers. */
import { maak } from './dom.ts';
import { svgEl } from './svg.ts';

export interface Staaf {
  naam: string;
  waarde: number;
  tekst: string;
  /** 1, 2 or 3: another tint and edge, so that kinds differ without colour too. */ soort?: 1 | 2 | 3;
}

/** A list of bars on one scale. */
export function staven(lijst: readonly Staaf[]): HTMLUListElement {
  const grootste = Math.max(...lijst.map(({ waarde }) => waarde), Number.EPSILON);
  return maak(
    'ul',
    lijst.map(({ naam, waarde, tekst, soort = 1 }) =>
      maak('li', [maak('span', [naam], 'gr-staaf-naam'), balk(waarde / grootste, soort), maak('span', [tekst], 'gr-staaf-getal')]),
    ),
    'gr-staven',
  );
}

function balk(deel: number, soort: number): SVGElement {
  const breedte = Math.max(0, Math.min(1, deel)) * 100;
  return svgEl('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
    svgEl('rect', { width: breedte, height: 10, class: `gr-staaf gr-staaf-${soort}` }),
  ]);
}
