/** `<cirkel-van-ondersteuning>`: the diagram follows the form; the list holds the same for who reads rather than looks. */
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { cirkel, legeAfspraak, type Cirkel } from '../../domain/gereedschap/cirkel/model.ts';
import { gespreksblad, lijstblokken } from '../../domain/gereedschap/cirkel/stuk.ts';
import { inWoorden, teken, tekenKlein } from '../../domain/gereedschap/cirkel/tekening.ts';
import { cirkelbeeld } from './cirkel-beeld.ts';
import { zetTekst } from './dom.ts';
import { Raam } from './raam.ts';
import { alsPng, alsSvg, type Tekenbaar } from './svg.ts';
import { blokAlsHtml } from './toon-stuk.ts';

class CirkelVanOndersteuning extends Raam<Cirkel> {
  protected readonly model = cirkel;
  protected override readonly items = { afspraken: legeAfspraak };
  protected override readonly doet = {
    svg: () => this.geef('svg', () => alsSvg(this.tekeningen().cirkel), 'image/svg+xml'),
    png: () => this.geef('png', () => alsPng(this.tekeningen().cirkel)),
    voorbeeld: () => this.#voorbeeld(),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    // The small drawing holds no words, so the list is open there.
    this.querySelector('.cv-lijst')?.toggleAttribute('open', matchMedia('(width < 52rem)').matches);
  }

  protected toonUitkomst(inhoud: Cirkel): void {
    this.querySelector('[data-cirkel=groot]')?.replaceChildren(cirkelbeeld(teken(inhoud), inWoorden(inhoud)).teken(false));
    this.querySelector('[data-cirkel=klein]')?.replaceChildren(cirkelbeeld(tekenKlein(inhoud), inWoorden(inhoud)).teken(false));
    this.querySelector('[data-lijstvorm]')?.replaceChildren(...lijstblokken(inhoud).map((blok) => blokAlsHtml(blok, 1)));
    const mist = [!inhoud.kind.trim() && 'wat het kind zelf wil', !inhoud.ouders.trim() && 'wat ouders belangrijk vinden'].filter(Boolean);
    zetTekst(this.querySelector('[data-mist]'), mist.length > 0 ? `Nog leeg: ${mist.join(' en ')}. Begin daar.` : '');
  }

  protected stuk(): Stuk {
    return gespreksblad(this.werk.inhoud, this.werk.kop.naam);
  }

  protected override tekeningen(): { cirkel: Tekenbaar } {
    return { cirkel: cirkelbeeld(teken(this.werk.inhoud), inWoorden(this.werk.inhoud)) };
  }

  #voorbeeld(): void {
    this.werk.nieuw('Voorbeeld (verzonnen)', cirkel.vorm.lees(JSON.parse(this.querySelector('[data-voorbeeld]')?.textContent ?? '{}')));
    this.gesprek.meld('Dit is een verzonnen voorbeeld. Je eigen cirkel staat nog in de lijst met plannen.');
  }
}

customElements.define('cirkel-van-ondersteuning', CirkelVanOndersteuning);
