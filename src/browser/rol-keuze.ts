/**
 * `<rol-keuze>`: remembers on this device which role and field the reader chose, when they ask for it.
 * On a route page it offers to remember or forget; elsewhere it shows the way back to that route
 * and marks the advice for that role. Nothing is hidden from anyone.
 */
import { bewaar, haal } from './opslag.ts';

/** Value: `{ rol, naam, pad }` as JSON; `naam` is what the reader sees, `pad` includes the base path. */
const sleutel = 'leidraad-rol';

interface Keuze {
  rol: string;
  naam: string;
  pad: string;
}

function gekozen(): Keuze | null {
  try {
    const waarde: unknown = JSON.parse(haal(sleutel) ?? 'null');
    return isKeuze(waarde) ? waarde : null;
  } catch {
    return null;
  }
}

function isKeuze(waarde: unknown): waarde is Keuze {
  const velden = waarde as Partial<Keuze> | null;
  // A path of this site: `//elders.nl` would lead out of it.
  return (
    typeof velden?.rol === 'string' && typeof velden.naam === 'string' && typeof velden.pad === 'string' && /^\/(?![/\\])/.test(velden.pad)
  );
}

class RolKeuze extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#klik);
    // Back from a chapter a browser shows this page as it was left, and another tab may have chosen or forgotten.
    for (const soort of ['pageshow', 'storage']) addEventListener(soort, this.#toon);
    this.#toon();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#klik);
    for (const soort of ['pageshow', 'storage']) removeEventListener(soort, this.#toon);
  }

  #klik = (gebeurtenis: Event): void => {
    const knop = (gebeurtenis.target as Element).closest('button');
    if (!knop) return;
    const { rol = '', naam = '' } = this.dataset;
    const gelukt = bewaar(
      sleutel,
      knop.dataset['doe'] === 'vergeet' ? null : JSON.stringify({ rol, naam, pad: location.pathname } satisfies Keuze),
    );
    const stand = this.querySelector('[role="status"]');
    if (stand) stand.textContent = gelukt ? '' : 'Je browser staat onthouden niet toe.';
    this.#toon();
    // The pressed button made place for the other one, or for nothing at all: the focus goes on to what is still there.
    if (this.hidden) naarTitel();
    else if (knop.hidden) this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  };

  #toon = (): void => {
    const keuze = gekozen();
    const isRoute = this.dataset['rol'] !== undefined;
    const isDeze = isRoute && keuze?.pad === location.pathname;
    for (const knop of this.querySelectorAll('button'))
      knop.hidden = knop.dataset['doe'] === 'vergeet' ? !isDeze && (isRoute || !keuze) : isDeze;
    const koppeling = this.querySelector('a');
    if (koppeling && keuze) {
      koppeling.href = keuze.pad;
      koppeling.textContent = keuze.naam;
    }
    this.hidden = !isRoute && !keuze;
    for (const deel of document.querySelectorAll('[data-voor-rol]')) {
      deel.toggleAttribute('data-voor-jou', !isRoute && deel.getAttribute('data-voor-rol') === keuze?.rol);
    }
  };
}

function naarTitel(): void {
  const titel = document.querySelector<HTMLElement>('main h1');
  titel?.setAttribute('tabindex', '-1');
  titel?.focus();
}

customElements.define('rol-keuze', RolKeuze);
