/** The part of nspell that is used here; the package has no types of its own. */
declare module 'nspell' {
  interface Nspell {
    correct(woord: string): boolean;
  }
  export default function nspell(woordenboek: { aff: Uint8Array | string; dic: Uint8Array | string }): Nspell;
}
