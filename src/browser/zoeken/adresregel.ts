/** What is asked, in the address: to share it, and to find it again with 'back'. */
import { schrijfToestand, type Toestand } from '../../domain/zoeken/filters.ts';

/** Rest in the typing, in ms, after which the address follows. */
const RUST = 250;

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

  volg(): void {
    this.stop();
    try {
      history.replaceState(null, '', `${location.pathname}?${schrijfToestand(this.#toestand())}`.replace(/\?$/, ''));
    } catch {
      // A browser may refuse when the address changes too often; the next key press catches up.
    }
  }

  stop(): void {
    clearTimeout(this.#klok);
  }
}
