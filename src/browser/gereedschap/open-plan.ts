/** The plan that is open, with its history; each plan keeps its own as long as the page is open. */
import { begin, terug, vooruit, wijzig, type Geschiedenis } from '../../domain/gereedschap/geschiedenis.ts';
import type { Plan, Plankop } from '../../domain/gereedschap/plan.ts';

export class OpenPlan<T> {
  readonly #oud = new Map<string, Geschiedenis<T>>();
  #g: Geschiedenis<T>;
  kop: Plankop;

  constructor({ kop, inhoud }: Plan<T>) {
    this.kop = kop;
    this.#g = begin(inhoud);
  }

  get inhoud(): T {
    return this.#g.nu;
  }
  get plan(): Plan<T> {
    return { kop: this.kop, inhoud: this.#g.nu };
  }
  /** What undo and redo would do; '' when there is nothing. */
  get kanTerug(): string {
    return this.#g.verleden.at(-1)?.naam ?? '';
  }
  get kanVooruit(): string {
    return this.#g.toekomst[0]?.naam ?? '';
  }

  /** Each says whether anything changed. */
  wijzig(inhoud: T, naam: string, onderwerp = ''): boolean {
    return this.#neem(wijzig(this.#g, inhoud, naam, onderwerp, Date.now()));
  }
  terug(): boolean {
    return this.#neem(terug(this.#g));
  }
  vooruit(): boolean {
    return this.#neem(vooruit(this.#g));
  }

  /** Opens another plan; its history comes back when it was open before and nothing else changed it. */
  open({ kop, inhoud }: Plan<T>): void {
    this.#oud.set(this.kop.id, this.#g);
    const eerder = this.#oud.get(kop.id);
    this.kop = kop;
    this.#g = eerder && JSON.stringify(eerder.nu) === JSON.stringify(inhoud) ? eerder : begin(inhoud);
  }

  #neem(g: Geschiedenis<T>): boolean {
    const isAnders = g !== this.#g;
    this.#g = g;
    return isAnders;
  }
}
