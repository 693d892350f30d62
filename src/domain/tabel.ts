/** A plain table for the terminal; the first column reads from the left, the others from the right (of two columns: both from the left). */
export function tabel(koppen: string[], rijen: (string | number)[][]): string {
  const breedtes = koppen.map((kop, nr) => Math.max(kop.length, ...rijen.map((rij) => String(rij[nr] ?? '').length)));
  const links = (nr: number) => nr === 0 || koppen.length === 2;
  const regel = (cellen: (string | number)[]) =>
    cellen
      .map((cel, nr) => (links(nr) ? String(cel).padEnd(breedtes[nr] ?? 0) : String(cel).padStart(breedtes[nr] ?? 0)))
      .join('  ')
      .trimEnd();
  return [regel(koppen), breedtes.map((breedte) => '─'.repeat(breedte)).join('  '), ...rijen.map(regel)].join('\n');
}
