/** What a check reports and we accept, each with its reason. An exception that no longer occurs is itself a mistake. */
import type { Fout } from './controle.ts';

export interface Uitzondering {
  /** Name of the check. */
  controle: string;
  pad: RegExp;
  wat: RegExp;
  reden: string;
}

export const uitzonderingen: Uitzondering[] = [];

/** Takes the accepted findings out, and tells which exceptions were of use. */
export function zonderUitzonderingen(
  controle: string,
  fouten: Fout[],
  lijst = uitzonderingen,
): { over: Fout[]; gebruikt: Set<Uitzondering> } {
  const gebruikt = new Set<Uitzondering>();
  const over = fouten.filter(({ pad, wat }) => {
    const passend = lijst.find(
      (uitzondering) => uitzondering.controle === controle && uitzondering.pad.test(pad) && uitzondering.wat.test(wat),
    );
    if (passend) gebruikt.add(passend);
    return !passend;
  });
  return { over, gebruikt };
}
