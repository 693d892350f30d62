/** Ends a script with one line for the reader and exit code 1. */
export function stopMet(melding: string): never {
  console.error(`✗ ${melding}`);
  process.exit(1);
}
