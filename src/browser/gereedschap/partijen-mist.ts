/** Who is missing at the table: a list with a button per kind of party. */
import { nogStil, wieMist } from '../../domain/gereedschap/partijenkaart/mist.ts';
import type { Partijenkaart } from '../../domain/gereedschap/partijenkaart/model.ts';
import { maak, zetTekst } from './dom.ts';

/** Shows the list; it is left alone when it stays the same, so that the focus stays on its button. */
export function toonMist(raam: Element, kaart: Partijenkaart): void {
  const mist = wieMist(kaart);
  const stil = nogStil(kaart).length;
  zetTekst(
    raam.querySelector('[data-mistkop]'),
    mist.length === 0
      ? 'Van elke soort staat er iemand op de kaart.'
      : `${mist.length} ${mist.length === 1 ? 'soort partij ontbreekt' : 'soorten partijen ontbreken'}.`,
  );
  zetTekst(
    raam.querySelector('[data-stil]'),
    stil > 0 ? `Met ${stil} ${stil === 1 ? 'partij' : 'partijen'} op de kaart is nog geen contact.` : '',
  );
  const lijst = raam.querySelector<HTMLElement>('[data-mist]');
  const sleutel = mist.map(({ tekst }) => tekst).join('|');
  if (!lijst || lijst.dataset['sleutel'] === sleutel) return;
  lijst.dataset['sleutel'] = sleutel;
  lijst.replaceChildren(
    ...mist.map(({ soort, tekst }) => {
      const knop = maak('button', ['Zet op de kaart', maak('span', [` ${soort}`], 'voorlezer')], 'gr-knop');
      Object.assign(knop, { type: 'button' });
      Object.assign(knop.dataset, { doe: 'zetSoort', soort });
      return maak('li', [maak('span', [tekst]), knop]);
    }),
  );
}
