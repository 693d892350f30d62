/** Reads the examples out of the list in the page: the list is the only copy of what the map shows. */
import type { Punt } from '../../domain/kaart/afstand.ts';
import { uitKenmerktekst, type Kenmerken } from '../../domain/kaart/filter.ts';
import type { Kaartsoort } from '../../domain/kaart/merkteken.ts';

export interface Item {
  id: string;
  regel: HTMLElement;
  soort: Kaartsoort;
  titel: string;
  kern: string;
  adres: string;
  plaats: string;
  plek?: Punt;
  /** Slug of the region that the example as a whole is about; not set for a school or municipality in it. */
  streek?: string;
  uitleg: string;
  kenmerken: Kenmerken;
}

/** All examples in the list, in its order. */
export function leesItems(wortel: ParentNode): Item[] {
  return [...wortel.querySelectorAll<HTMLElement>('[data-voorbeeld]')].map((regel) => {
    const koppeling = regel.querySelector('a');
    const [breedte, lengte] = (regel.dataset['plek'] ?? '').split(',').map(Number);
    return {
      id: regel.dataset['voorbeeld'] ?? '',
      regel,
      soort: regel.dataset['soort'] as Kaartsoort,
      titel: koppeling?.textContent.trim() ?? '',
      kern: regel.querySelector('.kern')?.textContent.trim() ?? '',
      adres: koppeling?.href ?? '',
      plaats: regel.dataset['plaats'] ?? '',
      ...(breedte && lengte && { plek: { breedte, lengte } }),
      ...(regel.dataset['streek'] && { streek: regel.dataset['streek'] }),
      uitleg: regel.dataset['uitleg'] ?? '',
      kenmerken: uitKenmerktekst(regel.dataset['kenmerken'] ?? ''),
    };
  });
}
