/** Text in lines, for drawings that cannot wrap by themselves. */

/** Breaks at spaces; a word that is too long is cut. */
export function breek(tekst: string, breedte: number): string[] {
  const uit: string[] = [];
  let regel = '';
  for (const woord of tekst
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((een) => een.match(new RegExp(`.{1,${breedte}}`, 'gu')) ?? [])) {
    if (regel && regel.length + 1 + woord.length > breedte) {
      uit.push(regel);
      regel = woord;
    } else regel = regel ? `${regel} ${woord}` : woord;
  }
  return regel ? [...uit, regel] : uit;
}
