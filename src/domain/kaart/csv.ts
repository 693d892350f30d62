/** CSV as RFC 4180 describes it: comma, double quotes, doubled quotes inside quotes. Small enough for the browser. */

/** All rows with their cells. An empty last line is no row. */
export function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let cel = '';
  let tussenAanhalingstekens = false;
  const sluitRij = () => {
    rijen.push([...rij, cel]);
    rij = [];
    cel = '';
  };
  const schoon = tekst.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  for (let plek = 0; plek < schoon.length; plek++) {
    const teken = schoon[plek] ?? '';
    if (tussenAanhalingstekens) {
      if (teken !== '"') cel += teken;
      else if (schoon[plek + 1] === '"') {
        cel += '"';
        plek++;
      } else tussenAanhalingstekens = false;
    } else if (teken === '"') tussenAanhalingstekens = true;
    else if (teken === ',') {
      rij.push(cel);
      cel = '';
    } else if (teken === '\n') sluitRij();
    else cel += teken;
  }
  if (cel !== '' || rij.length > 0) sluitRij();
  return rijen;
}

/** The text of a CSV file, quotes only where they are needed, with a line end after the last row. */
export function schrijfCsv(rijen: readonly (readonly string[])[]): string {
  const alsCel = (cel: string) => (/[",\n\r]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel);
  return rijen.map((rij) => `${rij.map(alsCel).join(',')}\n`).join('');
}
