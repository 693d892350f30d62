/** `<cirkel-van-ondersteuning>`: the diagram follows the form; the list holds the same for who reads rather than looks. */
import type { Stuk } from '../../domain/gereedschap/document.ts';
import { cirkel, legeAfspraak, type Cirkel } from '../../domain/gereedschap/cirkel/model.ts';
import { gespreksblad, lijstblokken } from '../../domain/gereedschap/cirkel/stuk.ts';
import { inWoorden, teken } from '../../domain/gereedschap/cirkel/tekening.ts';
import { alsPng, alsSvg, tekenCirkel } from './cirkel-beeld.ts';
import { Raam } from './raam.ts';
import { blokAlsHtml } from './toon-stuk.ts';

class CirkelVanOndersteuning extends Raam<Cirkel> {
  protected readonly model = cirkel;
  protected override readonly items = { afspraken: legeAfspraak };
  protected override readonly doet = {
    word: () => this.geef('docx', async () => (await import('./schrijf-word.ts')).alsWord(this.stuk())),
    svg: () => this.geef('svg', () => alsSvg(teken(this.werk.inhoud), inWoorden(this.werk.inhoud)), 'image/svg+xml'),
    png: () => this.geef('png', () => alsPng(teken(this.werk.inhoud), inWoorden(this.werk.inhoud))),
    voorbeeld: () => this.#voorbeeld(),
  };

  protected toonUitkomst(inhoud: Cirkel): void {
    this.querySelector('[data-cirkel]')?.replaceChildren(tekenCirkel(teken(inhoud), inWoorden(inhoud)));
    this.querySelector('[data-lijstvorm]')?.replaceChildren(...lijstblokken(inhoud).map((blok) => blokAlsHtml(blok, 1)));
    const mist = [!inhoud.kind.trim() && 'wat het kind zelf wil', !inhoud.ouders.trim() && 'wat ouders belangrijk vinden'].filter(Boolean);
    const noot = this.querySelector('[data-mist]');
    const tekst = mist.length > 0 ? `Nog leeg: ${mist.join(' en ')}. Begin daar.` : '';
    if (noot && noot.textContent !== tekst) noot.textContent = tekst;
  }

  protected stuk(): Stuk {
    return gespreksblad(this.werk.inhoud, this.werk.kop.naam);
  }

  protected haalSchrijvers(): Promise<unknown> {
    return import('./schrijf-word.ts');
  }

  #voorbeeld(): void {
    this.werk.nieuw('Voorbeeld (verzonnen)', cirkel.vorm.lees(JSON.parse(this.querySelector('[data-voorbeeld]')?.textContent ?? '{}')));
    this.gesprek.meld('Dit is een verzonnen voorbeeld. Je eigen cirkel staat nog in de lijst met plannen.');
  }
}

customElements.define('cirkel-van-ondersteuning', CirkelVanOndersteuning);
