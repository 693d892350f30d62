/** Warns while someone types when a text looks like it is about one child. It never blocks. */
import { waarschuwing } from '../../domain/gereedschap/privacy.ts';
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

const isVrij = (veld: Veld): boolean => veld instanceof HTMLTextAreaElement || (veld instanceof HTMLInputElement && veld.type === 'text' && veld.inputMode === '');
