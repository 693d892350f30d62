/** A glossary term that is put in a sentence without a text of its own: lower case in the middle, unless it is a name. */
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isMiddenInZin, termInZin } from '../../src/domain/zinsplaats.ts';
import { leesInhoud } from '../../src/integrations/inhoud/lees.ts';
import { eigenschappen, isJsx, ontleed } from '../../src/integrations/tekst/mdx.ts';
import { remarkOpbouw } from '../../src/integrations/tekst/opbouw.ts';
import { visit } from 'unist-util-visit';

/** Which terms in a text the plugin marks as being in the middle of a sentence. */
function inHetMidden(tekst: string): string[] {
  const boom: Root = ontleed(tekst);
  remarkOpbouw({ basis: '/', vormen: [], bronVanCitaat: new Map() })(boom, { data: {} });
  const ids: string[] = [];
  visit(boom, (knoop) => {
    if (isJsx(knoop) && 'midden' in eigenschappen(knoop)) ids.push(eigenschappen(knoop)['id'] ?? '');
  });
  return ids;
}

describe('een begrip in een zin', () => {
  it('weet waar een zin begint', () => {
    for (const begin of ['', '  ', 'Klaar. ', 'Echt waar? ', '(Zie daar.) ', 'Zei zij: ‘Ja!’ '])
      expect(isMiddenInZin(begin), begin).toBe(false);
    for (const midden of ['Vraag het ', 'Dit geldt: ', 'Samen, ', 'bijv. ', '(']) expect(isMiddenInZin(midden), midden).toBe(true);
  });

  it('wordt in het midden gemerkt, ook na nadruk en na een bron', () => {
    expect(
      inHetMidden(
        '<Begrip id="a" /> is er, en **het <Begrip id="b" />** ook.<Bron id="x" /> <Begrip id="c" /> niet.\n\n- <Begrip id="d" /> en <Begrip id="e" />',
      ),
    ).toEqual(['b', 'e']);
    expect(inHetMidden('Het <Begrip id="a">eigen woord</Begrip> blijft.')).toEqual([]);
  });

  it('krijgt een kleine letter, maar een naam of afkorting niet', () => {
    expect(['Zorgkantoor', 'Eén kind, één plan', 'Fte', 'Verbeteraanpak ZiO'].map((term) => termInZin(term, false))).toEqual([
      'zorgkantoor',
      'één kind, één plan',
      'fte',
      'verbeteraanpak ZiO',
    ]);
    for (const term of ['ZiO-medewerker', 'SMART', 'VN-verdrag handicap', 'DSP-groep en Oberon', 'VijfWijzer'])
      expect(termInZin(term, false)).toBe(term);
    expect(termInZin('Jeugdwet', true)).toBe('Jeugdwet');
  });

  it('van de begrippen houden wetten en instellingen hun hoofdletter', () => {
    const namen = leesInhoud('.')
      .items.filter(({ collectie }) => collectie === 'begrippen')
      .map(({ data }) => data as { term: string; eigennaam?: boolean });
    const klein = namen.map(({ term, eigennaam }) => termInZin(term, eigennaam ?? false)).filter((term) => /^\p{Ll}/u.test(term));
    expect(klein).toContain('zorgkantoor');
    expect(klein.filter((term) => /^wet\b|wet$|^(nederlands|vereniging|stichting|sectorraad|oplossingenlab|parro|wlz)/.test(term))).toEqual(
      [],
    );
  });
});
