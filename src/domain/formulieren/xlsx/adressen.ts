/** Cell addresses: columns and rows count from 1. */

/** 1 → A, 27 → AA. */
export function kolomletter(nummer: number): string {
  let letters = '';
  for (let rest = nummer; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A → 1, AA → 27. */
export function kolomnummer(letters: string): number {
  let nummer = 0;
  for (const letter of letters.toUpperCase()) nummer = nummer * 26 + letter.charCodeAt(0) - 64;
  return nummer;
}

export const adres = (kolom: number, rij: number): string => `${kolomletter(kolom)}${rij}`;
export const vastAdres = (kolom: number, rij: number): string => `$${kolomletter(kolom)}$${rij}`;

/** Both corners of `A1`, `$B$2:$C$9` or `C9:B2`; undefined when it is no address. */
export function leesBereik(tekst: string): { k1: number; r1: number; k2: number; r2: number } | undefined {
  const deel = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(tekst.trim());
  if (!deel) return undefined;
  const [, a = '', b = '', c = a, d = b] = deel;
  const [ka, kb, ra, rb] = [kolomnummer(a), kolomnummer(c), Number(b), Number(d)];
  return { k1: Math.min(ka, kb), r1: Math.min(ra, rb), k2: Math.max(ka, kb), r2: Math.max(ra, rb) };
}

/** A sheet name as formulas write it. */
export const bladnaam = (naam: string): string => `'${naam.replaceAll("'", "''")}'`;
