/** `<partijen-kaart>`: municipalities bring their regions along; the map shows who is there, how the contact is and who is missing. */
import type { Gegevens } from '../../domain/formulieren/waarden.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import type { Ontwerp } from '../../domain/gereedschap/ontwerp.ts';
import { neemGemeenteWeg, voegGemeenteToe, zetOpKaart, type Plaats } from '../../domain/gereedschap/partijenkaart/aanvullen.ts';
import { uitGegevens } from '../../domain/gereedschap/partijenkaart/formulier.ts';
import { namen, opKaart, samenvatting, verschil } from '../../domain/gereedschap/partijenkaart/mist.ts';
import { leesPartij, legePartij, maxGemeenten, partijenkaart, type Partijenkaart } from '../../domain/gereedschap/partijenkaart/model.ts';
import { partijenstuk, partijentabel } from '../../domain/gereedschap/partijenkaart/stuk.ts';
import { inWoorden, teken } from '../../domain/gereedschap/partijenkaart/tekening.ts';
import { zetNoot } from './binden.ts';
import { haalGemeenten } from '../kaart/gemeenten.ts';
import { zetTekst, zetUitkomst } from './dom.ts';
import { celproblemen, isExcel, openExcel } from './excel-openen.ts';
import { vindPlaats } from './gemeente-vinden.ts';
import { kaartbeeld } from './partijen-beeld.ts';
import { toonMist } from './partijen-mist.ts';
import { Raam } from './raam.ts';
import { alsSvg, type Tekenbaar } from './svg.ts';
import { tabelAlsHtml } from './toon-stuk.ts';
import { vandaag } from './vandaag.ts';

interface Pagina {
  ontwerp: Ontwerp;
  voorbeeld: Gegevens;
}

class PartijenKaart extends Raam<Partijenkaart> {
  protected readonly model = partijenkaart;
  protected override readonly items = { partijen: legePartij };
  protected override readonly doet = {
    gemeenteErbij: () => this.#zoekEnVoegToe(),
    gemeenteWeg: (knop: HTMLElement) => this.#gemeenteWeg(knop),
    zetSoort: (knop: HTMLElement) => this.#zetSoort(knop.dataset['soort'] ?? ''),
    voorbeeld: () => this.#voorbeeld(),
    svg: () => this.geef('svg', () => alsSvg(this.tekeningen().kaart), 'image/svg+xml'),
    excel: () =>
      this.geef('xlsx', async () => (await import('./schrijf-partijenkaart.ts')).kaartAlsExcel(this.werk.inhoud, this.#pagina.ontwerp)),
  };
  #pagina!: Pagina;

  override connectedCallback(): void {
    this.#pagina = JSON.parse(this.querySelector('[data-pagina]')?.textContent ?? '{}') as Pagina;
    super.connectedCallback();
    this.#zoekveld?.addEventListener('keydown', this.#enter);
    this.querySelector('[data-plek=school] [data-veld=gemeente]')?.addEventListener('change', () => void this.#schoolgemeente());
    this.addEventListener('focusin', this.#warm);
  }

  protected toonUitkomst(kaart: Partijenkaart): void {
    zetUitkomst(this.querySelector('[data-samenvatting]'), samenvatting(kaart), namen(kaart, 'gemeente').length === 0);
    zetTekst(this.querySelector('[data-verschil]'), verschil(kaart));
    for (const vorm of ['breed', 'smal'] as const)
      this.querySelector(`[data-beeld=${vorm}]`)?.replaceChildren(kaartbeeld(teken(kaart, vorm === 'smal'), inWoorden(kaart)).teken(false));
    const leeg = opKaart(kaart).length === 0;
    zetUitkomst(this.querySelector('[data-inwoorden]'), inWoorden(kaart), leeg);
    this.querySelector('[data-tabel]')?.replaceChildren(...(leeg ? [] : [tabelAlsHtml(partijentabel(kaart, false))]));
    this.querySelectorAll<HTMLElement>('[data-metkaart]').forEach((deel) => (deel.hidden = leeg));
    toonMist(this, kaart);
  }

  protected stuk(): Stuk {
    return partijenstuk(this.werk.inhoud, this.werk.kop.naam, vandaag(), this.#deelversie);
  }

  protected override haalSchrijvers(): Promise<unknown> {
    return Promise.all([super.haalSchrijvers(), import('./schrijf-partijenkaart.ts')]);
  }

  protected override tekeningen(): { kaart: Tekenbaar } {
    return { kaart: kaartbeeld(teken(this.werk.inhoud, false, !this.#deelversie), inWoorden(this.werk.inhoud)) };
  }

  protected override async neemBestand(bestand: File): Promise<boolean> {
    if (!isExcel(bestand)) return true;
    const gelezen = await openExcel(bestand, async (bytes) =>
      (await import('./schrijf-partijenkaart.ts')).excelAlsKaart(bytes, this.#pagina.ontwerp),
    );
    if ('fout' in gelezen) return (this.gesprek.meld(gelezen.fout), false);
    this.werk.nieuw(gelezen.kaart.school.naam || bestand.name.replace(/\.xlsx$/i, ''), gelezen.kaart);
    this.gesprek.meld(`${bestand.name} is geopend.${celproblemen(gelezen.problemen)}`);
    return false;
  }

  get #deelversie(): boolean {
    return this.querySelector<HTMLInputElement>('[data-deelversie]')?.checked ?? false;
  }
  get #zoekveld(): HTMLInputElement | null {
    return this.querySelector('[data-zoek]');
  }

  async #zoekEnVoegToe(): Promise<void> {
    const veld = this.#zoekveld;
    if (!veld) return;
    const uitslag = await vindPlaats(this.dataset['gemeenten'] ?? '', veld.value);
    zetNoot(veld, 'fout', 'fout' in uitslag ? uitslag.fout : '');
    if ('fout' in uitslag) {
      veld.focus();
      return this.gesprek.zeg(uitslag.fout);
    }
    veld.value = '';
    this.#voegToe(uitslag.plaats, uitslag.uitleg);
  }

  #voegToe(plaats: Plaats, uitleg = ''): void {
    const { inhoud } = this.werk;
    const nieuw = voegGemeenteToe(inhoud, plaats);
    if (nieuw === inhoud)
      return this.gesprek.meld(
        inhoud.gemeenten.length >= maxGemeenten
          ? `Er passen ${maxGemeenten} gemeenten op een kaart.`
          : `${plaats.gemeente} staat al in de lijst.`,
      );
    this.werk.wijzig(nieuw, `${plaats.gemeente} toevoegen`);
    const bij = nieuw.partijen.slice(inhoud.partijen.length).map(({ naam }) => naam);
    this.gesprek.zeg(`${plaats.gemeente} toegevoegd. ${uitleg} ${bij.length > 0 ? `Op de kaart: ${bij.join(', ')}.` : ''}`);
    if (uitleg) this.gesprek.meld(uitleg);
  }

  #gemeenteWeg(knop: HTMLElement): void {
    const nr = Number(knop.closest('[data-lijst] > [data-plek]')?.getAttribute('data-plek'));
    const naam = this.werk.inhoud.gemeenten[nr]?.gemeente || 'De gemeente';
    this.werk.wijzig(neemGemeenteWeg(this.werk.inhoud, nr), `${naam} verwijderen`);
    this.#zoekveld?.focus();
    this.gesprek.meld(`${naam} is verwijderd, met de partijen die er alleen daarvoor stonden.`, {
      knop: 'Ongedaan maken',
      doe: () => this.werk.terug(),
    });
  }

  #zetSoort(soort: string): void {
    this.werk.wijzig(zetOpKaart(this.werk.inhoud, [leesPartij({ soort })]), 'Partij toevoegen');
    this.querySelector<HTMLElement>('[data-lijst=partijen] > [data-plek]:last-child [data-veld=naam]')?.focus();
    this.gesprek.zeg(`Regel toegevoegd voor ${soort}. Vul de naam in.`);
  }

  #voorbeeld(): void {
    this.werk.nieuw('Voorbeeld met verzonnen partijen', uitGegevens(this.#pagina.voorbeeld));
    this.gesprek.meld(
      'Dit is een voorbeeld. De school, de gemeenten en de partijen zijn verzonnen. Je eigen kaart staat nog in de lijst met plannen.',
    );
  }

  #enter = (toets: Event): void => {
    if (!(toets instanceof KeyboardEvent) || toets.key !== 'Enter') return;
    toets.preventDefault();
    void this.#zoekEnVoegToe();
  };

  async #schoolgemeente(): Promise<void> {
    const { school } = this.werk.inhoud;
    const veld = this.querySelector('[data-plek=school] [data-veld=gemeente]');
    const uitslag = school.gemeente.trim() === '' ? undefined : await vindPlaats(this.dataset['gemeenten'] ?? '', school.gemeente);
    if (veld) zetNoot(veld, 'fout', uitslag && 'fout' in uitslag ? uitslag.fout : '');
    if (!uitslag) return;
    if (
      'plaats' in uitslag &&
      uitslag.plaats.jeugdhulpregio &&
      !this.werk.inhoud.gemeenten.some(({ gemeente }) => gemeente === uitslag.plaats.gemeente)
    )
      this.#voegToe(uitslag.plaats, uitslag.uitleg);
  }

  /** Names of all municipalities as suggestions, from the first moment the reader does something. */
  #warm = (): void => {
    const lijst = this.querySelector('#pk-gemeenten');
    this.removeEventListener('focusin', this.#warm);
    haalGemeenten(this.dataset['gemeenten'] ?? '').then(
      ({ gemeenten }) => lijst?.replaceChildren(...gemeenten.map(({ gemeente }) => new Option('', gemeente))),
      () => this.addEventListener('focusin', this.#warm),
    );
  };
}

customElements.define('partijen-kaart', PartijenKaart);
