/** How a glossary term looks in the place where it stands in a sentence. */

/** Does a sentence go on after this text? Not at the beginning of a block, nor after a full stop. */
export function isMiddenInZin(ervoor: string): boolean {
  if (/(?:^|\s)(?:bijv|nr|art|ca|o\.a|d\.w\.z|m\.b\.t|t\.o\.v)\.\s*$/i.test(ervoor)) return true;
  return !/(^|[.!?…]["'”’)]*)\s*$/.test(ervoor);
}

/**
 * A glossary term as it stands in the middle of a sentence: 'Zorgkantoor' → 'zorgkantoor'.
 * Names and laws keep their capital; so do words with more capitals, such as SMART and ZiO-medewerker.
 */
export function termInZin(term: string, eigennaam: boolean): string {
  const eerste = term.split(/[\s(]/)[0] ?? '';
  if (eigennaam || /\p{Lu}/u.test(eerste.slice(1))) return term;
  return term.startsWith('Eé') ? `éé${term.slice(2)}` : term.charAt(0).toLowerCase() + term.slice(1);
}
