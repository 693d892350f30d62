/** Storage on this device that never throws: private mode, a full disk and a forbidden storage all count as 'nothing stored'. */

export function haal(sleutel: string): string | null {
  try {
    return localStorage.getItem(sleutel);
  } catch {
    return null;
  }
}

/** Stores a text, or removes it with null. Gives false when it could not be stored. */
export function bewaar(sleutel: string, waarde: string | null): boolean {
  try {
    if (waarde === null) localStorage.removeItem(sleutel);
    else localStorage.setItem(sleutel, waarde);
    return true;
  } catch {
    return false;
  }
}
