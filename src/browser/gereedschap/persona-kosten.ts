/** What three situations cost: bars, a table and what stands out. */
import { bedrag } from '../../domain/datums.ts';
import { ingevuld, kostentabel, totalen, watValtOp } from '../../domain/gereedschap/persona/kosten.ts';
import { situaties, type Kaart } from '../../domain/gereedschap/persona/model.ts';
import { maak } from './dom.ts';
import { staven } from './staven.ts';
import { tabelAlsHtml } from './toon-stuk.ts';

/** Shows the costs of a card; nothing as long as no amount is filled in. */
export function toonKosten(deel: HTMLElement | null, kaart: Kaart): void {
  const er = ingevuld(kaart);
  if (!deel) return;
  deel.hidden = er.length === 0;
  const som = totalen(kaart);
  deel
    .querySelector('[data-staven]')
    ?.replaceChildren(
      staven(
        er.map((naam, nr) => ({ naam: situaties[naam], waarde: som[naam], tekst: bedrag(som[naam]), soort: ((nr % 3) + 1) as 1 | 2 | 3 })),
      ),
    );
  deel.querySelector('[data-tabel]')?.replaceChildren(
    tabelAlsHtml({
      soort: 'tabel',
      bijschrift: 'Kosten per betaler in drie situaties',
      koppen: ['Wie betaalt', ...Object.values(situaties)],
      rijen: kostentabel(kaart, 'betaler'),
      getallen: [1, 2, 3],
      som: true,
    }),
  );
  deel.querySelector('[data-opvalt]')?.replaceChildren(...watValtOp(kaart).map((zin) => maak('p', [zin])));
}
