/** What the search page shows: its beginning, the list with everything around it, or that something went wrong. */
import type { Toestand } from '../../domain/zoeken/filters.ts';
import type { Tekst } from '../../domain/zoeken/fragment.ts';
import type { KaartPagina } from '../../domain/zoeken/kaart.ts';
import { deelVan } from './dom.ts';
import type { Filterpaneel } from './filterpaneel.ts';
import { PER_KEER, type Uitslag } from './machine.ts';
import { toonRecente } from './recent.ts';
import { alsRegel } from './resultaat.ts';
import { Stem } from './stem.ts';
import { toonBedoeld, toonBegrip, toonNiets } from './uitleg.ts';

/** A found page with its text, as far as that was fetched. */
export interface MetTekst {
  pagina: KaartPagina;
  tekst: Tekst;
}

export class Weergave {
  /** How many results are in the list. */
  getoond = 0;
  readonly stem: Stem;
  #vak: HTMLElement;
  #filters: Filterpaneel;
  #basis: string;

  constructor(vak: HTMLElement, filters: Filterpaneel, basis: string) {
    this.#vak = vak;
    this.#filters = filters;
    this.#basis = basis;
    this.stem = new Stem(this.#deel('.zoek-stand'));
  }

  #deel(keuze: string): HTMLElement {
    return deelVan(this.#vak, keuze);
  }

  /** Before anything was asked. */
  begin(): void {
    this.getoond = 0;
    this.#deel('#zoekresultaten').replaceChildren();
    this.#wissel(false);
    this.#filters.toon(new Map(), false);
    this.stem.zeg('');
    toonRecente(this.#deel('.zoek-recent'));
  }

  uitslag(uitslag: Uitslag, teksten: MetTekst[], begrip: MetTekst | undefined, toestand: Toestand): void {
    const aantal = uitslag.paginas.length;
    toonBegrip(this.#deel('.zoek-begrip'), begrip && { pad: begrip.pagina.pad, tekst: begrip.tekst }, this.#basis);
    toonBedoeld(this.#deel('.zoek-bedoeld'), toestand, uitslag.vraag, aantal > 0);
    this.#deel('#zoekresultaten').replaceChildren(...this.#regels(uitslag, teksten));
    this.getoond = teksten.length;
    this.#filters.toon(uitslag.aantallen, aantal > 0 || toestand.gekozen.length > 0);
    this.#wissel(true);
    toonNiets(this.#deel('.zoek-niets'), aantal === 0, toestand, uitslag.vraag);
    this.#deel('.zoek-kop').textContent = aantal === 0 ? 'Niets gevonden' : aantal === 1 ? '1 resultaat' : `${aantal} resultaten`;
    this.#toonMeer(uitslag);
    this.stem.zegAantal(aantal, toestand.q.trim());
  }

  /** Puts more results under the list; the first of them gets the focus. */
  meer(uitslag: Uitslag, teksten: MetTekst[]): void {
    const regels = this.#regels(uitslag, teksten);
    this.#deel('#zoekresultaten').append(...regels);
    this.getoond += regels.length;
    this.#toonMeer(uitslag);
    regels[0]?.querySelector('a')?.focus();
  }

  /** The button stays and says so: a second press tries again. */
  meerLuktNiet(): void {
    const zin = 'Meer resultaten ophalen lukt nu niet. Probeer het opnieuw';
    this.#deel('[data-doe="meer"]').textContent = zin;
    this.stem.zeg(`${zin}.`);
  }

  fout(toestand: Toestand): void {
    this.#wissel(true);
    this.#deel('.zoek-kop').textContent = 'Zoeken lukt nu niet';
    // What belonged to the answer before this one goes; the filters stay, for the focus may be in them.
    for (const deel of ['.zoek-begrip', '.zoek-bedoeld', '[data-doe="meer"]']) this.#deel(deel).hidden = true;
    this.#deel('#zoekresultaten').replaceChildren();
    this.getoond = 0;
    this.#filters.toonGekozen();
    toonNiets(this.#deel('.zoek-niets'), true, toestand, undefined);
    this.stem.zeg('Zoeken lukt nu niet. Controleer de verbinding en probeer het opnieuw.');
  }

  #regels({ gezocht }: Uitslag, teksten: MetTekst[]): HTMLLIElement[] {
    return teksten.map(({ pagina, tekst }) => alsRegel(pagina, tekst, gezocht, this.#basis));
  }

  #wissel(gezocht: boolean): void {
    this.#deel('.zoek-begin').hidden = gezocht;
    this.#deel('.zoek-uitslag').hidden = !gezocht;
  }

  #toonMeer({ paginas }: Uitslag): void {
    const rest = paginas.length - this.getoond;
    const knop = this.#deel('[data-doe="meer"]');
    knop.hidden = rest <= 0;
    knop.textContent =
      rest <= PER_KEER
        ? rest === 1
          ? 'Toon het laatste resultaat'
          : `Toon de laatste ${rest}`
        : `Toon ${PER_KEER} meer van de ${rest} overige`;
  }
}
