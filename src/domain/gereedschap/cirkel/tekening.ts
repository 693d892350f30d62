/** The diagram of a circle: the wish in the middle, four sides around it. Only shapes and lines of text; the list holds everything. */
import { breek } from '../afbreken.ts';
import { regels } from '../document.ts';
import { kanten, kantnamen, vraagnamen, type Cirkel, type Kant, type Vraag } from './model.ts';

export const maat = 1000;
const midden = maat / 2;
export const straal = { buiten: 486, binnen: 132 } as const;

export interface Tekstregel {
  x: number;
  y: number;
  tekst: string;
  /** Bold words before the text. */ vet?: string;
  soort: 'kop' | 'label' | 'gewoon' | 'wens';
  anker: 'start' | 'middle';
}
export interface Tekening {
  maat: number;
  straal: { buiten: number; binnen: number };
  /** Size of the letters per kind of text. */ letters: Record<Tekstregel['soort'], number>;
  lijnen: { x1: number; y1: number; x2: number; y2: number }[];
  teksten: Tekstregel[];
}

/** Heading of each side. The boxes below keep clear of the middle and of the edge for `tekens` letters on `meesteRegels` lines. */
const vakken: Record<Kant, { x: number; y: number }> = {
  school: { x: 188, y: 168 },
  thuis: { x: 538, y: 168 },
  vrijetijd: { x: 538, y: 652 },
  hulp: { x: 188, y: 652 },
};
const regelhoogte = 20;
const meesteRegels = 9;
const tekens = 33;
/** Little text stands in larger letters: the largest of these in which nothing has to be left out. */
const groottes = [1.5, 1.25, 1] as const;
/** What the diagram shows of a side, in short; who could do it stands in the list. */
const inBeeld: Partial<Record<Vraag, string>> = { goed: 'Goed', lastig: 'Lastig', helpt: 'Helpt nu', nodig: 'Nodig' };

/** Everything to draw. */
export function teken(cirkel: Cirkel): Tekening {
  const schaal =
    groottes.find((keer) =>
      kantnamen.every(
        (naam) => alineas(cirkel, naam, keer).flatMap(({ regels: lijst }) => lijst).length <= Math.floor(meesteRegels / keer),
      ),
    ) ?? 1;
  return {
    maat,
    straal,
    letters: { kop: 20 + 4 * schaal, label: 15, gewoon: 16 * schaal, wens: 17 },
    lijnen: kruis(maat, straal),
    teksten: [...wens(cirkel.kind, midden, regelhoogte, 21, 6), ...kantnamen.flatMap((naam) => kant(cirkel, naam, schaal))],
  };
}

/** For a narrow screen: the wish, and per side how much is filled in. The words themselves stand in the list below it. */
export function tekenKlein(cirkel: Cirkel): Tekening {
  const [klein, randen] = [340, { buiten: 168, binnen: 64 }];
  const plek: Record<Kant, [number, number]> = { school: [0.29, 0.25], thuis: [0.71, 0.25], vrijetijd: [0.71, 0.76], hulp: [0.29, 0.76] };
  const teksten = kantnamen.flatMap((naam): Tekstregel[] => {
    const [x, y] = [klein * plek[naam][0], klein * plek[naam][1]];
    const aantal = Object.values(cirkel.kanten[naam]).filter((veld) => veld.trim() !== '').length;
    return [
      { x, y, tekst: kanten[naam], soort: 'kop', anker: 'middle' },
      { x, y: y + 18, tekst: aantal === 0 ? 'nog leeg' : `${aantal} van ${vraagnamen.length}`, soort: 'gewoon', anker: 'middle' },
    ];
  });
  return {
    maat: klein,
    straal: randen,
    letters: { kop: 16, label: 12.5, gewoon: 14, wens: 13.5 },
    lijnen: kruis(klein, randen),
    teksten: [...wens(cirkel.kind, klein / 2, 16.5, 14, 5), ...teksten],
  };
}

/** Four lines from the middle to the edge. */
function kruis(heel: number, { buiten, binnen }: Tekening['straal']): Tekening['lijnen'] {
  const m = heel / 2;
  return [
    [m, m - buiten, m, m - binnen],
    [m, m + binnen, m, m + buiten],
    [m - buiten, m, m - binnen, m],
    [m + binnen, m, m + buiten, m],
  ].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({ x1, y1, x2, y2 }));
}

function wens(tekst: string, hart: number, hoogte: number, breedte: number, meeste: number): Tekstregel[] {
  const kop: Tekstregel = { x: hart, y: 0, tekst: 'Wat wil ik?', soort: 'label', anker: 'middle' };
  const rij: Tekstregel[] = [
    kop,
    ...inkorten(breek(regels(tekst).join(' '), breedte), meeste).map((deel): Tekstregel => ({ ...kop, tekst: deel, soort: 'wens' })),
  ];
  const begin = hart - ((rij.length - 1) * hoogte) / 2 + hoogte * 0.3;
  return rij.map((een, nr) => ({ ...een, y: begin + nr * hoogte }));
}

/** What was written on a side, in lines that fit in letters of that size. */
function alineas(cirkel: Cirkel, naam: Kant, schaal: number): { label: string; regels: string[] }[] {
  return (Object.entries(inBeeld) as [Vraag, string][]).flatMap(([vraag, label]) => {
    const tekst = regels(cirkel.kanten[naam][vraag]).join('; ');
    return tekst ? [{ label, regels: breek(`${label}: ${tekst}`, Math.floor(tekens / schaal)) }] : [];
  });
}

function kant(cirkel: Cirkel, naam: Kant, schaal: number): Tekstregel[] {
  const { x, y } = vakken[naam];
  const [hoogte, meeste] = [regelhoogte * schaal, Math.floor(meesteRegels / schaal)];
  const delen = alineas(cirkel, naam, schaal);
  const plaats = verdeel(
    delen.map((een) => een.regels.length),
    meeste,
  );
  const inhoud = delen.flatMap((een, nr) =>
    inkorten(een.regels, plaats[nr] ?? 1).map((tekst, hier): Omit<Tekstregel, 'x' | 'y'> =>
      hier === 0
        ? { vet: `${een.label}:`, tekst: tekst.slice(een.label.length + 1), soort: 'gewoon', anker: 'start' }
        : { tekst, soort: 'gewoon', anker: 'start' },
    ),
  );
  // Fewer lines stand in the middle of their box.
  const begin = y + ((meeste - inhoud.length) * hoogte) / 2;
  return [
    { x, y: begin, tekst: kanten[naam], soort: 'kop', anker: 'start' },
    ...inhoud.map((een, nr) => ({ ...een, x, y: begin + 4 + hoogte * (nr + 1) })),
  ];
}

/** Divides lines fairly: everyone gets what they need, as long as there is room; who needs most gives in first. */
export function verdeel(nodig: number[], ruimte: number): number[] {
  const uit = [...nodig];
  while (uit.reduce((som, deel) => som + deel, 0) > ruimte) {
    const grootste = uit.indexOf(Math.max(...uit));
    uit[grootste] = (uit[grootste] ?? 1) - 1;
  }
  return uit;
}

/** At most `aantal` lines; the last says that there is more. */
export const inkorten = (lijst: string[], aantal: number): string[] =>
  lijst.length <= aantal ? lijst : [...lijst.slice(0, aantal - 1), `${(lijst[aantal - 1] ?? '').slice(0, tekens - 2)} …`];

/** The diagram in one sentence; the list says the rest. */
export function inWoorden(cirkel: Cirkel): string {
  const delen = kantnamen.map(
    (naam) => `${kanten[naam].toLowerCase()} ${Object.values(cirkel.kanten[naam]).filter((veld) => veld.trim()).length} van 5 vragen`,
  );
  return `Cirkel met in het midden de wens${cirkel.kind.trim() ? '' : ' (nog leeg)'} en vier kanten: ${delen.join(', ')} ingevuld.`;
}
