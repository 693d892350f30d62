/**
 * `<lees-hulp>` around a text: notes open and close in place, the contents mark the current section,
 * and a heading's link is copied when followed. All of it also works, plainer, as ordinary links.
 */
import { idUit } from './adres.ts';

class LeesHulp extends HTMLElement {
  #kijker: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#klik);
    this.addEventListener('keydown', this.#toets);
    const inhoud = this.querySelector('.op-pagina');
    if (!inhoud) return;
    // Same width as in lezen.css: from there on the contents stand open beside the text.
    inhoud.querySelector('details')?.toggleAttribute('open', matchMedia('(width >= 80rem)').matches);
    this.#volg(inhoud);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#klik);
    this.removeEventListener('keydown', this.#toets);
    this.#kijker?.disconnect();
  }

  #klik = (gebeurtenis: MouseEvent): void => {
    if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
    const koppeling = (gebeurtenis.target as Element).closest('a');
    if (koppeling?.matches('.br, .bg')) {
      gebeurtenis.preventDefault();
      this.#wissel(koppeling);
    } else if (koppeling?.matches('.anker')) {
      void this.#kopieer(koppeling);
    }
  };

  #toets = (gebeurtenis: KeyboardEvent): void => {
    if (gebeurtenis.key !== 'Escape') return;
    for (const noot of this.querySelectorAll('.kl.open')) {
      const metFocus = noot.contains(document.activeElement);
      this.#sluit(noot);
      if (metFocus) this.querySelector<HTMLElement>(`a[href="#${noot.id}"]`)?.focus();
    }
  };

  #wissel(koppeling: HTMLAnchorElement): void {
    const noot = this.querySelector(`#${CSS.escape(idUit(koppeling.hash))}`);
    if (!noot) return;
    const gaatOpen = !noot.classList.contains('open');
    for (const ander of this.querySelectorAll('.kl.open')) this.#sluit(ander);
    if (!gaatOpen) return;
    noot.classList.add('open');
    koppeling.setAttribute('aria-expanded', 'true');
  }

  #sluit(noot: Element): void {
    noot.classList.remove('open');
    this.querySelector(`a[href="#${noot.id}"]`)?.removeAttribute('aria-expanded');
  }

  async #kopieer(koppeling: HTMLAnchorElement): Promise<void> {
    const woord = koppeling.querySelector('.voorlezer');
    try {
      await navigator.clipboard.writeText(koppeling.href);
      if (woord) woord.textContent = 'Link gekopieerd';
      koppeling.classList.add('gekopieerd');
    } catch {
      // Without permission the link still works as a link; the address bar holds it.
    }
  }

  #volg(inhoud: Element): void {
    const koppelingen = new Map([...inhoud.querySelectorAll('a')].map((a) => [idUit(a.hash), a]));
    const zichtbaar = new Set<string>();
    const koppen = [...koppelingen.keys()].flatMap((id) => document.getElementById(id) ?? []);
    this.#kijker = new IntersectionObserver(
      (delen) => {
        for (const { target, isIntersecting } of delen) zichtbaar[isIntersecting ? 'add' : 'delete'](target.id);
        const boven = koppen.filter((kop) => kop.getBoundingClientRect().top < innerHeight * 0.3).at(-1);
        const nu = boven?.id ?? koppen.find(({ id }) => zichtbaar.has(id))?.id;
        for (const [id, a] of koppelingen) a.toggleAttribute('aria-current', id === nu);
        if (nu) koppelingen.get(nu)?.setAttribute('aria-current', 'location');
      },
      { rootMargin: '0px 0px -70% 0px', threshold: [0, 1] },
    );
    for (const kop of koppen) this.#kijker.observe(kop);
  }
}

customElements.define('lees-hulp', LeesHulp);
