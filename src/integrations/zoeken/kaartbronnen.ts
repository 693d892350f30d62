/** What the search map is made from: of each page and term the texts that count, and how much. */
import type { KaartPagina } from '../../domain/zoeken/kaart.ts';
import { isStopwoord } from '../../domain/zoeken/stopwoorden.ts';
import { stam, woorden } from '../../domain/zoeken/woorden.ts';
import type { Zinnen } from '../../domain/zoeken/zinnen.ts';
import type { GelezenBegrip } from './lees-begrippen.ts';
import type { GelezenPagina } from './lees-paginas.ts';

/** How much a word counts by where it stands, and what a page may bring to the map. */
export const instelling = {
  titel: 9,
  trefwoorden: 10,
  gemeenten: 10,
  koppen: 4,
  omschrijving: 4,
  kort: 2,
  tekst: 1,
  wijzers: 2,
  deel: 0.5,
  /** The higher, the more it matters how often a word stands on a page. */
  verzadiging: 7,
  /** Of kinds with many pages that repeat others, this many words of the running text count, besides title, headings and key words. */
  beperkt: { route: 40, regio: 60 } as Record<string, number>,
};

export interface Bron {
  pagina: KaartPagina;
  velden: [tekst: string, gewicht: number][];
  tekst: string;
  begrippen: string[];
}

/** A page as a source; `wijzers`: with which words other pages point to it. */
export function vanPagina(pagina: GelezenPagina, wijzers: string[], fragmenten: Map<string, string>): Bron {
  const soort = pagina.facetten.find((facet) => facet.startsWith('soort:'))?.slice(6) ?? 'pagina';
  return {
    pagina: {
      pad: pagina.pad,
      soort,
      fragment: fragmenten.get(pagina.pad) ?? '',
      facetten: [...new Set(pagina.facetten)],
      zinnen: zinnenVan(pagina, wijzers),
    },
    velden: [
      [pagina.titel, instelling.titel],
      [pagina.pad.replace(/[/#-]/g, ' '), instelling.titel / 2],
      [pagina.trefwoorden, instelling.trefwoorden],
      [pagina.gemeenten, instelling.gemeenten],
      [pagina.koppen.join(' '), instelling.koppen],
      [pagina.omschrijving, instelling.omschrijving],
      [pagina.kort, instelling.kort],
      [wijzers.join(' '), instelling.wijzers],
      [soort, 1],
    ],
    tekst: pagina.tekst,
    begrippen: pagina.begrippen,
  };
}

/** Longer phrases say too many things at once to be what a reader means. */
const LANGSTE_WIJZER = 4;

function zinnenVan({ pad, titel, trefwoorden, facetten }: GelezenPagina, wijzers: string[]): Zinnen {
  const nummers = facetten.includes('soort:hoofdstuk') ? facetten.filter((facet) => facet.startsWith('hoofdstuk:')) : [];
  const titels = alsZinnen([
    titel,
    titel.split(/[:.?]/)[0] ?? '',
    pad.split('/').filter(Boolean).at(-1) ?? '',
    ...(nummers.length === 1 ? nummers : []),
  ]);
  const eigen = alsZinnen(trefwoorden.split(','));
  const bekend = new Set([...titels, ...eigen].map(sleutelVan));
  return {
    titel: titels,
    trefwoorden: eigen,
    wijzers: alsZinnen(wijzers).filter((zin) => zin.length <= LANGSTE_WIJZER && !bekend.has(sleutelVan(zin))),
  };
}

const sleutelVan = (zin: string[]): string => [...zin].sort().join(' ');

/** Texts as the stems of their words, each once; a text with the same words as an earlier one falls out. */
function alsZinnen(teksten: string[]): string[][] {
  const gehad = new Set<string>();
  return teksten
    .map((tekst) => [
      ...new Set(
        woorden(tekst)
          .filter((woord) => !isStopwoord(woord))
          .map(stam),
      ),
    ])
    .filter((zin) => {
      const sleutel = sleutelVan(zin);
      return zin.length > 0 && !gehad.has(sleutel) && gehad.add(sleutel);
    });
}

/** A glossary term as a source. */
export function vanBegrip(begrip: GelezenBegrip, fragmenten: Map<string, string>): Bron {
  const pad = `/begrippen/#${begrip.id}`;
  return {
    pagina: {
      pad,
      soort: 'begrip',
      fragment: fragmenten.get(pad) ?? '',
      facetten: ['soort:begrip'],
      zinnen: { titel: alsZinnen([begrip.term]), trefwoorden: [], wijzers: [] },
    },
    velden: [
      [begrip.vormen.join(' '), instelling.titel / 2],
      [begrip.uitleg, instelling.omschrijving],
    ],
    tekst: '',
    begrippen: [begrip.id],
  };
}
