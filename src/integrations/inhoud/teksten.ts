/** Parses the MDX of every text; a syntax error becomes a message with the line and a hint. */
import type { Root } from 'mdast';
import type { Melding } from '../../domain/meldingen.ts';
import { ontleed } from '../tekst/mdx.ts';
import type { Inhoud, Item } from './lees.ts';
import { mdxFout, type Mdxfout } from './mdxfouten.ts';

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
      meldingen.push(mdxFout(item, fout as Mdxfout));
    }
  }
  return { teksten, meldingen };
}
