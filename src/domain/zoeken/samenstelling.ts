/** Dutch compounds: cutting them into parts that occur on their own. */

const KORTSTE = 4;
/** Shorter words that Dutch readers do join to others. */
const korte = new Set(['uur', 'zio', 'oza', 'pgb', 'wlz', 'fte', 'rol']);
/** Words that at the end of a longer word are mostly just an ending: 'begelei-ding', 'recht-matig'. */
const uitgangen = new Set([
  'ding',
  'dingen',
  'ring',
  'ringen',
  'ling',
  'lingen',
  'ting',
  'heid',
  'baar',
  'loos',
  'matig',
  'schap',
  'zaam',
  'achtig',
]);
const tussenletters = ['', 's', 'en', 'e', 'n', 'er'];

/** The parts of a compound (folded), or an empty list. `isWoord` tells whether a part occurs on its own. */
export function delen(woord: string, isWoord: (deel: string) => boolean): string[] {
  if (woord.length < KORTSTE * 2 - 1 || /\d/.test(woord)) return [];
  let beste: string[] = [];
  for (
    let grens = korte.has(woord.slice(0, 3)) ? 3 : KORTSTE;
    grens <= woord.length - (korte.has(woord.slice(-3)) ? 3 : KORTSTE);
    grens++
  ) {
    const links = tussenletters
      .map((letters) => zonder(woord.slice(0, grens), letters))
      .find((deel) => deel !== undefined && (deel.length >= KORTSTE || korte.has(deel)) && isWoord(deel));
    if (links === undefined) continue;
    const rechts = woord.slice(grens);
    const rest = isWoord(rechts) && !uitgangen.has(rechts) ? [rechts] : delen(rechts, isWoord);
    if (rest.length === 0) continue;
    const gevonden = [links, ...rest];
    if (beste.length === 0 || kwaliteit(gevonden) > kwaliteit(beste)) beste = gevonden;
  }
  return beste;
}

/** Few long parts are better than many short ones; the letters between parts count against a cut. */
function kwaliteit(stukken: string[]): number {
  return stukken.join('').length - 3 * stukken.length;
}

function zonder(stuk: string, letters: string): string | undefined {
  if (letters === '') return stuk;
  return stuk.endsWith(letters) ? stuk.slice(0, -letters.length) : undefined;
}
