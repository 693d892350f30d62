/** Giving a file to the reader, and taking one. */

/** Lets the browser save a file. */
export function geefBestand(inhoud: Blob | string, naam: string, soort = 'application/json'): void {
  const blob = typeof inhoud === 'string' ? new Blob([inhoud], { type: soort }) : inhoud;
  const koppeling = document.createElement('a');
  koppeling.href = URL.createObjectURL(blob);
  koppeling.download = naam;
  koppeling.hidden = true;
  document.body.append(koppeling);
  koppeling.click();
  koppeling.remove();
  setTimeout(() => URL.revokeObjectURL(koppeling.href), 30_000);
}

/** A workbook as a file that Excel and LibreOffice open. */
export const alsXlsx = (bytes: Uint8Array): Blob =>
  new Blob([bytes as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });

/** The file that the reader chose; the field is emptied, so that the same file can be chosen again. */
export function neemBestand(veld: HTMLInputElement): File | undefined {
  const bestand = veld.files?.[0];
  if (bestand) queueMicrotask(() => (veld.value = ''));
  return bestand;
}
