import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { rehypeStapel } from '../../src/integrations/tekst/stapel.ts';

const el = (tagName: string, ...kinderen: (Element | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: kinderen.map((kind) => (typeof kind === 'string' ? { type: 'text', value: kind } : kind)),
});
const tabel = (koppen: string[], ...rijen: string[][]): Element =>
  el(
    'table',
    el('thead', el('tr', ...koppen.map((kop) => el('th', kop)))),
    el('tbody', ...rijen.map((rij) => el('tr', ...rij.map((cel) => el('td', cel))))),
  );
function na(boom: Element): Element {
  rehypeStapel()({ type: 'root', children: [boom] } satisfies Root);
  return boom;
}
const cellen = (boom: Element): Element[] =>
  boom.children.flatMap((kind) => (kind.type !== 'element' ? [] : kind.tagName === 'td' ? [kind] : cellen(kind)));
const lang = 'een zin die zo lang is dat hij op een telefoon niet naast een andere past';

describe('een tabel met veel tekst', () => {
  it('geeft elke cel na de eerste de naam van haar kolom', () => {
    const boom = na(tabel(['Wet', 'Wie betaalt', 'Voor wie'], ['Jeugdwet', 'De gemeente', lang]));
    expect(boom.properties).toMatchObject({ className: ['stapel'], role: 'table' });
    expect(cellen(boom).map(({ properties }) => properties['data-kop'])).toEqual([undefined, 'Wie betaalt', 'Voor wie']);
  });
  it.each([
    ['twee kolommen', tabel(['A', 'B'], [lang, lang])],
    ['korte cellen', tabel(['Jaar', 'Uren', 'Fte'], ['2024', '12', '0,3'], ['2025', '14', '0,4'])],
  ])('blijft een gewone tabel bij %s', (_, boom) => {
    expect(na(boom).properties).toEqual({});
  });
});
