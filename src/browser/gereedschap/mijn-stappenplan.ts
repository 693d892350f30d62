/** `<mijn-stappenplan>`: the six steps with questions, actions and evaluations; out comes a plan of approach and a calendar file. */
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { kalender } from '../../domain/gereedschap/kalender.ts';
import { afspraken } from '../../domain/gereedschap/stappenplan/agenda.ts';
import { legeActie, legeEvaluatie, standen, stappenplan, type Stappenplan } from '../../domain/gereedschap/stappenplan/model.ts';
import { planVanAanpak } from '../../domain/gereedschap/stappenplan/stuk.ts';
import { stapregel, voortgang } from '../../domain/gereedschap/stappenplan/voortgang.ts';
import { zetTekst } from './dom.ts';
import { Raam } from './raam.ts';
import { vandaag } from './vandaag.ts';

class MijnStappenplan extends Raam<Stappenplan> {
  protected readonly model = stappenplan;
  protected override readonly items = { acties: legeActie, evaluaties: legeEvaluatie };
  protected override readonly doet = { agenda: () => this.#agenda() };

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('.sp-draad')?.addEventListener('click', this.#open);
    this.#openBijAdres();
  }

  protected toonUitkomst(plan: Stappenplan): void {
    plan.stappen.forEach((stap, nr) => {
      const deel = this.querySelector<HTMLElement>(`#stap-${nr + 1}`);
      const knoop = this.querySelector<HTMLElement>(`[data-knoop="${nr + 1}"]`);
      if (deel) deel.dataset['stand'] = stap.stand;
      if (knoop) knoop.dataset['stand'] = stap.stand;
      zetTekst(deel?.querySelector('[data-stapregel]'), stapregel(stap));
      zetTekst(knoop?.querySelector('[data-knoopstand]'), standen[stap.stand]);
    });
    zetTekst(this.querySelector('[data-voortgang]'), `${voortgang(plan, vandaag())}.`);
  }

  protected stuk(): Stuk {
    return planVanAanpak(this.werk.inhoud, this.werk.kop.naam, this.#namen(), vandaag());
  }

  #namen(): string[] {
    return [...this.querySelectorAll<HTMLElement>('[data-stapnaam]')].map((deel) => deel.dataset['stapnaam'] ?? '');
  }

  #agenda(): void {
    const metActies = this.querySelector<HTMLInputElement>('[data-metacties]')?.checked ?? false;
    const lijst = afspraken(this.werk.inhoud, this.werk.kop.id, this.#namen(), metActies);
    if (lijst.length === 0)
      return this.gesprek.meld('Er staan nog geen data in je plan. Vul eerst een datum in bij een evaluatie, een actie of een stap.');
    void this.geef('ics', () => kalender(lijst, new Date()), 'text/calendar;charset=utf-8');
  }

  #open = (gebeurtenis: Event): void => {
    const adres = (gebeurtenis.target as Element).closest('a')?.hash;
    if (adres) this.querySelector(`${adres} details`)?.setAttribute('open', '');
  };

  #openBijAdres(): void {
    if (/^#stap-[1-6]$/.test(location.hash)) this.querySelector(`${location.hash} details`)?.setAttribute('open', '');
  }
}

customElements.define('mijn-stappenplan', MijnStappenplan);
