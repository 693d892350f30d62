/** The part of the logboek in which one row is typed or changed: its fields, what is wrong with them, and which row it is. */
import type { Logregel } from '../../domain/gereedschap/logboek/model.ts';
import { zetNoot, type Veld } from './binden.ts';
import { verberg, zetTekst } from './dom.ts';

export class Regelvak {
  readonly #wortel: Element;
  readonly #opEnter: () => void;
  #bewerkt: number | null = null;

  constructor(wortel: Element, opEnter: () => void) {
    this.#wortel = wortel;
    this.#opEnter = opEnter;
  }

  /** Enter in a field adds the row. */
  luister(): void {
    this.#wortel.querySelector<HTMLElement>('[data-concept]')?.addEventListener('keydown', this.#toets);
  }

  /** The row that is being changed, or null for a new one. */
  get bewerkt(): number | null {
    return this.#bewerkt;
  }

  /** Says above the fields and on the button which row this is. */
  zetBewerkt(nr: number | null): void {
    this.#bewerkt = nr;
    zetTekst(this.#wortel.querySelector('[data-regelkop]'), nr === null ? 'Nieuwe regel' : `Regel ${nr + 1} wijzigen`);
    zetTekst(this.#wortel.querySelector('[data-regelknop]'), nr === null ? 'Regel toevoegen' : 'Wijziging bewaren');
    verberg(this.#wortel.querySelector('[data-doe=regelLaat]'), nr === null);
  }

  naar(naam: keyof Logregel): void {
    this.#veld(naam)?.focus();
  }

  /** Shows what is wrong and goes to the first; gives that message, or '' when all is well. */
  toonFouten(regel: Logregel, mis: Partial<Record<keyof Logregel, string>>): string {
    for (const naam of Object.keys(regel) as (keyof Logregel)[]) {
      const veld = this.#veld(naam);
      if (veld) zetNoot(veld, 'fout', mis[naam] ?? '');
    }
    const [eerste] = Object.keys(mis) as (keyof Logregel)[];
    if (!eerste) return '';
    const veld = this.#veld(eerste);
    veld?.closest('details')?.setAttribute('open', '');
    veld?.focus();
    return mis[eerste] ?? '';
  }

  #veld(naam: keyof Logregel): Veld | null {
    return this.#wortel.querySelector<Veld>(`[data-concept] [data-veld="${naam}"]`);
  }

  #toets = (toets: KeyboardEvent): void => {
    if (toets.key !== 'Enter' || !(toets.target instanceof HTMLInputElement)) return;
    toets.preventDefault();
    this.#opEnter();
  };
}
