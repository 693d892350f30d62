/** The plan that is open: its state, its place in the storage, and what another tab does with it. Knows nothing of the page. */
import type { Model } from '../../domain/gereedschap/model.ts';
import { nieuwPlan, vrijeNaam, type Plan, type Plankop } from '../../domain/gereedschap/plan.ts';
import { nietBewaard, type Toehoorder } from './bewaarstand.ts';
import { Kluis } from './kluis.ts';
import { OpenPlan } from './open-plan.ts';

/** Milliseconds of rest before the work is saved. */
const wachttijd = 400;

export abstract class Bewaring<T> {
  readonly model: Model<T>;
  protected readonly kluis: Kluis<T>;
  protected readonly hoort: Toehoorder;
  protected readonly open: OpenPlan<T>;
  /** Something waits to be saved. */
  protected vuil = false;
  /** Why the last save failed. */
  #reden: keyof typeof nietBewaard | undefined;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #stop: () => void;

  constructor(model: Model<T>, hoort: Toehoorder) {
    this.model = model;
    this.hoort = hoort;
    this.kluis = new Kluis(model);
    this.open = new OpenPlan(nieuwPlan(model, maakId(), model.beginnaam));
    this.#stop = this.kluis.volg(this.#anderTabblad);
  }

  get inhoud(): T {
    return this.open.inhoud;
  }
  get kop(): Plankop {
    return this.open.kop;
  }

  /** Opens the plan that was open last. */
  start(): void {
    const [eerste] = this.kluis.lijst();
    const id = this.kluis.lijst().find((kop) => kop.id === this.kluis.laatste)?.id ?? eerste?.id;
    if (!id || !this.laad(id)) this.toonAlles();
  }

  /** Stops and saves what is still waiting. */
  sluit(): void {
    this.bewaarNu();
    this.#stop();
  }

  terug(): void {
    if (this.open.terug()) this.veranderd();
  }

  /** Saves at once what is waiting. */
  bewaarNu(): void {
    clearTimeout(this.#klok);
    if (!this.vuil) return;
    const uitslag = this.kluis.bewaar(this.open.plan, new Date());
    if (uitslag.ok) {
      this.#reden = undefined;
      this.vuil = false;
      this.open.kop = uitslag.plan;
      this.kluis.laatste = uitslag.plan.id;
      this.#meldStand();
    } else if (uitslag.reden === 'ander') this.#apart();
    else {
      this.#reden = uitslag.reden;
      this.#meldStand();
    }
  }

  /** The state changed: it is shown now, and saved after a rest. */
  protected veranderd(): void {
    this.vuil = true;
    this.hoort.stand({ soort: 'bezig' });
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => this.bewaarNu(), wachttijd);
    this.hoort.toon();
  }

  protected neemPlan(plan: Plan<T>): void {
    this.open.open(plan);
    this.vuil = false;
    this.#reden = undefined;
  }

  /** Opens a plan of this device; false, with a message, when it is not there or cannot be read. */
  protected laad(id: string): boolean {
    const geladen = this.kluis.haal(id);
    if (!geladen || 'fout' in geladen) {
      this.hoort.melding(geladen?.fout ?? 'Dit plan is er niet meer.');
      return false;
    }
    this.neemPlan(geladen.plan);
    this.kluis.laatste = id;
    this.toonAlles();
    if (this.kluis.isLos(id)) {
      // What did not fit before may fit now.
      this.vuil = true;
      this.bewaarNu();
    }
    return true;
  }

  /** Another tab was first: what stands here goes on under a name of its own. */
  #apart(): void {
    const anders = this.open.kop.naam;
    const vrij = vrijeNaam(
      `${anders} (dit tabblad)`,
      this.kluis.lijst().map((kop) => kop.naam),
    );
    this.open.kop = { ...this.open.kop, id: maakId(), naam: vrij, revisie: 0 };
    this.bewaarNu();
    this.hoort.toon();
    this.hoort.melding(
      `Je hebt ${anders} ook in een ander tabblad gewijzigd. Wat hier staat, is bewaard als ${vrij}. Er is niets verloren.`,
    );
  }

  #anderTabblad = (id: string | null): void => {
    if (id !== this.open.kop.id) return this.hoort.toon();
    if (this.vuil) return this.bewaarNu();
    const daar = this.kluis.haal(this.open.kop.id);
    if (!daar) {
      this.hoort.melding('Dit plan is in een ander tabblad verwijderd. Hier staat het nog; verander iets en het wordt opnieuw bewaard.');
    } else if ('plan' in daar && daar.plan.kop.revisie !== this.open.kop.revisie) {
      this.open.kop = daar.plan.kop;
      this.open.wijzig(daar.plan.inhoud, 'Wijziging uit een ander tabblad');
      this.toonAlles();
      this.hoort.melding('Dit plan is in een ander tabblad gewijzigd. Je ziet nu die versie.', {
        knop: 'Terug naar wat hier stond',
        doe: () => this.terug(),
      });
    }
  };

  protected toonAlles(): void {
    this.#meldStand();
    this.hoort.toon();
  }

  #meldStand(): void {
    if (this.#reden) this.hoort.stand({ soort: 'mislukt', reden: nietBewaard[this.#reden] });
    else this.hoort.stand(this.open.kop.bewaard ? { soort: 'bewaard', om: this.open.kop.bewaard } : { soort: 'leeg' });
  }
}

/** Short and unique enough for one device. */
export const maakId = (): string =>
  Date.now().toString(36) + [...crypto.getRandomValues(new Uint8Array(4))].map((getal) => getal.toString(36)).join('');
