/** Words of a text, and the keys under which Dutch words count as the same. */

/** Lower case, without accents; curly apostrophes made straight. */
export function vouw(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[ßœæ]/g, (teken) => ({ ß: 'ss', œ: 'oe', æ: 'ae' })[teken] ?? teken)
    .toLowerCase();
}

/** Folded words of a text. Hyphens part words, dots inside abbreviations vanish (z.i.o. → zio), `'s` falls off, ZiO-er is one word. */
export function woorden(tekst: string): string[] {
  return (
    vouw(tekst)
      .replace(/\b(?:[a-z]\.){2,}[a-z]?\b\.?/g, (afkorting) => afkorting.replaceAll('.', ''))
      .replace(/'s\b/g, '')
      .replace(/\bp\s*(?:x|×|\*|maal|keer)\s*q\b/g, 'pxq')
      .replace(/-(ers?)\b/g, '$1')
      .match(/[a-z0-9]+/g) ?? []
  );
}

const onregelmatig: Record<string, string> = {
  kinderen: 'kind',
  kids: 'kind',
  leden: 'lid',
  steden: 'stad',
  raden: 'raad',
  heeft: 'heb',
  hebben: 'heb',
  mag: 'mog',
  mogen: 'mog',
  moet: 'moet',
  moeten: 'moet',
  uren: 'uur',
  besluiten: 'besluit',
  data: 'data',
  leiden: 'leiden',
  leiding: 'leiding',
  scholing: 'scholing',
};

/**
 * The stem of a folded word: a key, not a word. Plurals, verb endings, doubled letters and long vowels
 * fall together: scholen/school, betaalt/betaald/betalen, brieven/brief, collectieve/collectief.
 */
export function stam(woord: string): string {
  const bekend = onregelmatig[woord];
  if (bekend !== undefined) return bekend;
  if (woord.length <= 3 || /\d/.test(woord)) return woord;
  let kern = zonderS(woord.replace(/heden$/, 'heid'));
  if (kern.length > 6) kern = kern.replace(/ing(en)?$/, '');
  if (kern.length > 4) kern = kern.replace(/en$/, '').replace(/e$/, '');
  kern = zonderS(
    kern
      .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
      .replace(/v$/, 'f')
      .replace(/z$/, 's'),
  );
  if (kern.length > 4) kern = zonderS(kern.replace(/[td]$/, ''));
  return kern.replace(/([aeou])\1(?=[bcdfgklmnprstvz]$)/, '$1');
}

const zonderS = (woord: string): string => (woord.length > 4 ? woord.replace(/s$/, '') : woord);

/** A key for how a folded word sounds: konvenant/convenant, cijvers/cijfers, leipark/leijpark. */
export function klank(woord: string): string {
  return woord
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/qu|kw/g, 'kw')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/eij|ij|ei|ey|y/g, 'i')
    .replace(/ou|au/g, 'u')
    .replace(/ie/g, 'i')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/d$/, 't')
    .replace(/dt/g, 't')
    .replace(/([a-z])\1+/g, '$1');
}
