/** Talking with the reader: a dialog that asks, a bar that tells, and a voice for screen readers. */
import { maak, zetTekst } from './dom.ts';

export interface Vraag {
  titel: string;
  uitleg?: string;
  knop: string;
  /** With this the dialog asks for a text, beginning with this value. */ invoer?: { label: string; waarde: string };
}

export class Gesprek {
  readonly #wortel: Element;

  constructor(wortel: Element) {
    this.#wortel = wortel;
  }

  /** Reads a text aloud for screen readers, also when it is the same as before. */
  zeg(tekst: string): void {
    const omroep = this.#wortel.querySelector('[data-omroep]');
    if (!omroep || !tekst) return;
    omroep.textContent = '';
    setTimeout(() => (omroep.textContent = tekst), 50);
  }

  /** Shows a message until the next one or until the reader closes it. */
  meld(tekst: string, weg?: { knop: string; doe: () => void }): void {
    const balk = this.#wortel.querySelector<HTMLElement>('[data-melding]');
    if (!balk) return;
    const sluit = knop('Sluiten', () => balk.replaceChildren());
    const actie = weg && knop(weg.knop, () => (balk.replaceChildren(), weg.doe()));
    balk.replaceChildren(maak('p', [tekst]), ...(actie ? [actie] : []), sluit);
    this.zeg(tekst);
  }

  /** Takes the message away. */
  stil(): void {
    this.#wortel.querySelector('[data-melding]')?.replaceChildren();
  }

  /** Asks; gives the text (or '' when none was asked for), or null when the reader says no. */
  vraag({ titel, uitleg = '', knop: naam, invoer }: Vraag): Promise<string | null> {
    const venster = this.#wortel.querySelector<HTMLDialogElement>('[data-venster]');
    const deel = (welk: string) => venster?.querySelector<HTMLElement>(`[data-deel="${welk}"]`);
    const veld = venster?.querySelector('input');
    const groep = deel('invoer');
    if (!venster || !veld || !groep) return Promise.resolve(null);
    zetTekst(deel('titel'), titel);
    zetTekst(deel('uitleg'), uitleg);
    zetTekst(deel('ja'), naam);
    zetTekst(deel('label'), invoer?.label ?? '');
    groep.hidden = !invoer;
    veld.disabled = !invoer;
    veld.value = invoer?.waarde ?? '';
    venster.returnValue = '';
    venster.showModal();
    if (invoer) veld.select();
    return new Promise((klaar) => {
      venster.addEventListener('close', () => klaar(venster.returnValue === 'ja' ? (invoer ? veld.value : '') : null), { once: true });
    });
  }
}

function knop(tekst: string, doe: () => void): HTMLButtonElement {
  const element = maak('button', [tekst], 'als-link');
  element.type = 'button';
  element.addEventListener('click', doe);
  return element;
}
