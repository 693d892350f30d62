/** Between one card and the template with costs: the cells of a file count, also after editing in Excel. */
import type { Gegevens, Waarde } from '../../formulieren/waarden.ts';
import { leesGetal } from '../getal.ts';
import { betalers, leesKaart, postsoorten, type Kaart } from './model.ts';

/** The costs of a card as data of the template. What is not in a list of the template stays empty there. */
export function alsGegevens(kaart: Kaart): Gegevens {
  const aantal = leesGetal(kaart.aantal);
  const tekst = (waarde: string): Waarde => waarde.trim() || null;
  const uit = (lijst: readonly string[], waarde: string): Waarde => (lijst.includes(waarde) ? waarde : null);
  const velden: Record<string, Waarde> = {
    persona_naam: tekst(kaart.naam),
    persona_kop: tekst(kaart.zin),
    persona_periode: tekst(kaart.periode),
  };
  if (typeof aantal === 'number' && Number.isInteger(aantal) && aantal > 0) velden['persona_aantal'] = aantal;
  const posten = kaart.posten
    .filter(({ post, wat, bedrag }) => [post, wat, bedrag].some((een) => een.trim() !== ''))
    .map((een) => ({
      situatie: een.situatie,
      post: uit(postsoorten, een.post),
      wat: tekst(een.wat.slice(0, 100)),
      betaler: uit(betalers, een.betaler),
      aantal: 1,
      eenheid: 'bedrag',
      prijs: leesGetal(een.bedrag) ?? null,
      bron: tekst(een.bron.slice(0, 120)),
      zeker: null,
    }));
  return { velden: Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== null)), tabellen: { posten } };
}

/** Data of the template as a card: amount is quantity times price. */
export function uitGegevens({ velden, tabellen }: Gegevens): Kaart {
  return leesKaart({
    naam: alsTekst(velden['persona_naam']),
    zin: alsTekst(velden['persona_kop']),
    aantal: alsTekst(velden['persona_aantal']),
    periode: alsTekst(velden['persona_periode']),
    posten: (tabellen['posten'] ?? []).map((rij) => ({
      situatie: rij['situatie'] ?? 'nu',
      post: alsTekst(rij['post']),
      wat: alsTekst(rij['wat']),
      betaler: alsTekst(rij['betaler']),
      bron: alsTekst(rij['bron']),
      bedrag:
        typeof rij['prijs'] === 'number'
          ? alsTekst(Number((rij['prijs'] * (typeof rij['aantal'] === 'number' ? rij['aantal'] : 1)).toFixed(2)))
          : '',
    })),
  });
}

/** Numbers with a comma, as the fields show them. */
const alsTekst = (waarde: Waarde | undefined): string =>
  waarde === null || waarde === undefined ? '' : typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde;
