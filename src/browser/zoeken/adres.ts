/** The address of the search page: what was asked, and how far the list was unrolled, so that going back shows what the reader left. */
import { leesToestand, schrijfToestand, type Toestand } from '../../domain/zoeken/filters.ts';
import { PER_KEER } from './machine.ts';

/** More than this a reader does not unroll by hand; another script may have left anything in the history. */
const MEESTE = 300;

/** Does the address say the same as the page shows? A jump to a heading changes nothing in what was asked. */
export const staatInAdres = (toestand: Toestand): boolean => schrijfToestand(leesToestand(location.search)) === schrijfToestand(toestand);

/** How many results stood in the list when the reader left this entry of the history. */
export function totWaar(): number {
  const tot: unknown = (history.state as { tot?: unknown } | null)?.tot;
  return typeof tot === 'number' && tot > PER_KEER ? Math.min(tot, MEESTE) : PER_KEER;
}

/** Rest in the typing, in ms, after which the address follows. */
const RUST = 120;

export class Adresregel {
  #toestand: () => Toestand;
  #klok: ReturnType<typeof setTimeout> | undefined;

  /** `toestand` tells what is asked at that moment. */
  constructor(toestand: () => Toestand) {
    this.#toestand = toestand;
  }

  /** Where the typing comes to rest: a slow phone takes as long for a new address as for the search itself. */
  volgLater(): void {
    this.stop();
    this.#klok = setTimeout(() => this.volg(), RUST);
  }

  /** Does what still waits for a rest: the reader is about to go on. */
  maakAf(): void {
    if (this.#klok !== undefined) this.volg();
  }

  /** `tot`: how far the list is unrolled. */
  volg(tot = PER_KEER): void {
    this.stop();
    try {
      history.replaceState(
        tot > PER_KEER ? { tot } : null,
        '',
        `${location.pathname}?${schrijfToestand(this.#toestand())}`.replace(/\?$/, ''),
      );
    } catch {
      // A browser may refuse when the address changes too often; the next key press catches up.
    }
  }

  stop(): void {
    clearTimeout(this.#klok);
    this.#klok = undefined;
  }
}
