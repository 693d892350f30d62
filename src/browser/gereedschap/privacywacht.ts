/** Warns while someone types when a text looks like it is about one child. It never blocks. */
import { verdachteRegels, waarschuwing } from '../../domain/gereedschap/privacy.ts';
import { zetNoot, type Veld } from './binden.ts';

/** Looks at a field; gives the warning that is new for it, to be read aloud, or ''. */
export function kijkNaar(veld: Veld): string {
  if (!isVrij(veld)) return '';
  const tekst = waarschuwing(veld.value, new Date().getFullYear());
  const was = veld.dataset['letOp'] ?? '';
  if (tekst === was) return '';
  veld.dataset['letOp'] = tekst;
  zetNoot(veld, 'let-op', tekst);
  return tekst;
}

const isVrij = (veld: Veld): boolean =>
  veld instanceof HTMLTextAreaElement || (veld instanceof HTMLInputElement && veld.type === 'text' && veld.inputMode === '');

/** For rows that came from a file: a sentence that names the first rows to look at, or ''. */
export function letOpNamen(regels: readonly { groep: string; leerling: string; handeling: string; opmerking: string }[]): string {
  const nummers = verdachteRegels(regels, ['groep', 'leerling', 'handeling', 'opmerking'], new Date().getFullYear());
  if (nummers.length === 0) return '';
  const eerste = nummers.slice(0, 5).join(', ');
  return ` Let op: in ${nummers.length === 1 ? 'één regel' : `${nummers.length} regels`} lijkt iets over één kind te staan, zoals een naam of een geboortedatum. Kijk ${nummers.length === 1 ? 'regel' : 'onder meer regel'} ${eerste} na.`;
}
