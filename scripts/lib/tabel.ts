/** A plain table for the terminal; the first column reads from the left, the others from the right. */
export function tabel(koppen: string[], rijen: (string | number)[][]): string {
  const breedtes = koppen.map((kop, nr) => Math.max(kop.length, ...rijen.map((rij) => String(rij[nr] ?? '').length)));
  const regel = (cellen: (string | number)[]) => cellen.map((cel, nr) => (nr === 0 ? String(cel).padEnd(breedtes[nr] ?? 0) : String(cel).padStart(breedtes[nr] ?? 0))).join('  ').trimEnd();
  return [regel(koppen), breedtes.map((breedte) => '─'.repeat(breedte)).join('  '), ...rijen.map(regel)].join('\n');
}
