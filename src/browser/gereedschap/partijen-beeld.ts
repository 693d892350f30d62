/** Draws the diagram of the partijenkaart as SVG: with the colours of the page, or with fixed ones for a file. */
import { lijnen, type Knoop, type Tekening, type Vulling } from '../../domain/gereedschap/partijenkaart/tekening.ts';
import { svgEl as el, type Kenmerken, type Tekenbaar } from './svg.ts';

const kleur = { inkt: '#1a2130', zacht: '#454d5b', draad: '#d9432c', papier: '#ffffff', grijs: '#7d7767' };

/** The drawing, also for a file; `uitleg` is what a screen reader tells. */
export const kaartbeeld = (tekening: Tekening, uitleg: string): Tekenbaar => ({
  breed: tekening.breed,
  hoog: tekening.hoog,
  teken: (voorBestand) => tekenKaart(tekening, uitleg, voorBestand),
});

function tekenKaart({ breed, hoog, school, knopen }: Tekening, uitleg: string, voorBestand: boolean): SVGElement {
  const smal = breed < 500;
  const stijl = (klasse: string, vast: Kenmerken): Kenmerken => (voorBestand ? vast : { class: klasse });
  const lijn = ({ pad, lijn: soort }: Knoop) => {
    const { dik, ...rest } = lijnen[soort];
    return el('path', {
      d: pad,
      fill: 'none',
      'stroke-width': dik,
      'stroke-linecap': 'round',
      ...('streep' in rest && { 'stroke-dasharray': rest.streep }),
      ...stijl(`pk-lijn pk-${soort}`, { stroke: soort === 'onbekend' ? kleur.grijs : kleur.draad }),
    });
  };
  const knoop = (een: Knoop) => {
    const tekst = (woorden: string, y: number, maat: number, klasse: string, vet: boolean) =>
      el(
        'text',
        {
          x: een.x + een.kant * 20,
          y: een.y + y,
          'font-size': maat,
          'text-anchor': een.kant === 1 ? 'start' : 'end',
          ...(vet && { 'font-weight': 'bold' }),
          ...stijl(klasse, { fill: vet ? kleur.inkt : kleur.zacht, stroke: 'none' }),
        },
        [woorden],
      );
    return el('g', {}, [
      ...rondje(een.x, een.y, een.vulling, stijl),
      tekst(een.naam, -1, smal ? 14 : 13.5, 'pk-naam', true),
      tekst(een.onder, 15, smal ? 12.5 : 12, 'pk-onder', false),
    ]);
  };
  const naam = school.naam.flatMap((woorden, nr) =>
    smal
      ? [
          el(
            'text',
            {
              x: school.x + 26,
              y: school.y + 5,
              'font-size': 15,
              'font-weight': 'bold',
              ...stijl('pk-naam', { fill: kleur.inkt, stroke: 'none' }),
            },
            [woorden],
          ),
        ]
      : // Room in the lines for the name: a box, because some programs would draw a stroke around letters over them.
        [
          el('rect', {
            x: school.x - woorden.length * 4 - 3,
            y: school.y + 42 + nr * 17,
            width: woorden.length * 8 + 6,
            height: 17,
            ...stijl('pk-vlak', { fill: kleur.papier, stroke: 'none' }),
          }),
          el(
            'text',
            {
              x: school.x,
              y: school.y + 55 + nr * 17,
              'font-size': 14.5,
              'font-weight': 'bold',
              'text-anchor': 'middle',
              ...stijl('pk-naam', { fill: kleur.inkt, stroke: 'none' }),
            },
            [woorden],
          ),
        ],
  );
  const draad =
    smal && knopen.length > 0
      ? [
          el('path', {
            d: `M${school.x} ${school.y}V${(knopen.at(-1)?.y ?? 0) - 24}`,
            'stroke-width': 3,
            fill: 'none',
            ...stijl('pk-lijn', { stroke: kleur.draad }),
          }),
        ]
      : [];
  return el(
    'svg',
    {
      viewBox: `0 0 ${breed} ${hoog}`,
      role: 'img',
      'aria-label': uitleg,
      ...(voorBestand && { width: breed, height: hoog, 'font-family': 'Arial, Helvetica, sans-serif' }),
    },
    [
      el('title', {}, [uitleg]),
      ...(voorBestand ? [el('rect', { width: breed, height: hoog, fill: kleur.papier, stroke: 'none' })] : []),
      ...draad,
      ...knopen.map(lijn),
      el('circle', {
        cx: school.x,
        cy: school.y,
        r: smal ? 14 : 34,
        'stroke-width': 3,
        ...stijl('pk-school', { fill: kleur.papier, stroke: kleur.draad }),
      }),
      ...(smal
        ? []
        : [
            el('circle', {
              cx: school.x,
              cy: school.y,
              r: 12,
              'stroke-width': 3,
              ...stijl('pk-vol', { fill: kleur.draad, stroke: kleur.draad }),
            }),
          ]),
      ...naam,
      ...knopen.map(knoop),
    ],
  );
}

function rondje(x: number, y: number, vulling: Vulling, stijl: (klasse: string, vast: Kenmerken) => Kenmerken): SVGElement[] {
  const rand = el('circle', {
    cx: x,
    cy: y,
    r: 11,
    'stroke-width': 3,
    ...stijl(`pk-${vulling}`, {
      fill: vulling === 'vol' ? kleur.draad : kleur.papier,
      stroke: vulling === 'leeg' ? kleur.grijs : kleur.draad,
    }),
  });
  return vulling === 'half'
    ? [rand, el('circle', { cx: x, cy: y, r: 5, ...stijl('pk-punt', { fill: kleur.draad, stroke: 'none' }) })]
    : [rand];
}
