/** `<persona-maker>`: several cards; which one the form shows is not part of the plan. On paper they are a fan of A5 cards. */
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import { neemWeg, voegToe } from '../../domain/gereedschap/plek.ts';
import { aandacht } from '../../domain/gereedschap/persona/controle.ts';
import { fien } from '../../domain/gereedschap/persona/fien.ts';
import { kaartnamen, legeKaart, maxKaarten, persona, type Kaart, type Personas } from '../../domain/gereedschap/persona/model.ts';
import { personastuk } from '../../domain/gereedschap/persona/stuk.ts';
import { maak } from './dom.ts';
import { celproblemen, isExcel, openExcel } from './excel-openen.ts';
import { toonKeuzeknoppen } from './keuzeknoppen.ts';
import { kaartzijden } from './persona-kaart.ts';
import { toonKosten } from './persona-kosten.ts';
import { Raam } from './raam.ts';
import { vandaag } from './vandaag.ts';

interface Pagina {
  persona: Gegevens;
  kosten: Gegevens;
  ontwerp: Ontwerp;
}

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
    this.querySelector('[data-aandacht]')?.replaceChildren(
      ...(punten.length > 0
        ? [
            maak('p', ['Let hierop voordat je de persona deelt:']),
            maak(
              'ul',
              punten.map((punt) => maak('li', [punt])),
            ),
          ]
        : []),
    );
    toonKosten(this.querySelector('[data-kosten]'), kaart);
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
    if (!isExcel(bestand)) return true;
    const { inhoud } = this.werk;
    if (inhoud.kaarten.length >= maxKaarten)
      return (this.gesprek.meld(`Er passen ${maxKaarten} kaarten in een waaier. Begin een nieuw plan.`), false);
    const gelezen = await openExcel(bestand, async (bytes) =>
      (await import('./schrijf-persona.ts')).excelAlsKaart(bytes, this.#pagina.ontwerp),
    );
    if ('fout' in gelezen) return (this.gesprek.meld(gelezen.fout), false);
    this.#gekozen = inhoud.kaarten.length;
    this.werk.wijzig(voegToe(inhoud, 'kaarten', gelezen.kaart), 'Bestand openen');
    this.gesprek.meld(`${bestand.name} is geopend als kaart ${this.#gekozen + 1}.${celproblemen(gelezen.problemen)}`, {
      knop: 'Ongedaan maken',
      doe: () => this.werk.terug(),
    });
    return false;
  }

  get #kaart(): Kaart {
    return this.werk.inhoud.kaarten[this.#gekozen] ?? legeKaart();
  }

  #toonKeuze(namen: readonly string[]): void {
    toonKeuzeknoppen(this.querySelector('[data-kaarten]'), 'kaart', namen, this.#gekozen);
    for (const doe of ['kaartErbij', 'kaartKopie'])
      this.querySelector(`[data-doe=${doe}]`)?.setAttribute('aria-disabled', String(namen.length >= maxKaarten));
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
    this.gesprek.meld(
      'Dit is Fien, uit de presentatie van de leidraad van 8 oktober 2025. Wat de bron niet zegt, is leeg. Je eigen kaarten staan nog in de lijst met plannen.',
    );
  }

  /** On paper: every card, two sides each, instead of the document. */
  #waaier = (): void => {
    const namen = kaartnamen(this.werk.inhoud);
    this.querySelector('[data-druk]')?.replaceChildren(
      ...this.werk.inhoud.kaarten.flatMap((kaart, nr) => kaartzijden(kaart, namen[nr] ?? '', 2)),
    );
  };
}

const legeRij = (welke: 'dag' | 'bijdrage' | 'posten') => {
  const [eerste] = persona.vorm.lees({ kaarten: [{ [welke]: [{}] }] }).kaarten;
  return eerste?.[welke][0];
};

customElements.define('persona-maker', PersonaMaker);
