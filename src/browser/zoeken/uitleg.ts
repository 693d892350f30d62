/** What stands around the list: the definition on top, 'Bedoelde je …', and what to do when nothing is found. */
import type { Toestand } from '../../domain/zoeken/filters.ts';
import { schrijfToestand } from '../../domain/zoeken/filters.ts';
import type { Tekst } from '../../domain/zoeken/fragment.ts';
import type { Zoekvraag } from '../../domain/zoeken/vraag.ts';
import { metBasis } from '../../domain/paden.ts';
import { maak } from './dom.ts';

/** The definition of the term that was asked for; hides the block when there is none. */
export function toonBegrip(vak: HTMLElement, begrip: { pad: string; tekst: Tekst } | undefined, basis: string): void {
  vak.hidden = begrip === undefined;
  vak.replaceChildren(
    ...(begrip
      ? [
          maak('h3', {}, begrip.tekst.titel),
          maak('p', {}, begrip.tekst.delen.map(({ woorden }) => woorden.join(' ')).join(' ')),
          maak('p', { className: 'res-ook' }, maak('a', { href: metBasis(begrip.pad, basis) }, 'Meer over dit begrip')),
        ]
      : []),
  );
}

/**
 * Says when the spelling was mended, with a way to search for exactly what was typed; or which words the guide lacks.
 * Both speak of the results, so without any there is nothing to say.
 */
export function toonBedoeld(vak: HTMLElement, toestand: Toestand, { bedoeld, onbekend, onderdelen }: Zoekvraag, gevonden: boolean): void {
  const zonder = onbekend.length > 0 && onbekend.length < onderdelen.length;
  vak.hidden = !gevonden || (bedoeld === undefined && !zonder);
  if (bedoeld !== undefined) {
    vak.replaceChildren(
      'Bedoelde je ',
      maak('a', { href: `?${schrijfToestand({ ...toestand, q: bedoeld })}` }, bedoeld),
      '? Dit zijn de resultaten daarvoor. ',
      maak('a', { href: `?${schrijfToestand({ ...toestand, letterlijk: true })}` }, `Zoek precies wat ik typte`),
      '.',
    );
  } else if (zonder) {
    vak.replaceChildren(`Niet in de leidraad: ${onbekend.join(', ')}. Dit zijn de resultaten voor de rest van je vraag.`);
  }
}

/** The page for no results: what was asked, and ways on. */
export function toonNiets(vak: HTMLElement, niets: boolean, toestand: Toestand, vraag: Zoekvraag | undefined): void {
  vak.hidden = !niets;
  const zin = vak.querySelector('.zoek-niets-zin');
  const tips = vak.querySelector<HTMLElement>('.zoek-niets-tips');
  if (!niets || !zin || !tips) return;
  const q = toestand.q.trim();
  // A sentence between quotes has its quotes already.
  const genoemd = /^["“„].*["”]$/.test(q) ? q : `‘${q}’`;
  // Another question would fail as well.
  vak.querySelector('.zoek-niets-vragen')?.toggleAttribute('hidden', vraag === undefined);
  zin.textContent =
    vraag === undefined
      ? 'De zoekfunctie kon niet laden. Controleer je verbinding, of kijk in het register.'
      : toestand.gekozen.length > 0
        ? `Met deze filters ${q ? `vinden we niets voor ${genoemd}` : 'samen vinden we niets'}.`
        : `Over ${genoemd} vinden we niets in de leidraad.`;
  tips.replaceChildren(
    ...(vraag === undefined
      ? [maak('li', {}, maak('a', { href: `?${schrijfToestand(toestand)}` }, 'Probeer het opnieuw'))]
      : [
          ...(toestand.gekozen.length > 0
            ? [
                maak(
                  'li',
                  {},
                  maak(
                    'a',
                    { href: `?${schrijfToestand({ ...toestand, gekozen: [] })}` },
                    q ? 'Zoek hetzelfde zonder filters' : 'Begin opnieuw, zonder filters',
                  ),
                ),
              ]
            : []),
          ...(toestand.letterlijk
            ? [
                maak(
                  'li',
                  {},
                  maak('a', { href: `?${schrijfToestand({ ...toestand, letterlijk: false })}` }, 'Zoek ook naar woorden die erop lijken'),
                ),
              ]
            : []),
          ...(q
            ? [maak('li', {}, `Probeer ${q.includes(' ') ? 'één woord, of ' : ''}een gewoner woord: ‘geld’ in plaats van ‘middelen’.`)]
            : []),
        ]),
  );
}
