/** Parses the MDX of every text; a syntax error becomes a message with the line and a hint. */
import type { Root } from 'mdast';
import type { Melding } from '../../domain/meldingen.ts';
import { ontleed } from '../tekst/mdx.ts';
import type { Inhoud, Item } from './lees.ts';

export interface Tekst {
  item: Item;
  boom: Root;
}

export function leesTeksten(inhoud: Inhoud): { teksten: Tekst[]; meldingen: Melding[] } {
  const teksten: Tekst[] = [];
  const meldingen: Melding[] = [];
  for (const item of inhoud.items) {
    if (!item.bestand.endsWith('.mdx')) continue;
    try {
      teksten.push({ item, boom: ontleed(item.tekst) });
    } catch (fout) {
      meldingen.push(mdxFout(item, fout as { line?: number; place?: { line?: number; start?: { line: number } }; reason?: string; message: string }));
    }
  }
  return { teksten, meldingen };
}

/** Line in the file of a node or error in the text. */
export function regelInBestand(item: Item, regelInTekst: number | undefined): number | undefined {
  return regelInTekst === undefined ? undefined : item.eersteRegel + regelInTekst - 1;
}

function mdxFout(item: Item, fout: { line?: number; place?: { line?: number; start?: { line: number } }; reason?: string; message: string }): Melding {
  const regel = regelInBestand(item, fout.line ?? fout.place?.line ?? fout.place?.start?.line);
  const reden = fout.reason ?? fout.message;
  const sluit = /closing tag|end-tag|Expected a closing|corresponding MDX tag/i.test(reden);
  const accolade = /expression|acorn|\{|\}/i.test(reden) && !sluit;
  return {
    bestand: item.bestand, ...(regel === undefined ? {} : { regel }), veld: '',
    wat: accolade
      ? 'bevat een accolade { of } in de tekst'
      : sluit
        ? 'bevat een onderdeel dat niet goed is geopend of gesloten'
        : 'bevat een kleiner-dan-teken < of een onderdeel dat niet klopt',
    doe: accolade
      ? 'Schrijf de zin zonder accolades. Die tekens hebben hier een eigen betekenis.'
      : sluit
        ? 'Kijk of elk onderdeel zoals <Advies> ook een </Advies> heeft, met een lege regel ervoor en erna.'
        : "Schrijf 'minder dan' in plaats van <, en kijk of elk onderdeel eindigt op /> of een sluitstuk heeft.",
  };
}
