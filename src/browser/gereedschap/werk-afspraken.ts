/** `<werk-afspraken>`: clauses to pick and to edit; out comes a document to discuss and to sign. */
import { datumtekst } from '../../domain/datums.ts';
import type { Stuk } from '../../domain/gereedschap/document.ts';
import type { Model } from '../../domain/gereedschap/model.ts';
import { zet } from '../../domain/gereedschap/plek.ts';
import { clausulesVan, type Boek } from '../../domain/gereedschap/werkafspraken/boek.ts';
import { legeEigen, legePartij, legeTaak, werkafsprakenModel, type Werkafspraken } from '../../domain/gereedschap/werkafspraken/model.ts';
import {
  clausuleregel,
  gemist,
  onderwerpregel,
  openPlekken,
  samenvatting,
  volgendePlek,
} from '../../domain/gereedschap/werkafspraken/stand.ts';
import { werkafsprakenstuk } from '../../domain/gereedschap/werkafspraken/stuk.ts';
import { voorbeeld } from '../../domain/gereedschap/werkafspraken/voorbeeld.ts';
import { zetTekst } from './dom.ts';
import { Raam } from './raam.ts';
import { vandaag } from './vandaag.ts';

class WerkAfspraken extends Raam<Werkafspraken> {
  protected model!: Model<Werkafspraken>;
  protected override readonly items = { partijen: legePartij, eigen: legeEigen, taken: legeTaak };
  protected override readonly doet = {
    voorbeeld: () => this.#voorbeeld(),
    voorstel: (knop: HTMLElement) => this.#zetTerug(knop),
    volgende: () => this.#volgende(),
  };
  #boek!: Boek;

  override connectedCallback(): void {
    this.#boek = JSON.parse(this.querySelector('[data-boek]')?.textContent ?? '{}') as Boek;
    this.model = werkafsprakenModel(this.#boek);
    super.connectedCallback();
  }

  protected toonUitkomst(inhoud: Werkafspraken): void {
    const voorstellen = new Map(clausulesVan(this.#boek).map(({ id, voorstel }) => [id, voorstel]));
    for (const onderwerp of this.#boek.onderwerpen)
      zetTekst(this.querySelector(`#wa-${onderwerp.id} [data-onderwerpregel]`), onderwerpregel(inhoud, onderwerp));
    for (const deel of this.querySelectorAll<HTMLElement>('[data-clausule]')) {
      const id = deel.dataset['clausule'] ?? '';
      deel.dataset['mee'] = String(inhoud.clausules[id]?.mee ?? false);
      zetTekst(deel.querySelector('[data-regel]'), clausuleregel(inhoud, id));
      const terug = deel.querySelector<HTMLElement>('[data-doe=voorstel]');
      if (terug) terug.hidden = inhoud.clausules[id]?.tekst === voorstellen.get(id);
    }
    zetTekst(this.querySelector('[data-samenvatting]'), samenvatting(inhoud, this.#boek));
    const mist = gemist(inhoud, this.#boek);
    zetTekst(
      this.querySelector('[data-gemist]'),
      mist.length > 0 ? `Let op: volgens Hart van Brabant hoort dit er in elk geval in: ${mist.join('; ')}.` : '',
    );
    const open = clausulesVan(this.#boek).some(({ id }) => inhoud.clausules[id]?.mee && openPlekken(inhoud.clausules[id]?.tekst ?? '') > 0);
    this.querySelector('[data-doe=volgende]')?.setAttribute('aria-disabled', String(!open));
  }

  protected stuk(): Stuk {
    return werkafsprakenstuk(this.werk.inhoud, this.#boek, this.werk.kop.naam, vandaag());
  }

  #zetTerug(knop: HTMLElement): void {
    const deel = knop.closest<HTMLElement>('[data-clausule]');
    const clausule = clausulesVan(this.#boek).find(({ id }) => id === deel?.dataset['clausule']);
    if (!deel || !clausule) return;
    deel.querySelector('textarea')?.focus();
    this.werk.wijzig(zet(this.werk.inhoud, `clausules.${clausule.id}.tekst`, clausule.voorstel), 'Voorstel terugzetten');
    this.gesprek.zeg(`Het voorstel staat terug bij ${clausule.label}`);
  }

  /** Goes to the next spot with dots after the clause that the reader was in, and selects it. */
  #volgende(): void {
    const vakken = [...this.querySelectorAll<HTMLTextAreaElement>('[data-clausule][data-mee=true] textarea')];
    const vorige = vakken.findIndex((vak) => vak === this.#laatste);
    const open = [...vakken.slice(vorige + 1), ...vakken.slice(0, vorige + 1)].find((vak) => openPlekken(vak.value) > 0);
    if (!open) return;
    this.#laatste = open;
    open.closest('details')?.setAttribute('open', '');
    open.focus();
    open.setSelectionRange(...(volgendePlek(open.value) ?? [0, 0]));
  }
  #laatste: HTMLTextAreaElement | undefined;

  #voorbeeld(): void {
    this.werk.nieuw('Voorbeeld met verzonnen afspraken', voorbeeld(this.#boek));
    this.gesprek.meld(
      `Dit is een verzonnen voorbeeld, geopend op ${datumtekst(vandaag())}. Je eigen afspraken staan nog in de lijst met plannen.`,
    );
  }
}

customElements.define('werk-afspraken', WerkAfspraken);
