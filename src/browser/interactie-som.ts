/** `<interactie-som>`: works out n² − n for the number of people that the reader types, and draws it. */
import { GRENZEN, leesMensen, somTekst, tekenRichtingen } from '../domain/beeld/richtingen.ts';

class InteractieSom extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.#reken);
    this.#reken();
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#reken);
  }

  /** A wrong number leaves the last good drawing where it is. */
  #reken = (): void => {
    const veld = this.querySelector<HTMLInputElement>('input');
    const [fout, uitkomst] = [this.querySelector('.som-fout'), this.querySelector('output')];
    if (!veld || !fout || !uitkomst) return;
    const mensen = leesMensen(veld.value);
    veld.removeAttribute('aria-invalid');
    fout.textContent = '';
    if (mensen === undefined) {
      veld.setAttribute('aria-invalid', 'true');
      fout.textContent = `Vul een heel getal in van ${GRENZEN.min} tot en met ${GRENZEN.max}.`;
      return;
    }
    uitkomst.textContent = somTekst(mensen);
    this.#teken(mensen);
  };

  #teken(mensen: number): void {
    const { mensen: kring, straal, lijnen, punten, dun } = tekenRichtingen(mensen);
    this.querySelector('svg')?.classList.toggle('dun', dun);
    this.querySelector('.som-dun')?.toggleAttribute('hidden', !dun);
    this.querySelector('[data-lijnen]')?.setAttribute('d', lijnen);
    this.querySelector('[data-punten]')?.setAttribute('d', punten);
    this.querySelector('[data-mensen]')?.replaceChildren(
      ...kring.map(({ x, y }, nr) => {
        const stip = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
        for (const [naam, waarde] of Object.entries({ class: nr === 0 ? 'b-kind' : 'b-inkt b-op-papier', cx: x, cy: y, r: straal }))
          stip.setAttribute(naam, String(waarde));
        return stip;
      }),
    );
  }
}

customElements.define('interactie-som', InteractieSom);
