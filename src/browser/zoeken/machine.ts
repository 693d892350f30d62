/** The search itself, without a page: loads the search map at the first sign of intent and answers queries. */
import { tel, voldoet } from '../../domain/zoeken/filters.ts';
import { leesTekst, zoekstammen, type Tekst, type Tekstbestand } from '../../domain/zoeken/fragment.ts';
import { leesKaart, type Kaart, type KaartPagina } from '../../domain/zoeken/kaart.ts';
import { rangschik, zeldzaamheid } from '../../domain/zoeken/rangschikken.ts';
import { leesVraag, type Zoekvraag } from '../../domain/zoeken/vraag.ts';

interface Pagefind {
  options(opties: Record<string, unknown>): Promise<void>;
  search(vraag: string): Promise<{ results: { id: string }[] }>;
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
  #basis: string;
  #pagefind: Promise<Pagefind> | undefined;
  #teksten = new Map<string, Promise<Tekst>>();

  private constructor(kaart: Kaart, basis: string) {
    this.#kaart = kaart;
    this.#basis = basis;
  }

  /** Fetches what searching needs. `basis`: base path of the site, with a slash at both ends. */
  static async laad(basis: string): Promise<Zoekmachine> {
    return new Zoekmachine(leesKaart(await haalTekst(`${basis}zoek/kaart.json`)), basis);
  }

  /** Pagefind's engine (100 kB) comes only for a sentence between quotes: the one thing the map cannot answer. */
  #laadPagefind(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${this.#basis}pagefind/pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: this.#basis, basePath: `${this.#basis}pagefind/`, noWorker: true });
      return pagefind;
    })().catch((fout: unknown) => {
      this.#pagefind = undefined;
      throw fout;
    });
    return this.#pagefind;
  }

  /** Answers a query; text between double quotes must stand on the page exactly so. */
  async zoek(q: string, gekozen: string[], letterlijk: boolean): Promise<Uitslag> {
    const kaart = this.#kaart;
    const vraag = leesVraag(q, kaart, { letterlijk });
    const alle = vraag.onderdelen.length === 0 ? (gekozen.length > 0 ? kaart.paginas : []) : rangschik(vraag, kaart).flatMap(({ pagina }) => kaart.paginas[pagina] ?? []);
    const zinnen = q.match(/"[^"]{3,}"/g) ?? [];
    const precies = await Promise.all(zinnen.map(async (zin) => new Set((await (await this.#laadPagefind()).search(zin)).results.map(({ id }) => id))));
    const gevonden = alle.filter(({ fragment }) => precies.every((ids) => ids.has(fragment)));
    return {
      vraag, aantallen: tel(gevonden, gekozen), paginas: gevonden.filter((pagina) => voldoet(pagina, gekozen)),
      gezocht: zoekstammen(vraag, (stam) => zeldzaamheid(kaart.stammen.get(stam)?.plekken.length ?? 1, kaart.paginas.length)),
    };
  }

  /** The text of a page; fetched once. */
  tekst({ fragment }: KaartPagina): Promise<Tekst> {
    let bekend = this.#teksten.get(fragment);
    if (!bekend) {
      bekend = haalTekst(`${this.#basis}zoek/tekst/${fragment}.json`).then((tekst) => leesTekst(JSON.parse(tekst) as Tekstbestand));
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

async function haalTekst(adres: string): Promise<string> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres} gaf ${antwoord.status}.`);
  return antwoord.text();
}
