/**
 * Rehype plugin: a table with much text gets the name of its column in each cell and says aloud that it is a table,
 * so that the styles can put its cells under one another on a telephone instead of letting it scroll sideways.
 */
import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A narrower or shorter table fits beside itself. */
const KOLOMMEN = 3;
const TEKENS_PER_RIJ = 60;

const delen = (ouder: Element, ...namen: string[]): Element[] =>
  ouder.children.filter((kind): kind is Element => kind.type === 'element' && namen.includes(kind.tagName));

export function rehypeStapel() {
  return (boom: Root) => {
    visit(boom, 'element', (tabel) => {
      if (tabel.tagName !== 'table') return;
      const rijen = (groep: string) => delen(tabel, groep).flatMap((deel) => delen(deel, 'tr'));
      const koppen = rijen('thead')
        .flatMap((rij) => delen(rij, 'th'))
        .map((kop) => toString(kop));
      const inhoud = rijen('tbody');
      if (koppen.length < KOLOMMEN || toString(tabel).length < TEKENS_PER_RIJ * inhoud.length) return;
      tabel.properties = { ...tabel.properties, className: ['stapel'], role: 'table' };
      for (const rij of [...rijen('thead'), ...inhoud]) rij.properties['role'] = 'row';
      for (const rij of rijen('thead')) for (const cel of delen(rij, 'th')) cel.properties['role'] = 'columnheader';
      for (const rij of inhoud)
        delen(rij, 'td', 'th').forEach((cel, nr) => Object.assign(cel.properties, { role: 'cell' }, nr > 0 && { 'data-kop': koppen[nr] }));
    });
  };
}
