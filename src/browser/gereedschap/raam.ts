/**
 * The frame of every tool: an element around a complete form that adds saving, undo, several plans,
 * files, warnings and print. A tool adds its model, its sums and its exports.
 */
import { alsBestand, maxBestand, uitBestand } from '../../domain/gereedschap/bestand.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { getalfout, type Grenzen } from '../../domain/gereedschap/getal.ts';
import type { Model } from '../../domain/gereedschap/model.ts';
import { bestandsnaam } from '../../domain/gereedschap/plan.ts';
import { neemWeg, voegToe, zet } from '../../domain/gereedschap/plek.ts';
import { geefBestand, neemBestand } from './bestanden.ts';
import { plekVan, toonStaat, waardeVan, zetNoot, type Veld } from './binden.ts';
import { Gesprek } from './gesprek.ts';
import { kijkNaar } from './privacywacht.ts';
import { toonPlannen, toonStand } from './balk.ts';
import { stukAlsHtml } from './toon-stuk.ts';
import { Werkblad } from './werkblad.ts';

export abstract class Raam<T> extends HTMLElement {
  protected abstract readonly model: Model<T>;
  /** A new item per name of a list. */
  protected readonly items: Readonly<Record<string, () => unknown>> = {};
  /** What the buttons of this tool do, by `data-doe`. */
  protected readonly doet: Readonly<Record<string, (knop: HTMLElement) => unknown>> = {};
  protected werk!: Werkblad<T>;
  protected gesprek!: Gesprek;
  #warm = false;

  /** Before the fields are filled, for a tool that decides which part of the state the form shows. */
  protected voorTonen(_inhoud: T): void {}
  /** Shows what follows from the state. */
  protected abstract toonUitkomst(inhoud: T): void;
  /** The plan as a document, for print and export. */
  protected abstract stuk(): Stuk;
  /** Fetches what an export needs, so that it also works without a network. */
  protected abstract haalSchrijvers(): Promise<unknown>;

  connectedCallback(): void {
    this.gesprek = new Gesprek(this);
    this.werk = new Werkblad(this.model, {
      toon: () => this.#toon(),
      stand: (stand) => toonStand(this, stand),
      melding: (tekst, weg) => this.gesprek.meld(tekst, weg),
    });
    this.addEventListener('input', this.#invoer);
    this.addEventListener('change', this.#verlaten);
    this.addEventListener('click', this.#klik);
    addEventListener('keydown', this.#toets);
    addEventListener('pagehide', this.#weg);
    addEventListener('beforeprint', this.#druk);
    document.addEventListener('visibilitychange', this.#weg);
    this.werk.start();
    this.dataset['klaar'] = '';
  }

  disconnectedCallback(): void {
    this.werk.sluit();
    removeEventListener('keydown', this.#toets);
    removeEventListener('pagehide', this.#weg);
    removeEventListener('beforeprint', this.#druk);
    document.removeEventListener('visibilitychange', this.#weg);
  }

  /** The form within the frame. */
  protected get formulier(): Element {
    return this.querySelector('[data-formulier]') ?? this;
  }

  /** Gives the reader a file; a failure becomes a message. */
  protected async geef(extensie: string, maak: () => Promise<Blob | string>, soort?: string): Promise<void> {
    try {
      const inhoud = await maak();
      geefBestand(inhoud, bestandsnaam(this.werk.kop.naam, extensie), soort);
      this.gesprek.meld('Het bestand is gemaakt. Kijk bij je downloads.');
    } catch {
      this.gesprek.meld('Het bestand kon niet worden gemaakt. Ben je offline? Probeer het opnieuw met internet. Je werk staat hier nog.');
    }
  }

  /** Shows the state again, for instance when another part of it comes into view. */
  protected ververs(): void {
    this.#toon();
  }

  #toon(): void {
    this.voorTonen(this.werk.inhoud);
    toonStaat(this.formulier, this.werk.inhoud);
    for (const veld of this.formulier.querySelectorAll<Veld>('[data-veld]')) {
      kijkNaar(veld);
      if (veld.matches('[aria-invalid]')) this.#keur(veld);
    }
    toonPlannen(this, this.werk);
    this.toonUitkomst(this.werk.inhoud);
  }

  #invoer = ({ target }: Event): void => {
    if (!isVeld(target) || !target.hasAttribute('data-veld')) return;
    const plek = plekVan(target);
    if (target.type !== 'radio' || (target as HTMLInputElement).checked) this.werk.wijzig(zet(this.werk.inhoud, plek, waardeVan(target)), naamVan(target), plek);
    if (!this.#warm) {
      this.#warm = true;
      this.haalSchrijvers().catch(() => (this.#warm = false));
    }
  };

  #verlaten = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.type === 'file') return void this.#open(target);
    if (target instanceof HTMLSelectElement && target.matches('[data-plannen]')) return this.werk.wissel(target.value);
    if (!isVeld(target)) return;
    this.#keur(target);
    this.gesprek.zeg(target.dataset['letOp'] ?? '');
  };

  #keur(veld: Veld): void {
    if (veld.dataset['getal'] !== undefined) zetNoot(veld, 'fout', getalfout(veld.value, JSON.parse(veld.dataset['getal'] || '{}') as Grenzen));
    if (veld.type === 'date') zetNoot(veld, 'fout', veld.validity.badInput ? 'Deze datum bestaat niet. Vul dag, maand en jaar in.' : '');
  }

  #klik = (gebeurtenis: MouseEvent): void => {
    const knop = (gebeurtenis.target as Element).closest<HTMLElement>('[data-doe]');
    const doe = knop?.dataset['doe'];
    if (!knop || !doe || knop.getAttribute('aria-disabled') === 'true') return;
    void (this.doet[doe] ?? this.#zelf[doe])?.(knop);
  };

  readonly #zelf: Record<string, (knop: HTMLElement) => unknown> = {
    terug: () => this.#stap('terug'),
    vooruit: () => this.#stap('vooruit'),
    toevoegen: (knop) => this.#voegToe(knop),
    weg: (knop) => this.#neemWeg(knop),
    nieuw: async () => {
      const naam = await this.gesprek.vraag({ titel: 'Nieuw plan', uitleg: 'Je andere plannen blijven staan.', knop: 'Maak plan', invoer: { label: 'Naam van het plan', waarde: '' } });
      if (naam !== null) this.werk.nieuw(naam);
    },
    hernoem: async () => {
      const naam = await this.gesprek.vraag({ titel: 'Andere naam', knop: 'Bewaar naam', invoer: { label: 'Naam van het plan', waarde: this.werk.kop.naam } });
      if (naam !== null) this.werk.hernoem(naam);
    },
    kopieer: () => this.werk.kopieer(),
    verwijder: async () => {
      const ja = await this.gesprek.vraag({ titel: `${this.werk.kop.naam} verwijderen?`, uitleg: 'Het plan verdwijnt van dit apparaat. Je kunt het daarna nog terugzetten, zolang deze pagina open is.', knop: 'Verwijder plan' });
      if (ja !== null) this.werk.verwijder();
    },
    wis: async () => {
      const ja = await this.gesprek.vraag({ titel: 'Alles wissen?', uitleg: `Alle velden van ${this.werk.kop.naam} worden leeg. Je kunt het daarna nog ongedaan maken, zolang deze pagina open is.`, knop: 'Wis alles' });
      if (ja !== null) this.werk.wis();
    },
    bewaar: () => geefBestand(alsBestand(this.model, { kop: this.werk.kop, inhoud: this.werk.inhoud }, new Date()), bestandsnaam(this.werk.kop.naam, 'json')),
    open: () => this.querySelector<HTMLInputElement>('input[type=file][data-open]')?.click(),
    druk: () => print(),
  };

  #stap(kant: 'terug' | 'vooruit'): void {
    const naam = kant === 'terug' ? this.werk.kanTerug : this.werk.kanVooruit;
    if (!naam) return;
    this.werk[kant]();
    this.gesprek.stil();
    this.gesprek.zeg(`${kant === 'terug' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${naam}`);
  }

  #voegToe(knop: HTMLElement): void {
    const naam = knop.dataset['naar'] ?? '';
    const plek = [plekVan(knop), naam].filter(Boolean).join('.');
    const item = this.items[naam]?.();
    if (item === undefined) return;
    this.werk.wijzig(voegToe(this.werk.inhoud, plek, item), `${knop.textContent?.trim()}`);
    const lijst = [...this.formulier.querySelectorAll('[data-lijst]')].find((een) => plekVan(een) === plek);
    lijst?.lastElementChild?.querySelector<HTMLElement>('[data-veld]')?.focus();
  }

  #neemWeg(knop: HTMLElement): void {
    const item = knop.closest('[data-lijst] > [data-plek]');
    const lijst = item?.parentElement;
    if (!item || !lijst) return;
    const naam = knop.dataset['naam'] ?? 'Regel';
    const nr = Number(item.getAttribute('data-plek'));
    this.werk.wijzig(neemWeg(this.werk.inhoud, plekVan(lijst), nr), `${naam} verwijderen`);
    const over = lijst.querySelectorAll<HTMLElement>(':scope > [data-plek]');
    (over[Math.min(nr, over.length - 1)]?.querySelector<HTMLElement>('[data-veld]') ?? lijst.parentElement?.querySelector<HTMLElement>('[data-doe=toevoegen]'))?.focus();
    this.gesprek.meld(`${naam} verwijderd.`, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
  }

  async #open(veld: HTMLInputElement): Promise<void> {
    const bestand = neemBestand(veld);
    if (!bestand) return;
    if (!(await this.neemBestand(bestand))) return;
    if (bestand.size > maxBestand) return this.gesprek.meld('Dit bestand is te groot voor dit hulpmiddel. Er is niets veranderd.');
    const geopend = uitBestand(this.model, await bestand.text());
    if (!geopend.ok) return this.gesprek.meld(geopend.fout);
    this.werk.nieuw(geopend.naam, geopend.inhoud);
    const over = geopend.opmerkingen;
    this.gesprek.meld(`${this.werk.kop.naam} is geopend.${over.length > 0 ? ` ${over.length === 1 ? 'Eén veld' : `${over.length} velden`} konden we niet lezen: ${over.slice(0, 5).join('; ')}.` : ''}`);
  }

  /** A tool that takes other files too deals with them here and gives false; true means: this is a plan. */
  protected async neemBestand(_bestand: File): Promise<boolean> {
    return true;
  }

  #toets = (toets: KeyboardEvent): void => {
    if (!(toets.ctrlKey || toets.metaKey) || toets.altKey || isTekst(toets.target)) return;
    const letter = toets.key.toLowerCase();
    const kant = letter === 'z' ? (toets.shiftKey ? 'vooruit' : 'terug') : letter === 'y' ? 'vooruit' : undefined;
    if (!kant) return;
    toets.preventDefault();
    this.#stap(kant);
  };

  #weg = (): void => {
    if (document.visibilityState === 'hidden' || !document.hasFocus()) this.werk.bewaarNu();
  };

  #druk = (): void => {
    this.querySelector('[data-druk]')?.replaceChildren(stukAlsHtml(this.stuk()));
  };
}

const isVeld = (doel: EventTarget | null): doel is Veld => doel instanceof HTMLInputElement || doel instanceof HTMLSelectElement || doel instanceof HTMLTextAreaElement;
const isTekst = (doel: EventTarget | null): boolean => doel instanceof HTMLTextAreaElement || (doel instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(doel.type));

/** What the history calls a change of this field. */
function naamVan(veld: Veld): string {
  return veld.getAttribute('aria-label') ?? veld.labels?.[0]?.querySelector('.gr-naam')?.textContent?.trim() ?? 'Wijziging';
}
