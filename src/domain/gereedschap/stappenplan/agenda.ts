/** The dates of a stappenplan as appointments. */
import { isDatum } from '../../datums.ts';
import type { Afspraak } from '../kalender.ts';
import { niveaus, type Stappenplan } from './model.ts';
import { evaluaties, openActies } from './voortgang.ts';

/** Evaluations, dates on which a step is done and, when asked for, open actions. `id` is that of the plan. */
export function afspraken(plan: Stappenplan, id: string, namen: readonly string[], metActies: boolean): Afspraak[] {
  const momenten: Afspraak[] = evaluaties(plan)
    .filter(({ datum }) => isDatum(datum))
    .map(({ datum, niveau, wat }, nr) => ({
      id: `${id}-evaluatie-${nr + 1}`,
      datum,
      titel: `Evaluatie ZiO (${niveaus[niveau].toLowerCase()})`,
      uitleg: wat,
      herinnering: 14,
    }));
  const stappen: Afspraak[] = plan.stappen.flatMap((stap, nr) =>
    isDatum(stap.klaarOp) && stap.stand !== 'klaar'
      ? [
          {
            id: `${id}-stap-${nr + 1}`,
            datum: stap.klaarOp,
            titel: `ZiO stap ${nr + 1} klaar: ${namen[nr] ?? ''}`,
            uitleg: stap.regie && `Regie: ${stap.regie}`,
            herinnering: 7,
          },
        ]
      : [],
  );
  const acties: Afspraak[] = openActies(plan)
    .filter(({ actie }) => metActies && isDatum(actie.datum))
    .map(({ stap, actie }, nr) => ({
      id: `${id}-actie-${nr + 1}`,
      datum: actie.datum,
      titel: `ZiO: ${actie.wat || 'actie'}`,
      uitleg: [`Stap ${stap}`, actie.wie].filter(Boolean).join(', '),
    }));
  return [...momenten, ...stappen, ...acties];
}
