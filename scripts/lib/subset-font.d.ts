/** The package has no types of its own. */
declare module 'subset-font' {
  const snijBij: (letter: Buffer, tekens: string, opties: object) => Promise<Buffer>;
  export default snijBij;
}
