/** `<persona-maker>`: several cards; which one the form shows is not part of the plan. On paper they are a fan of A5 cards. */
import { bedrag } from '../../domain/datums.ts';
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import type { Ontwerp } from '../../domain/gereedschap/logboek/formulier.ts';
import { neemWeg, voegToe } from '../../domain/gereedschap/plek.ts';
import { aandacht } from '../../domain/gereedschap/persona/controle.ts';
import { fien } from '../../domain/gereedschap/persona/fien.ts';
import { ingevuld, kostentabel, totalen, watValtOp } from '../../domain/gereedschap/persona/kosten.ts';
import { kaartnamen, legeKaart, maxKaarten, persona, situaties, type Kaart, type Personas } from '../../domain/gereedschap/persona/model.ts';
import { personastuk } from '../../domain/gereedschap/persona/stuk.ts';
import { maak } from './dom.ts';
import { kaartzijden } from './persona-kaart.ts';
import { Raam } from './raam.ts';
import { staven } from './staven.ts';
import { tabelAlsHtml } from './toon-stuk.ts';
import { vandaag } from './vandaag.ts';

interface Pagina { persona: Gegevens; kosten: Gegevens; ontwerp: Ontwerp }

class PersonaMaker extends Raam<Personas> {
  protected readonly model = persona;
  protected override readonly items = { dag: () => legeRij('dag'), bijdrage: () => legeRij('bijdrage'), posten: () => legeRij('posten') };
  protected override readonly doet = {
    excel: () => this.geef('xlsx', async () => (await import('./schrijf-persona.ts')).kostenAlsExcel(this.#kaart, this.#pagina.ontwerp)),
    fien: () => this.#fien(),
    kaartErbij: () => this.#erbij(legeKaart()),
    kaartKopie: () => this.#erbij(this.#kaart),
    kaartWeg: () => this.#weg(),
  };
  #gekozen = 0;
  #pagina!: Pagina;

  override connectedCallback(): void {
    this.#pagina = JSON.parse(this.querySelector('[data-pagina]')?.textContent ?? '{}') as Pagina;
    super.connectedCallback();
    addEventListener('beforeprint', this.#waaier);
    this.querySelector('[data-kaarten]')?.addEventListener('change', ({ target }) => {
      this.#gekozen = Number((target as HTMLInputElement).value);
      this.ververs();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#waaier);
  }

  protected override voorTonen({ kaarten }: Personas): void {
    this.#gekozen = Math.min(this.#gekozen, kaarten.length - 1);
    this.querySelector('[data-kaart]')?.setAttribute('data-plek', `kaarten.${this.#gekozen}`);
  }

  protected toonUitkomst(inhoud: Personas): void {
    const namen = kaartnamen(inhoud);
    this.#toonKeuze(namen);
    const kaart = this.#kaart;
    const punten = aandacht(kaart);
    this.querySelector('[data-aandacht]')?.replaceChildren(...(punten.length > 0 ? [maak('p', ['Let hierop voordat je de persona deelt:']), maak('ul', punten.map((punt) => maak('li', [punt])))] : []));
    this.#toonKosten(kaart);
    this.querySelector('[data-voorbeeld]')?.replaceChildren(...kaartzijden(kaart, namen[this.#gekozen] ?? '', 3));
  }

  protected stuk(): Stuk {
    return personastuk(this.werk.inhoud, this.werk.kop.naam, vandaag());
  }

  protected override haalSchrijvers(): Promise<unknown> {
    return Promise.all([super.haalSchrijvers(), import('./schrijf-persona.ts')]);
  }

  /** A filled template with costs becomes a card beside the others. */
  protected override async neemBestand(bestand: File): Promise<boolean> {
    if (!/\.xlsx$/i.test(bestand.name)) return true;
    const { inhoud } = this.werk;
    if (inhoud.kaarten.length >= maxKaarten) return this.gesprek.meld(`Er passen ${maxKaarten} kaarten in een waaier. Begin een nieuw plan.`), false;
    try {
      const { excelAlsKaart } = await import('./schrijf-persona.ts');
      const { kaart, problemen } = excelAlsKaart(new Uint8Array(await bestand.arrayBuffer()), this.#pagina.ontwerp);
      this.#gekozen = inhoud.kaarten.length;
      this.werk.wijzig(voegToe(inhoud, 'kaarten', kaart), 'Bestand openen');
      const mis = problemen.slice(0, 5).map(({ blad, rij, kolom, wat }) => `${blad}, cel ${kolom}${rij}: ${wat}`).join(' ');
      this.gesprek.meld(`${bestand.name} is geopend als kaart ${this.#gekozen + 1}.${mis && ` ${problemen.length === 1 ? 'Eén cel' : `${problemen.length} cellen`} konden we niet lezen. ${mis}`}`, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
    } catch (fout) {
      this.gesprek.meld(`${fout instanceof Error ? fout.message : 'Dit bestand kunnen we niet lezen.'} Er is niets veranderd.`);
    }
    return false;
  }

  get #kaart(): Kaart { return this.werk.inhoud.kaarten[this.#gekozen] ?? legeKaart(); }

  #toonKosten(kaart: Kaart): void {
    const er = ingevuld(kaart);
    const deel = this.querySelector<HTMLElement>('[data-kosten]');
    if (!deel) return;
    deel.hidden = er.length === 0;
    const som = totalen(kaart);
    deel.querySelector('[data-staven]')?.replaceChildren(staven(er.map((naam, nr) => ({ naam: situaties[naam], waarde: som[naam], tekst: bedrag(som[naam]), soort: ((nr % 3) + 1) as 1 | 2 | 3 }))));
    deel.querySelector('[data-tabel]')?.replaceChildren(tabelAlsHtml({ soort: 'tabel', bijschrift: 'Kosten per betaler in drie situaties', koppen: ['Wie betaalt', ...Object.values(situaties)], rijen: kostentabel(kaart, 'betaler'), getallen: [1, 2, 3], som: true }));
    deel.querySelector('[data-opvalt]')?.replaceChildren(...watValtOp(kaart).map((zin) => maak('p', [zin])));
  }

  #toonKeuze(namen: readonly string[]): void {
    const houder = this.querySelector('[data-kaarten]');
    if (!houder) return;
    if (houder.children.length !== namen.length) {
      houder.replaceChildren(...namen.map((_, nr) => {
        const knop = maak('input');
        Object.assign(knop, { type: 'radio', name: 'kaart', value: String(nr) });
        return maak('label', [knop, maak('span')]);
      }));
    }
    [...houder.children].forEach((label, nr) => {
      const tekst = label.querySelector('span');
      if (tekst && tekst.textContent !== namen[nr]) tekst.textContent = namen[nr] ?? '';
      const knop = label.querySelector('input');
      if (knop) knop.checked = nr === this.#gekozen;
    });
    for (const doe of ['kaartErbij', 'kaartKopie']) this.querySelector(`[data-doe=${doe}]`)?.setAttribute('aria-disabled', String(namen.length >= maxKaarten));
    this.querySelector('[data-doe=kaartWeg]')?.setAttribute('aria-disabled', String(namen.length < 2));
  }

  #erbij(kaart: Kaart): void {
    const { inhoud } = this.werk;
    if (inhoud.kaarten.length >= maxKaarten) return;
    this.#gekozen = inhoud.kaarten.length;
    this.werk.wijzig(voegToe(inhoud, 'kaarten', { ...kaart, naam: kaart.naam && `${kaart.naam} (kopie)`.slice(0, 60) }), 'Kaart toevoegen');
    this.querySelector<HTMLElement>('[data-kaart] [data-veld=naam]')?.focus();
    this.gesprek.zeg(`Kaart ${this.#gekozen + 1} toegevoegd`);
  }

  #weg(): void {
    const naam = kaartnamen(this.werk.inhoud)[this.#gekozen] ?? '';
    this.werk.wijzig(neemWeg(this.werk.inhoud, 'kaarten', this.#gekozen), 'Kaart verwijderen');
    this.gesprek.meld(`${naam} is verwijderd.`, { knop: 'Ongedaan maken', doe: () => this.werk.terug() });
    this.querySelector<HTMLElement>('[data-kaarten] input:checked')?.focus();
  }

  #fien(): void {
    this.#gekozen = 0;
    this.werk.nieuw('Voorbeeld Fien', { school: '', kaarten: [fien(this.#pagina.persona, this.#pagina.kosten)] });
    this.gesprek.meld('Dit is Fien, uit de presentatie van de leidraad van 8 oktober 2025. Wat de bron niet zegt, is leeg. Je eigen kaarten staan nog in de lijst met plannen.');
  }

  /** On paper: every card, two sides each, instead of the document. */
  #waaier = (): void => {
    const namen = kaartnamen(this.werk.inhoud);
    this.querySelector('[data-druk]')?.replaceChildren(...this.werk.inhoud.kaarten.flatMap((kaart, nr) => kaartzijden(kaart, namen[nr] ?? '', 2)));
  };
}

const legeRij = (welke: 'dag' | 'bijdrage' | 'posten') => {
  const [eerste] = persona.vorm.lees({ kaarten: [{ [welke]: [{}] }] }).kaarten;
  return eerste?.[welke][0];
};

customElements.define('persona-maker', PersonaMaker);
