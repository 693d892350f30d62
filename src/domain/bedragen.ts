/** Amounts in running text. */

/** '€ 15 miljoen' never breaks over two lines: no-break spaces after the euro sign and before the word that goes with the number. */
export function metVasteBedragen(tekst: string): string {
  return tekst.replace(/€ (?=\d)/g, '€\u00a0').replace(/(?<=\d) (?=(?:miljoen|miljard)(?!\p{L}))/gu, '\u00a0');
}
