/** `<reken-hulp>`: scenarios side by side; which one the form shows is not part of the plan. */
import { datumtekst } from '../../domain/datums.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { toon } from '../../domain/gereedschap/getal.ts';
import { neemWeg, voegToe } from '../../domain/gereedschap/plek.ts';
import { legeGroep, maxScenarios, rekenhulp, type Groep, type Rekenhulp } from '../../domain/gereedschap/rekenhulp/model.ts';
import { kentallen, reken, somVan } from '../../domain/gereedschap/rekenhulp/reken.ts';
import { berekening } from '../../domain/gereedschap/rekenhulp/stuk.ts';
import { samenvatting, scenarionamen, vergelijking } from '../../domain/gereedschap/rekenhulp/toon.ts';
import { voorbeeld } from '../../domain/gereedschap/rekenhulp/voorbeeld.ts';
import { zetTekst, zetUitkomst } from './dom.ts';
import { toonKeuzeknoppen } from './keuzeknoppen.ts';
import { Raam } from './raam.ts';
import { staven, type Staaf } from './staven.ts';
import { tabelAlsHtml } from './toon-stuk.ts';
import { vandaag } from './vandaag.ts';

class RekenHulp extends Raam<Rekenhulp> {
  protected readonly model = rekenhulp;
  protected override readonly items = { groepen: legeGroep };
  protected override readonly doet = {
    voorbeeld: () => this.#voorbeeld(),
    scenarioErbij: () => this.#erbij(),
    scenarioWeg: () => this.#weg(),
  };
  #gekozen = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('[data-scenarios]')?.addEventListener('change', ({ target }) => {
      this.#gekozen = Number((target as HTMLInputElement).value);
      this.ververs();
    });
  }

  protected override voorTonen({ scenarios }: Rekenhulp): void {
    this.#gekozen = Math.min(this.#gekozen, scenarios.length - 1);
    this.querySelector('[data-scenario]')?.setAttribute('data-plek', `scenarios.${this.#gekozen}`);
  }

  protected toonUitkomst(plan: Rekenhulp): void {
    this.#toonKeuze(plan);
    const groepen = plan.scenarios[this.#gekozen]?.groepen ?? [];
    this.querySelectorAll<HTMLElement>('.rh-groep').forEach((rij, nr) => toonSom(rij.querySelector('[data-som]'), groepen[nr]));
    const namen = scenarionamen(plan);
    const gekozen = plan.scenarios[this.#gekozen];
    zetUitkomst(
      this.querySelector('[data-samenvatting]'),
      plan.scenarios.length > 1 ? `${namen[this.#gekozen]}: ${samenvatting(plan, this.#gekozen)}` : samenvatting(plan, 0),
      !gekozen || reken(plan, gekozen).week === 0,
    );
    this.querySelector('[data-tabel]')?.replaceChildren(
      tabelAlsHtml({
        soort: 'tabel',
        bijschrift: 'De scenario’s naast elkaar',
        koppen: ['Wat', ...namen],
        rijen: vergelijking(plan),
        getallen: namen.map((_, nr) => nr + 1),
        som: true,
      }),
    );
    this.#toonStaven(plan, namen);
  }

  protected stuk(): Stuk {
    return berekening(this.werk.inhoud, this.werk.kop.naam, datumtekst(vandaag()));
  }

  #toonKeuze(plan: Rekenhulp): void {
    const namen = scenarionamen(plan);
    toonKeuzeknoppen(this.querySelector('[data-scenarios]'), 'scenario', namen, this.#gekozen);
    this.querySelector('[data-doe=scenarioErbij]')?.setAttribute('aria-disabled', String(namen.length >= maxScenarios));
    this.querySelector('[data-doe=scenarioWeg]')?.setAttribute('aria-disabled', String(namen.length < 2));
  }

  #toonStaven(plan: Rekenhulp, namen: string[]): void {
    const eigen = plan.scenarios
      .map((scenario, nr) => ({ naam: namen[nr] ?? '', per100: reken(plan, scenario).ftePer100 }))
      .flatMap(({ naam, per100 }): Staaf[] => (per100 === null ? [] : [{ naam, waarde: per100, tekst: toon(per100) }]));
    const figuur = this.querySelector<HTMLElement>('[data-figuur]');
    if (!figuur) return;
    figuur.hidden = eigen.length === 0;
    const bron: Staaf[] = (['smal', 'medium', 'breed'] as const).map((soort) => ({
      naam: `Leidraad: ${soort}`,
      waarde: kentallen[soort],
      tekst: toon(kentallen[soort]),
      soort: 2,
    }));
    figuur.querySelector('[data-staven]')?.replaceChildren(staven([...eigen, ...bron]));
  }

  #erbij(): void {
    const plan = this.werk.inhoud;
    const basis = plan.scenarios[this.#gekozen];
    if (!basis || plan.scenarios.length >= maxScenarios) return;
    const vrij = ['Laag', 'Midden', 'Hoog'].find((naam) => !scenarionamen(plan).includes(naam)) ?? `Scenario ${plan.scenarios.length + 1}`;
    this.#gekozen = plan.scenarios.length;
    this.werk.wijzig(voegToe(plan, 'scenarios', { ...basis, naam: vrij }), 'Scenario toevoegen');
    this.querySelector<HTMLElement>('[data-scenario] [data-veld=naam]')?.focus();
    this.gesprek.zeg(`Scenario ${vrij} toegevoegd`);
  }

  #weg(): void {
    const naam = scenarionamen(this.werk.inhoud)[this.#gekozen] ?? '';
    this.werk.wijzig(neemWeg(this.werk.inhoud, 'scenarios', this.#gekozen), 'Scenario verwijderen');
    this.gesprek.meld(`Scenario ${naam} verwijderd.`, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
  }

  #voorbeeld(): void {
    this.werk.nieuw('Voorbeeld met verzonnen getallen', voorbeeld());
    this.gesprek.meld('Dit is een voorbeeld met verzonnen getallen. Je eigen berekening staat nog in de lijst met plannen.');
  }
}

function toonSom(plek: Element | null, groep: Groep | undefined): void {
  if (!plek || !groep) return;
  const som = somVan(groep);
  zetTekst(
    plek,
    som > 100 ? `Samen ${toon(som, 1)}%: dat is meer dan 100%. We rekenen het terug naar 100%.` : `Grijs: ${toon(100 - som, 1)}%`,
  );
  plek.classList.toggle('gr-fout', som > 100);
}

customElements.define('reken-hulp', RekenHulp);
