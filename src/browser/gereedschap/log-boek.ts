/** `<log-boek>`: one row per act of care. Thousands of rows stay fluent: the table shows one page, and sums are made only when rows change. */
import { datumtekst } from '../../domain/datums.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { fouten } from '../../domain/gereedschap/logboek/formulier.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import { legeRegel, legeWeekregel, logboek, maxRegels, vervolg, type Logboek } from '../../domain/gereedschap/logboek/model.ts';
import { inventarisatie } from '../../domain/gereedschap/logboek/stuk.ts';
import { urenVan } from '../../domain/gereedschap/logboek/tel.ts';
import { toon } from '../../domain/gereedschap/getal.ts';
import { toonFiguren, toonVerslag, type Probleem } from './logboek-beeld.ts';
import { ingelezen, leesBestand, nietGelezen, telRegels, type Ingelezen } from './logboek-inlezen.ts';
import { Regelvak } from './logboek-regel.ts';
import { toonRegels } from './logboek-tabel.ts';
import { groepen, Teller } from './logboek-teller.ts';
import { letOpNamen } from './privacywacht.ts';
import { Raam } from './raam.ts';
import { vandaag } from './vandaag.ts';

/** What the history calls opening a row. */
const openen = 'Regel openen';
/** From so many rows on, counting takes longer than a frame on a slow device. */
const groot = 500;

class LogBoek extends Raam<Logboek> {
  protected readonly model = logboek;
  protected override readonly items = { week: legeWeekregel };
  protected override readonly doet = {
    regelErbij: () => this.#voegRegelToe(),
    regelLaat: () => this.#laat(),
    wijzigRegel: (knop: HTMLElement) => this.#bewerk(Number(knop.dataset['regel'])),
    regelWeg: (knop: HTMLElement) => this.#verwijder(Number(knop.dataset['regel'])),
    nieuwer: () => this.#blader(-1),
    ouder: () => this.#blader(1),
    verslagWeg: () => toonVerslag(this, '', []),
    excel: () => this.geef('xlsx', async () => (await import('./schrijf-logboek.ts')).logboekAlsExcel(this.werk.inhoud, this.#ontwerp)),
  };
  #ontwerp!: Ontwerp;
  #bladzijde = 0;
  readonly #vak = new Regelvak(this, () => this.#voegRegelToe());
  #vorige: Pick<Logboek, 'regels' | 'week' | 'meting'> | undefined;
  #teller!: Teller;
  #beeldje = 0;

  override connectedCallback(): void {
    this.#ontwerp = JSON.parse(this.querySelector('[data-ontwerp]')?.textContent ?? '{}') as Ontwerp;
    this.#teller = new Teller(this.#ontwerp);
    super.connectedCallback();
    this.#vak.luister();
  }

  protected toonUitkomst(inhoud: Logboek): void {
    const { regels, week, meting } = inhoud;
    const vorige = this.#vorige;
    // A row number holds for these rows: not in another plan, nor once rows came back or opening the row was undone.
    if ((vorige && vorige.regels !== regels) || this.werk.kanVooruit === openen) this.#vak.zetBewerkt(null);
    if (vorige?.regels === regels && vorige.week === week && vorige.meting === meting) return;
    this.#vorige = { regels, week, meting };
    if (vorige?.regels !== regels) this.#toonTabel();
    // Rows that came from a file are not left out of sight.
    if (week.length > 0 && !vorige?.week.length) this.querySelector('[data-week]')?.setAttribute('open', '');
    cancelAnimationFrame(this.#beeldje);
    if (regels.length < groot) this.#toonSommen();
    // The row comes first; the sums of thousands of rows follow in the next frame.
    else this.#beeldje = requestAnimationFrame(() => setTimeout(() => this.#toonSommen()));
  }

  #toonSommen(): void {
    const { inhoud } = this.werk;
    this.querySelector('#lb-groepen')?.replaceChildren(...groepen(inhoud).map((naam) => new Option('', naam)));
    toonFiguren(this, inhoud, this.#teller.tel(inhoud), this.#teller.vergelijk(inhoud));
  }

  protected stuk(): Stuk {
    const { inhoud, kop } = this.werk;
    return inventarisatie(inhoud, kop.naam, this.#teller.tel(inhoud), this.#teller.vergelijk(inhoud), datumtekst(vandaag()));
  }

  protected override haalSchrijvers(): Promise<unknown> {
    return Promise.all([super.haalSchrijvers(), import('./schrijf-logboek.ts')]);
  }

  protected override async neemBestand(bestand: File): Promise<boolean> {
    const gelezen = await leesBestand(bestand, this.#ontwerp);
    if (!gelezen) return true;
    if (gelezen.soort === 'fout') this.gesprek.meld(gelezen.tekst);
    else this.#neemOver(bestand.name, gelezen);
    return false;
  }

  #toonTabel(): void {
    this.#bladzijde = toonRegels(this, this.werk.inhoud.regels, this.#bladzijde);
  }

  #voegRegelToe(): void {
    const { inhoud } = this.werk;
    const { concept } = inhoud;
    const mis = this.#vak.toonFouten(concept, fouten(concept, this.#ontwerp));
    if (mis) return this.gesprek.zeg(`De regel is nog niet toegevoegd. ${mis}`);
    const plek = this.#vak.bewerkt;
    if (plek === null && inhoud.regels.length >= maxRegels)
      return this.gesprek.meld(`Er passen ${toon(maxRegels, 0)} regels in een logboek. Begin een nieuw plan.`);
    const regels = plek === null ? [...inhoud.regels, concept] : inhoud.regels.map((regel, nr) => (nr === plek ? concept : regel));
    if (plek === null) this.#bladzijde = 0;
    this.#vak.zetBewerkt(null);
    this.werk.wijzig({ ...inhoud, regels, concept: vervolg(concept) }, plek === null ? 'Regel toevoegen' : 'Regel wijzigen');
    this.#vak.naar('soort');
    this.gesprek.zeg(
      `${plek === null ? 'Regel toegevoegd' : 'Regel gewijzigd'}: ${concept.soort}, ${toon(urenVan(concept) * 60, 0)} minuten. ${telRegels(regels.length)}.`,
    );
  }

  #bewerk(nr: number): void {
    const regel = this.werk.inhoud.regels[nr];
    if (regel) this.#zetInVak(regel, nr, openen);
  }

  #laat(): void {
    this.#zetInVak(legeRegel(), null, 'Regel sluiten');
  }

  #zetInVak(concept: Logboek['concept'], plek: number | null, naam: string): void {
    this.#vak.zetBewerkt(plek);
    this.werk.wijzig({ ...this.werk.inhoud, concept }, naam);
    this.#vak.naar('datum');
  }

  #verwijder(nr: number): void {
    if (this.#vak.bewerkt !== null) this.#vak.zetBewerkt(null);
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
      return this.#verslag(ingelezen(naam, gelezen.inhoud.regels.length, gelezen.inhoud.week.length), gelezen.problemen);
    }
    this.werk.wijzig(
      { ...this.werk.inhoud, regels: [...this.werk.inhoud.regels, ...gelezen.regels].slice(0, maxRegels) },
      'Bestand inlezen',
    );
    this.#verslag(ingelezen(naam, gelezen.regels.length), gelezen.problemen, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
  }

  #verslag(goed: string, problemen: readonly Probleem[], weg?: { knop: string; doe: () => void }): void {
    toonVerslag(this, goed, problemen);
    this.gesprek.meld(`${goed}${nietGelezen(problemen.length)}${letOpNamen(this.werk.inhoud.regels)}`, weg);
  }
}

customElements.define('log-boek', LogBoek);
