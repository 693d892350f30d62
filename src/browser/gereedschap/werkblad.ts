/** What a reader does with plans: change, undo, wipe, and keep several side by side. */
import { netteNaam, nieuwPlan, vrijeNaam, type Plan, type Plankop } from '../../domain/gereedschap/plan.ts';
import { Bewaring, maakId } from './bewaring.ts';

export class Werkblad<T> extends Bewaring<T> {
  get kanTerug(): string {
    return this.open.kanTerug;
  }
  get kanVooruit(): string {
    return this.open.kanVooruit;
  }

  /** All plans on this device; the open one is always among them. */
  get plannen(): Plankop[] {
    const lijst = this.kluis.lijst();
    return lijst.some(({ id }) => id === this.open.kop.id) ? lijst : [...lijst, this.open.kop];
  }

  /** A change by the reader; see `wijzig` in the history. */
  wijzig(inhoud: T, naam: string, onderwerp = ''): void {
    if (this.open.wijzig(inhoud, naam, onderwerp)) this.veranderd();
  }

  vooruit(): void {
    if (this.open.vooruit()) this.veranderd();
  }

  /** Empties the open plan; can be undone. */
  wis(): void {
    this.wijzig(this.model.vorm.leeg(), 'Alles wissen');
    this.hoort.melding('Dit plan is leeggemaakt.', { knop: 'Zet terug', doe: () => this.terug() });
  }

  /** A new plan beside the others, opened at once. */
  nieuw(naam: string, inhoud?: T): void {
    this.bewaarNu();
    const vrij = vrijeNaam(
      netteNaam(naam, this.model.beginnaam),
      this.kluis.lijst().map((kop) => kop.naam),
    );
    this.neemPlan(nieuwPlan(this.model, maakId(), vrij, inhoud));
    this.vuil = true;
    this.bewaarNu();
    this.toonAlles();
  }

  kopieer(): void {
    this.nieuw(this.open.kop.naam, this.inhoud);
    this.hoort.melding(`Je werkt nu in de kopie: ${this.open.kop.naam}.`);
  }

  hernoem(naam: string): void {
    const anderen = this.plannen.filter(({ id }) => id !== this.open.kop.id).map((kop) => kop.naam);
    this.open.kop = { ...this.open.kop, naam: vrijeNaam(netteNaam(naam, this.open.kop.naam), anderen) };
    this.vuil = true;
    this.bewaarNu();
    this.hoort.toon();
  }

  /** Removes the open plan from this device, and opens another. The reader can put it back. */
  verwijder(): void {
    const weg: Plan<T> = this.open.plan;
    this.vuil = false;
    this.kluis.verwijder(weg.kop.id);
    const volgende = this.kluis.lijst()[0];
    if (!volgende || !this.laad(volgende.id)) {
      this.neemPlan(nieuwPlan(this.model, maakId(), this.model.beginnaam));
      this.toonAlles();
    }
    this.hoort.melding(`${weg.kop.naam} is verwijderd.`, { knop: 'Zet terug', doe: () => this.nieuw(weg.kop.naam, weg.inhoud) });
  }

  /** Opens another plan of this device; when that fails, the list shows the open plan again. */
  wissel(id: string): void {
    if (id === this.open.kop.id) return;
    this.bewaarNu();
    if (!this.laad(id)) this.hoort.toon();
  }
}
