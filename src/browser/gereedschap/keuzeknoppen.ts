/** A row of radio buttons with names that the reader gives: which scenario or card the form shows. */
import { maak, zetTekst } from './dom.ts';

/** Shows a button per name, with `gekozen` pressed. Buttons that are there stay, so that the focus stays too. */
export function toonKeuzeknoppen(houder: Element | null, groep: string, namen: readonly string[], gekozen: number): void {
  if (!houder) return;
  if (houder.children.length !== namen.length) {
    houder.replaceChildren(
      ...namen.map((_, nr) => {
        const knop = maak('input');
        Object.assign(knop, { type: 'radio', name: groep, value: String(nr) });
        return maak('label', [knop, maak('span')]);
      }),
    );
  }
  [...houder.children].forEach((label, nr) => {
    zetTekst(label.querySelector('span'), namen[nr] ?? '');
    const knop = label.querySelector('input');
    if (knop) knop.checked = nr === gekozen;
  });
}
