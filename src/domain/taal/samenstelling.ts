/** Dutch writes compounds as one word; no dictionary has them all. */

/** Endings by which parts are joined: zorg|aanbieder, leerling|en|zorg, onderwijs|s|…; the hyphen is handled before. */
const tussen = ['', 's', 'e', 'en', 'n'];
const kortste = 3;

/** Short words that are words, but never part of a good compound; they would let slips through. */
const nooit = new Set(['der', 'den', 'des', 'het', 'een', 'ene', 'ten', 'ter', 'dat', 'die', 'dit', 'wie', 'wat', 'hem', 'hen', 'hun', 'wij', 'zij', 'ons', 'ben', 'was', 'had', 'tje', 'sen', 'ren', 'gen', 'ver', 'ent', 'ste', 'ing', 'ers', 'els', 'lij', 'men', 'ges', 'ons', 'zou', 'ook', 'ooi', 'ach', 'aas', 'ets', 'eet', 'ren', 'res', 'nis', 'mes', 'tes', 'ses', 'sel', 'ker', 'lin', 'tie', 'pen', 'hei', 'eis', 'ree', 'era', 'ego', 'oer', 'eer', 'aar', 'isme', 'atie']);

/**
 * Is `woord` made of at most `delen` words? `isWoord` says whether a part stands in the dictionary.
 * The first part must be at least three letters, the last at least three.
 */
export function isSamenstelling(woord: string, isWoord: (deel: string) => boolean, delen = 4): boolean {
  if (woord.includes('-')) {
    const stukken = woord.split('-').filter(Boolean);
    return stukken.length > 1 && stukken.every((stuk) => isWoord(stuk) || isSamenstelling(stuk, isWoord, delen));
  }
  const klein = woord.toLowerCase();
  return [...klein].length >= 2 * kortste && splits(klein, isWoord, delen, new Map());
}

function splits(woord: string, isWoord: (deel: string) => boolean, delen: number, bekend: Map<string, boolean>): boolean {
  const sleutel = `${delen}:${woord}`;
  const eerder = bekend.get(sleutel);
  if (eerder !== undefined) return eerder;
  let uitkomst = false;
  for (let plek = kortste; !uitkomst && plek <= woord.length - kortste; plek++) {
    const eerste = woord.slice(0, plek);
    if (nooit.has(eerste) || !isWoord(eerste)) continue;
    uitkomst = tussen.some((klank) => {
      const rest = woord.slice(plek);
      if (!rest.startsWith(klank)) return false;
      const tweede = rest.slice(klank.length);
      if (tweede.length < kortste || nooit.has(tweede)) return false;
      return isWoord(tweede) || (delen > 2 && splits(tweede, isWoord, delen - 1, bekend));
    });
  }
  bekend.set(sleutel, uitkomst);
  return uitkomst;
}
