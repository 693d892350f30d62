/**
 * The frame of every tool: an element around a complete form that adds saving, undo, several plans,
 * files, warnings and print. A tool adds its model, its sums and its exports.
 */
import type { Stuk } from '../../domain/gereedschap/document.ts';
import type { Model } from '../../domain/gereedschap/model.ts';
import { zet } from '../../domain/gereedschap/plek.ts';
import { sluitMeer, toonPlannen, toonStand } from './balk.ts';
import { neemBestand } from './bestanden.ts';
import { plekVan, toonStaat, waardeVan, type Veld } from './binden.ts';
import { Gesprek } from './gesprek.ts';
import { isVeld, keur, naamVan, stapVan } from './keuring.ts';
import { openPlan, opdrachten, stap, type Omgeving, type Opdrachten } from './opdrachten.ts';
import { kijkNaar } from './privacywacht.ts';
import { geef, maakWord, zetOpPapier, type Tekeningen } from './uitvoer.ts';
import { Werkblad } from './werkblad.ts';

export abstract class Raam<T> extends HTMLElement {
  protected abstract readonly model: Model<T>;
  /** A new item per name of a list. */
  protected readonly items: Readonly<Record<string, () => unknown>> = {};
  /** What the buttons of this tool do, by `data-doe`. */
  protected readonly doet: Readonly<Record<string, (knop: HTMLElement) => unknown>> = {};
  protected werk!: Werkblad<T>;
  protected gesprek!: Gesprek;
  #omgeving!: Omgeving<T>;
  #zelf: Opdrachten = {};
  #warm = false;
  #einde = new AbortController();

  /** Before the fields are filled, for a tool that decides which part of the state the form shows. */
  protected voorTonen(_inhoud: T): void {}
  /** Shows what follows from the state. */
  protected abstract toonUitkomst(inhoud: T): void;
  /** The plan as a document, for print and export. */
  protected abstract stuk(): Stuk;
  /** The drawings in that document, by name. */
  protected tekeningen(): Tekeningen {
    return {};
  }
  /** Fetches what an export needs, so that it also works without a network. Every tool writes a Word file. */
  protected haalSchrijvers(): Promise<unknown> {
    return import('./schrijf-word.ts');
  }
  /** A tool that takes other files too deals with them here and gives false; true means: this is a plan. */
  protected neemBestand(_bestand: File): Promise<boolean> {
    return Promise.resolve(true);
  }

  connectedCallback(): void {
    this.gesprek = new Gesprek(this);
    this.werk = new Werkblad(this.model, {
      toon: () => this.ververs(),
      stand: (stand) => toonStand(this, stand),
      melding: (tekst, weg) => this.gesprek.meld(tekst, weg),
    });
    this.#omgeving = { raam: this, formulier: this.formulier, werk: this.werk, gesprek: this.gesprek, items: this.items };
    this.#zelf = { ...opdrachten(this.#omgeving), word: () => this.geef('docx', () => maakWord(this.stuk(), this.tekeningen())) };
    this.addEventListener('focusin', this.#haal);
    this.addEventListener('input', this.#invoer);
    this.addEventListener('change', this.#verlaten);
    this.addEventListener('click', this.#klik);
    this.addEventListener('submit', this.#niet);
    this.#einde = new AbortController();
    const { signal } = this.#einde;
    addEventListener('keydown', this.#toets, { signal });
    addEventListener('pagehide', this.#weg, { signal });
    addEventListener('beforeprint', this.#druk, { signal });
    document.addEventListener('visibilitychange', this.#weg, { signal });
    this.werk.start();
    this.querySelector('[data-slot]')?.removeAttribute('disabled');
    this.dataset['klaar'] = '';
  }

  disconnectedCallback(): void {
    this.werk.sluit();
    this.#einde.abort();
  }

  /** The form within the frame. */
  protected get formulier(): Element {
    return this.querySelector('[data-formulier]') ?? this;
  }

  /** Gives the reader a file; a failure becomes a message. */
  protected geef(extensie: string, maak: () => Blob | string | Promise<Blob | string>, soort?: string): Promise<void> {
    return geef(this.gesprek, this.werk.kop.naam, extensie, maak, soort);
  }

  /** Shows the state again, for instance when another part of it comes into view. */
  protected ververs(): void {
    this.voorTonen(this.werk.inhoud);
    toonStaat(this.formulier, this.werk.inhoud);
    for (const veld of this.formulier.querySelectorAll<Veld>('[data-veld]')) {
      kijkNaar(veld);
      if (veld.matches('[aria-invalid]')) keur(veld);
    }
    toonPlannen(this, this.werk);
    this.toonUitkomst(this.werk.inhoud);
  }

  #invoer = ({ target }: Event): void => {
    if (!isVeld(target) || !target.hasAttribute('data-veld')) return;
    const plek = plekVan(target);
    if (target.type !== 'radio' || (target as HTMLInputElement).checked)
      this.werk.wijzig(zet(this.werk.inhoud, plek, waardeVan(target)), naamVan(target), plek);
  };

  #verlaten = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.type === 'file' && target.matches('[data-open]')) return void this.#open(target);
    if (target instanceof HTMLSelectElement && target.matches('[data-plannen]')) return this.werk.wissel(target.value);
    if (!isVeld(target)) return;
    keur(target);
    this.gesprek.zeg(target.dataset['letOp'] ?? '');
  };

  #klik = (gebeurtenis: MouseEvent): void => {
    const knop = (gebeurtenis.target as Element).closest<HTMLElement>('[data-doe]');
    const doe = knop?.dataset['doe'];
    sluitMeer(this, gebeurtenis.target as Element);
    if (!knop || !doe || knop.getAttribute('aria-disabled') === 'true') return;
    void (this.doet[doe] ?? this.#zelf[doe])?.(knop);
  };

  #haal = (): void => {
    if (this.#warm) return;
    this.#warm = true;
    this.haalSchrijvers().catch(() => (this.#warm = false));
  };

  async #open(veld: HTMLInputElement): Promise<void> {
    const bestand = neemBestand(veld);
    if (bestand && (await this.neemBestand(bestand))) await openPlan(this.#omgeving, bestand);
  }

  #toets = (toets: KeyboardEvent): void => {
    if (toets.key === 'Escape') return sluitMeer(this);
    const kant = stapVan(toets);
    if (!kant) return;
    toets.preventDefault();
    stap(this.#omgeving, kant);
  };

  #weg = (): void => this.werk.bewaarNu();

  #niet = (gebeurtenis: Event): void => {
    if ((gebeurtenis.target as Element).hasAttribute('data-formulier')) gebeurtenis.preventDefault();
  };

  #druk = (): void => zetOpPapier(this.querySelector('[data-druk]'), this.stuk(), this.tekeningen());
}
