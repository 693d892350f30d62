/** The diagram of a circle: the wish in the middle, four sides around it. Only shapes and lines of text; the list holds everything. */
import { regels } from '../document.ts';
import { kanten, kantnamen, type Cirkel, type Kant, type Vraag } from './model.ts';

export const maat = 1000;
const midden = maat / 2;
export const straal = { buiten: 486, binnen: 132 } as const;

export interface Tekstregel { x: number; y: number; tekst: string; /** Bold words before the text. */ vet?: string; soort: 'kop' | 'label' | 'gewoon' | 'wens'; anker: 'start' | 'middle' }
export interface Tekening { lijnen: { x1: number; y1: number; x2: number; y2: number }[]; teksten: Tekstregel[] }

/** Heading of each side. The boxes below keep clear of the middle and of the edge for `tekens` letters on `meesteRegels` lines. */
const vakken: Record<Kant, { x: number; y: number }> = { school: { x: 188, y: 168 }, thuis: { x: 538, y: 168 }, vrijetijd: { x: 538, y: 652 }, hulp: { x: 188, y: 652 } };
const regelhoogte = 20;
const meesteRegels = 9;
const tekens = 33;
/** What the diagram shows of a side, in short; who could do it stands in the list. */
const inBeeld: Partial<Record<Vraag, string>> = { goed: 'Goed', lastig: 'Lastig', helpt: 'Helpt nu', nodig: 'Nodig' };

/** Everything to draw. */
export function teken(cirkel: Cirkel): Tekening {
  const d = straal.binnen;
  const lijnen = [[midden, midden - straal.buiten, midden, midden - d], [midden, midden + d, midden, midden + straal.buiten], [midden - straal.buiten, midden, midden - d, midden], [midden + d, midden, midden + straal.buiten, midden]]
    .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({ x1, y1, x2, y2 }));
  return { lijnen, teksten: [...wens(cirkel.kind), ...kantnamen.flatMap((naam) => kant(cirkel, naam))] };
}

function wens(tekst: string): Tekstregel[] {
  const kop: Tekstregel = { x: midden, y: 0, tekst: 'Wat wil ik?', soort: 'label', anker: 'middle' };
  const rij: Tekstregel[] = [kop, ...inkorten(breek(regels(tekst).join(' '), 21), 6).map((deel): Tekstregel => ({ ...kop, tekst: deel, soort: 'wens' }))];
  const begin = midden - ((rij.length - 1) * regelhoogte) / 2 + 6;
  return rij.map((een, nr) => ({ ...een, y: begin + nr * regelhoogte }));
}

function kant(cirkel: Cirkel, naam: Kant): Tekstregel[] {
  const { x, y } = vakken[naam];
  const alineas = (Object.entries(inBeeld) as [Vraag, string][]).flatMap(([vraag, label]) => {
    const tekst = regels(cirkel.kanten[naam][vraag]).join('; ');
    return tekst ? [{ label, regels: breek(`${label}: ${tekst}`, tekens) }] : [];
  });
  const plaats = verdeel(alineas.map((een) => een.regels.length), meesteRegels);
  const inhoud = alineas.flatMap((een, nr) => inkorten(een.regels, plaats[nr] ?? 1).map((tekst, hier): Omit<Tekstregel, 'x' | 'y'> => (
    hier === 0 ? { vet: `${een.label}:`, tekst: tekst.slice(een.label.length + 1), soort: 'gewoon', anker: 'start' } : { tekst, soort: 'gewoon', anker: 'start' })));
  // Fewer lines stand in the middle of their box.
  const begin = y + ((meesteRegels - inhoud.length) * regelhoogte) / 2;
  return [{ x, y: begin, tekst: kanten[naam], soort: 'kop', anker: 'start' }, ...inhoud.map((een, nr) => ({ ...een, x, y: begin + 24 + nr * regelhoogte }))];
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

/** Breaks at spaces; a word that is too long is cut. */
export function breek(tekst: string, breedte: number): string[] {
  const uit: string[] = [];
  let regel = '';
  for (const woord of tekst.split(/\s+/).filter(Boolean).flatMap((een) => een.match(new RegExp(`.{1,${breedte}}`, 'gu')) ?? [])) {
    if (regel && regel.length + 1 + woord.length > breedte) {
      uit.push(regel);
      regel = woord;
    } else regel = regel ? `${regel} ${woord}` : woord;
  }
  return regel ? [...uit, regel] : uit;
}

/** At most `aantal` lines; the last says that there is more. */
export const inkorten = (lijst: string[], aantal: number): string[] => (lijst.length <= aantal ? lijst : [...lijst.slice(0, aantal - 1), `${(lijst[aantal - 1] ?? '').slice(0, tekens - 2)} …`]);

/** The diagram in one sentence; the list says the rest. */
export function inWoorden(cirkel: Cirkel): string {
  const delen = kantnamen.map((naam) => `${kanten[naam].toLowerCase()} ${Object.values(cirkel.kanten[naam]).filter((veld) => veld.trim()).length} van 5 vragen`);
  return `Cirkel met in het midden de wens${cirkel.kind.trim() ? '' : ' (nog leeg)'} en vier kanten: ${delen.join(', ')} ingevuld.`;
}
