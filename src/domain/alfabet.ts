/** Grouping by first letter, for lists from A to Z. */

/** The letter under which a Dutch reader looks: without accents, digits and signs under '0-9'. */
export function letter(tekst: string): string {
  const eerste = tekst
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(eerste) ? eerste : '0-9';
}

/** Groups in the order of the alphabet; the order inside a group stays. */
export function perLetter<T>(lijst: T[], naam: (ding: T) => string): { letter: string; lijst: T[] }[] {
  const groepen = new Map<string, T[]>();
  for (const ding of lijst) {
    const sleutel = letter(naam(ding));
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), ding]);
  }
  return [...groepen]
    .map(([sleutel, dingen]) => ({ letter: sleutel, lijst: dingen }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'nl'));
}
