/** The search itself, without a page: loads the search map and Pagefind at the first sign of intent and answers queries. */
import { tel, voldoet } from '../../domain/zoeken/filters.ts';
import { leesTekst, zoekstammen, type Anker, type Tekst } from '../../domain/zoeken/fragment.ts';
import { leesKaart, type Kaart, type KaartPagina } from '../../domain/zoeken/kaart.ts';
import { rangschik, zeldzaamheid } from '../../domain/zoeken/rangschikken.ts';
import { leesVraag, type Zoekvraag } from '../../domain/zoeken/vraag.ts';

interface Gegevens { content: string; anchors: Anker[]; meta: Record<string, string> }
interface Resultaat { id: string; data(): Promise<Gegevens> }
interface Pagefind {
  options(opties: Record<string, unknown>): Promise<void>;
  search(vraag: string | null): Promise<{ results: Resultaat[] }>;
}

export interface Uitslag {
  vraag: Zoekvraag;
  /** Pages that meet the filters, best first. */
  paginas: KaartPagina[];
  /** Facet → number of pages. */
  aantallen: Map<string, number>;
  /** Stems to mark in a text, with their weight. */
  gezocht: Map<string, number>;
}

export class Zoekmachine {
  #kaart: Kaart;
  #pagefind: Pagefind;
  #resultaten: Map<string, Resultaat>;
  #teksten = new Map<string, Promise<Tekst>>();

  private constructor(kaart: Kaart, pagefind: Pagefind, resultaten: Resultaat[]) {
    this.#kaart = kaart;
    this.#pagefind = pagefind;
    this.#resultaten = new Map(resultaten.map((resultaat) => [resultaat.id, resultaat]));
  }

  /** Fetches what searching needs. `basis`: base path of the site, with a slash at both ends. */
  static async laad(basis: string): Promise<Zoekmachine> {
    const kaart = fetch(`${basis}zoek/kaart.json`).then(async (antwoord) => {
      if (!antwoord.ok) throw new Error(`De zoekkaart gaf ${antwoord.status}.`);
      return leesKaart(await antwoord.text());
    });
    const pagefind = (await import(/* @vite-ignore */ `${basis}pagefind/pagefind.js`)) as Pagefind;
    // One thread: the worker would cost another 11 kB, and our own map does the ranking.
    await pagefind.options({ baseUrl: basis, basePath: `${basis}pagefind/`, noWorker: true });
    // Without a query Pagefind gives every page, and fetches no part of its word index.
    const { results } = await pagefind.search(null);
    return new Zoekmachine(await kaart, pagefind, results);
  }

  /** Answers a query; text between double quotes must stand on the page exactly so. */
  async zoek(q: string, gekozen: string[], letterlijk: boolean): Promise<Uitslag> {
    const kaart = this.#kaart;
    const vraag = leesVraag(q, kaart, { letterlijk });
    const alle = vraag.onderdelen.length === 0 ? (gekozen.length > 0 ? kaart.paginas : []) : rangschik(vraag, kaart).flatMap(({ pagina }) => kaart.paginas[pagina] ?? []);
    const zinnen = q.match(/"[^"]{3,}"/g) ?? [];
    const precies = await Promise.all(zinnen.map(async (zin) => new Set((await this.#pagefind.search(zin)).results.map(({ id }) => id))));
    const gevonden = alle.filter(({ fragment }) => precies.every((ids) => ids.has(fragment)));
    return {
      vraag, aantallen: tel(gevonden, gekozen), paginas: gevonden.filter((pagina) => voldoet(pagina, gekozen)),
      gezocht: zoekstammen(vraag, (stam) => zeldzaamheid(kaart.stammen.get(stam)?.plekken.length ?? 1, kaart.paginas.length)),
    };
  }

  /** The text of a page, from Pagefind; fetched once. */
  tekst({ fragment }: KaartPagina): Promise<Tekst> {
    let bekend = this.#teksten.get(fragment);
    if (!bekend) {
      const resultaat = this.#resultaten.get(fragment);
      bekend = resultaat
        ? resultaat.data().then(({ content, anchors, meta }) => leesTekst(content, anchors, meta))
        : Promise.reject(new Error(`Pagefind kent ${fragment} niet.`));
      this.#teksten.set(fragment, bekend);
      bekend.catch(() => this.#teksten.delete(fragment));
    }
    return bekend;
  }

  /** The page of a glossary term. */
  begrip(id: string): KaartPagina | undefined {
    return this.#kaart.paginas.find(({ pad }) => pad === `/begrippen/#${id}`);
  }
}
