/** Counting syllables in Dutch words by their vowels. */
import { woordenVan } from './woorden.ts';

/** Vowel groups that make one sound, longest first; other vowels in a row are cut apart (be-oordelen, func-ti-o-neel). */
const klanken = [
  'aai',
  'ooi',
  'oei',
  'eeu',
  'ieu',
  'eau',
  'aa',
  'ee',
  'oo',
  'uu',
  'ie',
  'oe',
  'eu',
  'ui',
  'ei',
  'ij',
  'au',
  'ou',
  'ai',
  'oi',
];
const klank = new RegExp(`${klanken.join('|')}|[aeiouy]`, 'g');

/** Abbreviations that are said letter by letter, besides everything in capitals. */
const gespeld = new Set([
  'pgb',
  'ib',
  'wlz',
  'zvw',
  'fte',
  'mbo',
  'vmbo',
  'hbo',
  'vso',
  'sbo',
  'nji',
  'cjg',
  'opp',
  'tlv',
  'swv',
  'bsb',
  'zml',
  'po',
  'vo',
  'so',
  'bo',
  'btw',
]);
/** Words that do not follow the rule. */
const bijzonder: Record<string, number> = {
  zio: 2,
  oza: 2,
  giz: 1,
  oogo: 2,
  smart: 1,
  team: 1,
  teams: 1,
  tool: 1,
  tools: 1,
  online: 2,
  website: 2,
  websites: 2,
  museum: 3,
  "'s": 1,
  "'t": 1,
  "'n": 1,
};

/** Syllables of one word; at least one. A number counts as two whatever its length, so that amounts do not weigh on the score. */
export function lettergrepen(woord: string): number {
  if (/\p{N}/u.test(woord)) return 2;
  return (
    woord
      .split(/[-.,]/)
      .filter(Boolean)
      .reduce((som, deel) => som + vanDeel(deel), 0) || 1
  );
}

/** Syllables of all words in a text. */
export function lettergrepenVan(tekst: string): number {
  return woordenVan(tekst).reduce((som, woord) => som + lettergrepen(woord), 0);
}

function vanDeel(deel: string): number {
  const klein = deel.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('ĳ', 'ij');
  const vast = bijzonder[klein];
  if (vast !== undefined) return vast;
  if (gespeld.has(klein) || /^\p{Lu}{2,}$/u.test(deel)) return [...klein].length;
  const vorm = klein
    .normalize('NFD')
    .replace(/([a-z])\u0308/g, '.$1') // a trema begins a new syllable: be·ïn-vloe-den
    .replace(/\p{M}/gu, '') // other accents do not: één, café
    .replace(/qu/g, 'kw')
    .replace(/y(?=[aeiou])/g, 'j'); // yoga
  return Math.max(1, vorm.match(klank)?.length ?? 0);
}
