/** What a screen reader hears: the number of results, not at every letter but where the typing comes to rest. */

/** Rest, in ms, after which something is said. */
export const RUST = 600;

export class Stem {
  #vak: HTMLElement;
  #klok: ReturnType<typeof setTimeout> | undefined;

  constructor(vak: HTMLElement) {
    this.#vak = vak;
  }

  /** Says this now, instead of what was still to be said. */
  zeg(tekst: string): void {
    this.zwijg();
    if (this.#vak.textContent !== tekst) this.#vak.textContent = tekst;
  }

  /** The first answer is said at once; while the reader types on, only where it comes to rest. */
  zegAantal(aantal: number, q: string): void {
    const over = q ? ` voor ${q}` : '';
    const zin = aantal === 0 ? `Niets gevonden${over}.` : `${aantal} ${aantal === 1 ? 'resultaat' : 'resultaten'}${over}.`;
    if (!/\d|Niets/.test(this.#vak.textContent ?? '')) this.zeg(zin);
    else this.later(zin);
  }

  later(tekst: string): void {
    this.zwijg();
    this.#klok = setTimeout(() => this.zeg(tekst), RUST);
  }

  zwijg(): void {
    clearTimeout(this.#klok);
  }
}
