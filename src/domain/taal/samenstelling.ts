/** Dutch writes compounds as one word; no dictionary has them all. */

/** Sounds that join parts: zorg|aanbieder, onderwijs|s|…, leerling|en|zorg. */
const tussen = ['', 's', 'en'];
/** A part has at least so many letters; of shorter words only those that are common in compounds, or slips would pass. */
const kortste = 4;
const kort = new Set([
  'app',
  'bad',
  'dag',
  'doe',
  'eis',
  'jas',
  'lab',
  'leer',
  'map',
  'nek',
  'oog',
  'oor',
  'pot',
  'ring',
  'rol',
  'spel',
  'tel',
  'uur',
  'vak',
  'wet',
  'wil',
  'zin',
  'bus',
  'les',
  'mee',
  'eind',
  'wijs',
  'zit',
  'kan',
  'hof',
  'tip',
  'sub',
  'wel',
  'min',
  'bij',
  'uit',
  'her',
  'net',
]);

/**
 * Is `woord` made of at most `delen` words? `isWoord` says whether a part stands in the dictionary.
 * Parts joined by a hyphen are judged one by one.
 */
export function isSamenstelling(woord: string, isWoord: (deel: string) => boolean, delen = 3): boolean {
  if (woord.includes('-')) {
    const stukken = woord.split('-').filter(Boolean);
    return stukken.length > 1 && stukken.every((stuk) => isWoord(stuk) || isSamenstelling(stuk, isWoord, delen));
  }
  return splits(woord.toLowerCase(), isWoord, delen);
}

function splits(woord: string, isWoord: (deel: string) => boolean, delen: number): boolean {
  const deugt = (deel: string) => (deel.length >= kortste || kort.has(deel)) && /[aeiouyë]/.test(deel) && isWoord(deel);
  for (let plek = 3; plek <= woord.length - 3; plek++) {
    if (!deugt(woord.slice(0, plek))) continue;
    const rest = woord.slice(plek);
    for (const klank of tussen) {
      if (!rest.startsWith(klank)) continue;
      const tweede = rest.slice(klank.length);
      if (deugt(tweede) || (delen > 2 && splits(tweede, isWoord, delen - 1))) return true;
    }
  }
  return false;
}
