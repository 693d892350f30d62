/** Rehype plugin: column alignment of a table as a class. The default is an inline style, which the CSP forbids. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const klassen: Record<string, string> = { right: 'rechts', center: 'midden' };

export function rehypeUitlijning() {
  return (boom: Root) => {
    visit(boom, 'element', (knoop) => {
      if (knoop.tagName !== 'td' && knoop.tagName !== 'th') return;
      const klasse = klassen[String(knoop.properties['align'])];
      delete knoop.properties['align'];
      if (klasse) knoop.properties['className'] = [klasse];
    });
  };
}
