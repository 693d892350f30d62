/** `<zoek-pagina>`: fills the result list while the reader types. Pagefind is fetched at the first sign of intent. */

interface Resultaat { url: string; excerpt: string; meta: Record<string, string> }
interface Pagefind {
  options(opties: Record<string, unknown>): Promise<void>;
  debouncedSearch(vraag: string): Promise<{ results: { data(): Promise<Resultaat> }[] } | null>;
}

class ZoekPagina extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const veld = this.querySelector('input');
    if (!veld) return;
    veld.value = new URL(location.href).searchParams.get('q') ?? '';
    veld.addEventListener('input', () => void this.#zoek(veld.value));
    this.querySelector('form')?.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      void this.#zoek(veld.value);
    });
    if (veld.value) void this.#zoek(veld.value);
  }

  #laad(): Promise<Pagefind> {
    return (this.#pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${this.dataset['bundel']}pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: this.dataset['basis'] });
      return pagefind;
    })());
  }

  async #zoek(vraag: string): Promise<void> {
    const lijst = this.querySelector('ol');
    const stand = this.querySelector('.zoek-stand');
    if (!lijst || !stand) return;
    const adres = new URL(location.href);
    if (vraag) adres.searchParams.set('q', vraag);
    else adres.searchParams.delete('q');
    history.replaceState(null, '', adres);
    if (!vraag.trim()) {
      lijst.replaceChildren();
      stand.textContent = '';
      return;
    }
    const uitslag = await (await this.#laad()).debouncedSearch(vraag);
    if (!uitslag) return;
    const gevonden = await Promise.all(uitslag.results.slice(0, 10).map((r) => r.data()));
    lijst.replaceChildren(...gevonden.map(alsRegel));
    stand.textContent = `${uitslag.results.length} pagina's gevonden`;
  }
}

function alsRegel({ url, excerpt, meta }: Resultaat): HTMLLIElement {
  const regel = document.createElement('li');
  const koppeling = document.createElement('a');
  koppeling.href = url;
  koppeling.textContent = meta['title'] ?? url;
  const uittreksel = document.createElement('p');
  // Pagefind escapes the text itself and only adds <mark>.
  uittreksel.innerHTML = excerpt;
  regel.append(koppeling, uittreksel);
  return regel;
}

customElements.define('zoek-pagina', ZoekPagina);
