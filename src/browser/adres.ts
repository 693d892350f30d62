/** What an address says behind its #. A browser encodes é there, and a reader may have typed anything. */

/** The id in a hash: '#e%C3%A9n' → 'één'; what cannot be decoded stays as it is. */
export function idUit(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
