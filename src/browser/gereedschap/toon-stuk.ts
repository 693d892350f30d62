/** A document as HTML, for the preview and for paper. Text only ever enters as text. */
import type { Blok, Stuk } from '../../domain/gereedschap/document.ts';
import { maak } from './dom.ts';

/** The whole document, ready to put in the page. Headings begin at `niveau`. */
export function stukAlsHtml(stuk: Stuk, niveau: 1 | 2 = 1): DocumentFragment {
  const uit = document.createDocumentFragment();
  uit.append(maak(`h${niveau}`, [stuk.titel]), maak('p', [stuk.ondertitel], 'stuk-onder'), maak('p', [stuk.regel], 'stuk-regel'));
  for (const blok of stuk.blokken) uit.append(blokAlsHtml(blok, niveau));
  uit.append(maak('p', [stuk.slot], 'stuk-slot'));
  return uit;
}

/** One block; headings begin one below `basis`. */
export function blokAlsHtml(blok: Blok, basis: number): HTMLElement {
  switch (blok.soort) {
    case 'kop':
      return maak(`h${basis + blok.niveau}` as 'h2', [blok.tekst]);
    case 'alinea':
      return maak('p', [blok.tekst], blok.klein ? 'stuk-klein' : '');
    case 'lijst':
      return maak(
        'ul',
        blok.punten.map((punt) => maak('li', [punt])),
      );
    case 'feiten':
      return maak(
        'dl',
        blok.paren.flatMap(([naam, waarde]) => [
          maak('dt', [naam]),
          maak(
            'dd',
            waarde.split('\n').map((regel) => maak('span', [regel], 'stuk-stuk')),
          ),
        ]),
        'stuk-feiten',
      );
    case 'beeld': {
      const plek = maak('div', [], 'stuk-beeld');
      plek.dataset['beeld'] = blok.naam;
      return plek;
    }
    case 'tabel':
      return maak('div', [tabelAlsHtml(blok)], 'stuk-tabel');
  }
}

/** A table with a caption, and headings for columns and rows. */
export function tabelAlsHtml({ bijschrift, koppen, rijen, getallen = [], som }: Extract<Blok, { soort: 'tabel' }>): HTMLTableElement {
  const klasse = (nr: number) => (getallen.includes(nr) ? 'getal' : '');
  const hoofd = koppen.map((kop, nr) => {
    const cel = maak('th', [kop], klasse(nr));
    cel.scope = 'col';
    return cel;
  });
  const lijf = rijen.map((rij, plek) =>
    maak(
      'tr',
      rij.map((cel, nr) => {
        const element = nr === 0 ? maak('th', [cel]) : maak('td', [cel], klasse(nr));
        if (element instanceof HTMLTableCellElement && nr === 0) element.scope = 'row';
        return element;
      }),
      som && plek === rijen.length - 1 ? 'som' : '',
    ),
  );
  return maak('table', [maak('caption', [bijschrift]), maak('thead', [maak('tr', hoofd)]), maak('tbody', lijf)]);
}
