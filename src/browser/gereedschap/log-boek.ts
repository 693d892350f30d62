/** `<log-boek>`: one row per act of care. Thousands of rows stay fluent: the table shows one page, and sums are made only when rows change. */
import { datumtekst } from '../../domain/datums.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { fouten, keuzesVan, type Ontwerp } from '../../domain/gereedschap/logboek/formulier.ts';
import { legeRegel, logboek, maxRegels, vervolg, type Logboek } from '../../domain/gereedschap/logboek/model.ts';
import { inventarisatie } from '../../domain/gereedschap/logboek/stuk.ts';
import { tel, urenVan, vergelijk, type Telling } from '../../domain/gereedschap/logboek/tel.ts';
import { toon } from '../../domain/gereedschap/getal.ts';
import { kentallen } from '../../domain/gereedschap/rekenhulp/reken.ts';
import { zetNoot, type Veld } from './binden.ts';
import { toonFiguren, toonRegels, toonVerslag, type Probleem } from './logboek-beeld.ts';
import { leesBestand, type Ingelezen } from './logboek-inlezen.ts';
import { Raam } from './raam.ts';
import { vandaag } from './vandaag.ts';

class LogBoek extends Raam<Logboek> {
  protected readonly model = logboek;
  protected override readonly doet = {
    regelErbij: () => this.#voegRegelToe(),
    regelLaat: () => this.#laat(),
    wijzigRegel: (knop: HTMLElement) => this.#bewerk(Number(knop.dataset['regel'])),
    regelWeg: (knop: HTMLElement) => this.#verwijder(Number(knop.dataset['regel'])),
    nieuwer: () => this.#blader(-1),
    ouder: () => this.#blader(1),
    verslagWeg: () => toonVerslag(this, '', []),
    excel: () => this.geef('xlsx', async () => (await import('./schrijf-excel.ts')).logboekAlsExcel(this.werk.inhoud, this.#ontwerp)),
  };
  #ontwerp!: Ontwerp;
  #bladzijde = 0;
  /** The row that is being changed, or null for a new one. */
  #bewerkt: number | null = null;
  #vorige: Pick<Logboek, 'regels' | 'week' | 'meting'> | undefined;
  #telling!: Telling;

  override connectedCallback(): void {
    this.#ontwerp = JSON.parse(this.querySelector('[data-ontwerp]')?.textContent ?? '{}') as Ontwerp;
    super.connectedCallback();
    this.querySelector('[data-concept]')?.addEventListener('keydown', this.#enter as EventListener);
  }

  protected toonUitkomst(inhoud: Logboek): void {
    const { regels, week, meting } = inhoud;
    const vorige = this.#vorige;
    if (vorige?.regels === regels && vorige.week === week && vorige.meting === meting) return;
    this.#vorige = { regels, week, meting };
    if (this.#bewerkt !== null && this.#bewerkt >= regels.length) this.#zetBewerkt(null);
    this.#telling = tel(inhoud);
    this.#toonTabel();
    if (vorige?.regels !== regels) this.#toonGroepen();
    toonFiguren(this, inhoud, this.#telling, this.#vergelijking());
  }

  protected stuk(): Stuk {
    return inventarisatie(this.werk.inhoud, this.werk.kop.naam, this.#telling, this.#vergelijking(), datumtekst(vandaag()));
  }

  protected override haalSchrijvers(): Promise<unknown> {
    return Promise.all([super.haalSchrijvers(), import('./schrijf-excel.ts')]);
  }

  protected override async neemBestand(bestand: File): Promise<boolean> {
    const gelezen = await leesBestand(bestand, this.#ontwerp);
    if (!gelezen) return true;
    if (gelezen.soort === 'fout') this.gesprek.meld(gelezen.tekst);
    else this.#neemOver(bestand.name, gelezen);
    return false;
  }

  #vergelijking() {
    return vergelijk(this.werk.inhoud, this.#telling, keuzesVan(this.#ontwerp)['soortzorg'] ?? [], kentallen);
  }

  #toonTabel(): void {
    this.#bladzijde = toonRegels(this, this.werk.inhoud.regels, this.#bladzijde);
  }

  #toonGroepen(): void {
    const namen = [...new Set(this.werk.inhoud.regels.map(({ groep }) => groep))].filter(Boolean).sort().slice(0, 60);
    this.querySelector('#lb-groepen')?.replaceChildren(...namen.map((naam) => new Option('', naam)));
  }

  #veld(naam: string): Veld | null {
    return this.querySelector<Veld>(`[data-concept] [data-veld="${naam}"]`);
  }

  #voegRegelToe(): void {
    const { inhoud } = this.werk;
    const { concept } = inhoud;
    const mis = fouten(concept, this.#ontwerp);
    for (const naam of Object.keys(concept)) {
      const veld = this.#veld(naam);
      if (veld) zetNoot(veld, 'fout', mis[naam as keyof typeof concept] ?? '');
    }
    const [eerste] = Object.keys(mis);
    if (eerste) {
      const veld = this.#veld(eerste);
      veld?.closest('details')?.setAttribute('open', '');
      veld?.focus();
      return this.gesprek.zeg(`De regel is nog niet toegevoegd. ${mis[eerste as keyof typeof mis] ?? ''}`);
    }
    if (this.#bewerkt === null && inhoud.regels.length >= maxRegels) return this.gesprek.meld(`Er passen ${toon(maxRegels, 0)} regels in een logboek. Begin een nieuw plan.`);
    const plek = this.#bewerkt;
    const regels = plek === null ? [...inhoud.regels, concept] : inhoud.regels.map((regel, nr) => (nr === plek ? concept : regel));
    if (plek === null) this.#bladzijde = 0;
    this.#zetBewerkt(null);
    this.werk.wijzig({ ...inhoud, regels, concept: vervolg(concept) }, plek === null ? 'Regel toevoegen' : 'Regel wijzigen');
    this.#veld('soort')?.focus();
    this.gesprek.zeg(`${plek === null ? 'Regel toegevoegd' : 'Regel gewijzigd'}: ${concept.soort}, ${toon(urenVan(concept) * 60, 0)} minuten. ${regels.length} ${regels.length === 1 ? 'regel' : 'regels'}.`);
  }

  #bewerk(nr: number): void {
    const regel = this.werk.inhoud.regels[nr];
    if (!regel) return;
    this.#zetBewerkt(nr);
    this.werk.wijzig({ ...this.werk.inhoud, concept: regel }, 'Regel openen');
    this.#veld('datum')?.focus();
  }

  #laat(): void {
    this.#zetBewerkt(null);
    this.werk.wijzig({ ...this.werk.inhoud, concept: legeRegel() }, 'Regel sluiten');
    this.#veld('datum')?.focus();
  }

  #zetBewerkt(nr: number | null): void {
    this.#bewerkt = nr;
    const zet = (plek: string, tekst: string) => { const deel = this.querySelector(plek); if (deel) deel.textContent = tekst; };
    zet('[data-regelkop]', nr === null ? 'Nieuwe regel' : `Regel ${nr + 1} wijzigen`);
    zet('[data-regelknop]', nr === null ? 'Regel toevoegen' : 'Wijziging bewaren');
    const laat = this.querySelector<HTMLElement>('[data-doe=regelLaat]');
    if (laat) laat.hidden = nr === null;
  }

  #verwijder(nr: number): void {
    if (this.#bewerkt !== null) this.#zetBewerkt(null);
    this.werk.wijzig({ ...this.werk.inhoud, regels: this.werk.inhoud.regels.filter((_, hier) => hier !== nr) }, 'Regel verwijderen');
    this.gesprek.meld(`Regel ${nr + 1} is verwijderd.`, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
    this.querySelector<HTMLElement>('[data-regels]')?.focus();
  }

  #blader(stap: number): void {
    this.#bladzijde += stap;
    this.#toonTabel();
  }

  #neemOver(naam: string, gelezen: Exclude<Ingelezen, { soort: 'fout' }>): void {
    this.#bladzijde = 0;
    if (gelezen.soort === 'logboek') {
      this.werk.nieuw(gelezen.inhoud.meting.school || naam.replace(/\.xlsx$/i, ''), gelezen.inhoud);
      return this.#verslag(naam, gelezen.inhoud.regels.length, gelezen.problemen);
    }
    this.werk.wijzig({ ...this.werk.inhoud, regels: [...this.werk.inhoud.regels, ...gelezen.regels].slice(0, maxRegels) }, 'Bestand inlezen');
    this.#verslag(naam, gelezen.regels.length, gelezen.problemen, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
  }

  #verslag(naam: string, aantal: number, problemen: readonly Probleem[], weg?: { knop: string; doe: () => void }): void {
    const goed = `${naam}: ${aantal} ${aantal === 1 ? 'regel' : 'regels'} ingelezen.`;
    toonVerslag(this, goed, problemen);
    this.gesprek.meld(problemen.length === 0 ? goed : `${goed} ${problemen.length} ${problemen.length === 1 ? 'ding' : 'dingen'} konden we niet lezen; de lijst staat onder de regels.`, weg);
  }

  #enter = (toets: KeyboardEvent): void => {
    if (toets.key !== 'Enter' || !(toets.target instanceof HTMLInputElement)) return;
    toets.preventDefault();
    this.#voegRegelToe();
  };
}

customElements.define('log-boek', LogBoek);
