/** Which of the publisher's settings still have to be set before the site can go public. */

/** Names that nobody can own (RFC 2606 and 6761), and that no reader can reach. */
const gereserveerd = /[./@](example|test|invalid|localhost|local)\b|\bexample\.(com|org|net)\b|\blocalhost\b/i;
const jaar = 366 * 24 * 3600 * 1000;

/** One line per value of content/site.yaml that is still the default or cannot be right, with what to do. */
export function nogTeDoen(site: Record<string, unknown>, nu: Date = new Date()): string[] {
  const open: string[] = [];
  for (const [veld, waarde] of Object.entries(site)) {
    if (typeof waarde !== 'string') continue;
    if (waarde.trim() === '') open.push(`${veld} is leeg: vul het in.`);
    else if (gereserveerd.test(waarde)) open.push(`${veld} is nog het voorbeeld '${waarde}': vul een bestaand adres in.`);
    else if (/\(voorbeeld\)/i.test(waarde)) open.push(`${veld} is nog het voorbeeld '${waarde}': vul de naam van de uitgever in.`);
  }
  const adres = tekst(site['adres']);
  if (adres !== '' && !adres.startsWith('https://')) open.push(`adres begint niet met https://: '${adres}'.`);
  const resterend = Date.parse(tekst(site['beveiligingTot'])) - nu.getTime();
  if (!(resterend > 0)) open.push(`beveiligingTot is voorbij of geen datum: kies een dag binnen een jaar.`);
  else if (resterend > jaar) open.push('beveiligingTot ligt meer dan een jaar weg: kies een dag binnen een jaar.');
  return open;
}

const tekst = (waarde: unknown): string => (waarde instanceof Date ? waarde.toISOString() : typeof waarde === 'string' ? waarde : '');
