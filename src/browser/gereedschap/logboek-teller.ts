/** Counts a logboek once for each state of it, and holds it against the numbers of the leidraad. */
import { keuzesVan, type Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import type { Logboek } from '../../domain/gereedschap/logboek/model.ts';
import { tel, vergelijk, type Telling, type Vergelijking } from '../../domain/gereedschap/logboek/tel.ts';
import { kentallen } from '../../domain/gereedschap/rekenhulp/reken.ts';

export class Teller {
  readonly #soorten: readonly string[];
  #geteld: { van: Logboek; telling: Telling } | undefined;

  constructor(ontwerp: Ontwerp) {
    this.#soorten = keuzesVan(ontwerp)['soortzorg'] ?? [];
  }

  tel(inhoud: Logboek): Telling {
    if (this.#geteld?.van !== inhoud) this.#geteld = { van: inhoud, telling: tel(inhoud) };
    return this.#geteld.telling;
  }

  vergelijk(inhoud: Logboek): Vergelijking[] {
    return vergelijk(inhoud, this.tel(inhoud), this.#soorten, kentallen);
  }
}

/** Names of groups that were used, as suggestions. */
export const groepen = ({ regels, week }: Logboek): string[] =>
  [...new Set([...regels, ...week].map(({ groep }) => groep))].filter(Boolean).sort().slice(0, 60);
