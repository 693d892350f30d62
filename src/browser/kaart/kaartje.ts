/** The card beside the map: the essence of one example and the way to its page. */
import { afstandInKm, alsAfstand } from '../../domain/kaart/afstand.ts';
import { kaartsoortnamen } from '../../domain/kaart/merkteken.ts';
import type { Gemeente } from '../../schema/gemeenten.ts';
import { maak, merk } from './dom.ts';
import type { Item } from './items.ts';

export interface Kaartjeopties {
  item: Item;
  /** Other examples on the same spot. */
  buren: Item[];
  gemeente?: Gemeente | undefined;
  /** Slug of the reader's own region. */
  regio?: string | undefined;
  opSluit: () => void;
  opKies: (id: string) => void;
}

/** The content of the card; its heading can take the focus. */
export function maakKaartje({ item, buren, gemeente, regio, opSluit, opKies }: Kaartjeopties): HTMLElement {
  const sluit = maak('button', { type: 'button', class: 'kaartje-sluit', 'aria-label': 'Sluit' }, '×');
  sluit.addEventListener('click', opSluit);
  const waar = [kaartsoortnamen[item.soort].een, item.plaats].filter(Boolean).join(', ');
  const eigen = regio !== undefined && item.streek === regio;
  const ver = eigen ? 'Jouw regio' : gemeente && item.plek && `${alsAfstand(afstandInKm(gemeente, item.plek))} van ${gemeente.gemeente}`;
  const kaartje = maak(
    'div',
    { class: 'kaartje-vol' },
    sluit,
    maak('p', { class: 'kaartje-soort' }, merk(item.soort), waar),
    maak('h3', { tabindex: '-1' }, item.titel),
    maak('p', {}, item.kern),
    Boolean(item.uitleg || ver) && maak('p', { class: 'bij' }, [ver, item.uitleg].filter(Boolean).join('. ')),
    maak('p', {}, maak('a', { class: 'knop', href: item.adres }, item.soort === 'interview' ? 'Lees dit interview' : 'Lees dit voorbeeld')),
  );
  if (buren.length > 0) {
    kaartje.append(
      maak('p', { class: 'bij' }, 'Ook hier'),
      maak('ul', { class: 'kaartje-buren' }, ...buren.map((buur) => maak('li', {}, merk(buur.soort), knop(buur, opKies)))),
    );
  }
  return kaartje;
}

function knop(item: Item, opKies: (id: string) => void): HTMLButtonElement {
  const knop = maak('button', { type: 'button', class: 'als-link' }, item.titel);
  knop.addEventListener('click', () => opKies(item.id));
  return knop;
}

/** What the card says when nothing is chosen. */
export const leegKaartje = (): HTMLElement => maak('p', {}, 'Kies een teken op de kaart. Hier lees je dan wat het is.');
