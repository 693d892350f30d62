/** How far a stappenplan is, in words. */
import { standen, type Planactie, type Planstap, type Stappenplan } from './model.ts';
import { datumtekst, isDatum } from '../../datums.ts';

/** '2 van 6 stappen klaar, 1 bezig, 3 open acties (1 te laat)'. `vandaag` is ISO. */
export function voortgang(plan: Stappenplan, vandaag: string): string {
  const met = (stand: Planstap['stand']) => plan.stappen.filter((stap) => stap.stand === stand).length;
  const open = openActies(plan);
  const laat = open.filter(({ actie }) => isTeLaat(actie, vandaag)).length;
  const delen = [`${met('klaar')} van ${plan.stappen.length} stappen klaar`];
  if (met('bezig') > 0) delen.push(`${met('bezig')} bezig`);
  if (met('wacht') > 0) delen.push(`${met('wacht')} ${met('wacht') === 1 ? 'wacht' : 'wachten'} op een besluit`);
  if (open.length > 0) delen.push(`${open.length} open ${open.length === 1 ? 'actie' : 'acties'}${laat > 0 ? ` (${laat} te laat)` : ''}`);
  return delen.join(', ');
}

/** One line about a step for its heading: status, open actions, date. */
export function stapregel(stap: Planstap): string {
  const open = stap.acties.filter((actie) => !actie.klaar && !isLeeg(actie)).length;
  const delen: string[] = [standen[stap.stand]];
  if (open > 0) delen.push(`${open} ${open === 1 ? 'actie' : 'acties'}`);
  if (isDatum(stap.klaarOp) && stap.stand !== 'klaar') delen.push(`klaar op ${datumtekst(stap.klaarOp)}`);
  return delen.join(', ');
}

export interface Regel {
  stap: number;
  actie: Planactie;
}

/** All actions that are not done, earliest first; those without a date last. */
export function openActies(plan: Stappenplan): Regel[] {
  return plan.stappen
    .flatMap((stap, nr) => stap.acties.filter((actie) => !actie.klaar && !isLeeg(actie)).map((actie) => ({ stap: nr + 1, actie })))
    .sort((a, b) => sleutel(a.actie.datum).localeCompare(sleutel(b.actie.datum)) || a.stap - b.stap);
}

/** Evaluations that say something, earliest first. */
export function evaluaties(plan: Stappenplan): Stappenplan['evaluaties'] {
  return plan.evaluaties
    .filter(({ wat, datum }) => wat.trim() !== '' || isDatum(datum))
    .sort((a, b) => sleutel(a.datum).localeCompare(sleutel(b.datum)));
}

export const isTeLaat = (actie: Planactie, vandaag: string): boolean => !actie.klaar && isDatum(actie.datum) && actie.datum < vandaag;
export const isLeeg = (actie: Planactie): boolean => [actie.wat, actie.wie, actie.datum].every((veld) => veld.trim() === '');
const sleutel = (datum: string): string => (isDatum(datum) ? datum : '9999');
