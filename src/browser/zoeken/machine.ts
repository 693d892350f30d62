/** The search itself, without a page: loads the search map at the first sign of intent and answers queries. */
import { tel, voldoet } from '../../domain/zoeken/filters.ts';
import { besteDelen, leesTekst, zoekstammen, type Tekst, type Tekstbestand } from '../../domain/zoeken/fragment.ts';
import { leesKaart, type Kaart, type KaartPagina } from '../../domain/zoeken/kaart.ts';
import { opPassage } from '../../domain/zoeken/passage.ts';
import { zeldzaamVan } from '../../domain/zoeken/punten.ts';
import { rangschik } from '../../domain/zoeken/rangschikken.ts';
import { leesVraag, type Zoekvraag } from '../../domain/zoeken/vraag.ts';

interface Pagefind {
  options(opties: Record<string, unknown>): Promise<void>;
  search(vraag: string): Promise<{ results: { id: string }[] }>;
}

export interface Uitslag {
  vraag: Zoekvraag;
  /** Pages that meet the filters, best first. */
  paginas: KaartPagina[];
  /** The term that was asked for, when that is all that was asked: its definition stands above the list. */
  begrip: KaartPagina | undefined;
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
    const scores = new Map(
      rangschik(vraag, kaart).flatMap(({ pagina, score }) => {
        const eigen = kaart.paginas[pagina];
        return eigen ? [[eigen, score] as const] : [];
      }),
    );
    const alle = vraag.onderdelen.length > 0 ? [...scores.keys()] : gekozen.length > 0 ? kaart.paginas : [];
    // A phone types curly quotes.
    const zinnen = q.replace(/[“”„]/g, '"').match(/"[^"]{3,}"/g) ?? [];
    const precies = await Promise.all(
      zinnen.map(async (zin) => new Set((await (await this.#laadPagefind()).search(zin)).results.map(({ id }) => id))),
    );
    const gevonden = alle.filter(({ fragment }) => precies.every((ids) => ids.has(fragment)));
    const begrip = this.#begripVan(vraag);
    const gezocht = zoekstammen(vraag, zeldzaamVan(kaart));
    const paginas = gevonden.filter((pagina) => voldoet(pagina, gekozen));
    const eerste = await Promise.all(
      paginas.slice(0, PER_KEER).map(async (pagina) => {
        const tekst = await this.tekst(pagina);
        return { pagina, tekst, score: scores.get(pagina) ?? 1, delen: besteDelen(tekst, gezocht) };
      }),
    );
    const herschikt = [...opPassage(vraag, kaart, eerste).map(({ pagina }) => pagina), ...paginas.slice(PER_KEER)];
    return { vraag, begrip, gezocht, aantallen: tel(gevonden, gekozen), paginas: naUitleg(herschikt, begrip) };
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

  #begripVan({ begrippen }: Zoekvraag): KaartPagina | undefined {
    const gevraagd = begrippen.find(({ alles, genoemd }) => alles && genoemd);
    return gevraagd && this.#kaart.paginas.find(({ pad }) => pad === `/begrippen/#${gevraagd.begrip.id}`);
  }
}

/** Results at first and with each press on 'more': with their texts they keep a first search under 150 kB. */
export const PER_KEER = 6;

/** The place in the list of a term that is explained above it already, unless it is the best answer. */
const NA_UITLEG = 2;

function naUitleg(paginas: KaartPagina[], begrip: KaartPagina | undefined): KaartPagina[] {
  const plaats = begrip ? paginas.indexOf(begrip) : -1;
  return begrip && plaats > 0 && plaats < NA_UITLEG ? paginas.toSpliced(plaats, 1).toSpliced(NA_UITLEG, 0, begrip) : paginas;
}

async function haalTekst(adres: string): Promise<string> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres} gaf ${antwoord.status}.`);
  return antwoord.text();
}
