/** What is a field, what is it called, is there a good value in it, and does a key there mean undo. */
import { getalfout, type Grenzen } from '../../domain/gereedschap/getal.ts';
import { zetNoot, type Veld } from './binden.ts';

export const isVeld = (doel: EventTarget | null): doel is Veld =>
  doel instanceof HTMLInputElement || doel instanceof HTMLSelectElement || doel instanceof HTMLTextAreaElement;
/** A place where Ctrl+Z belongs to the browser. */
const isTekst = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLTextAreaElement || (doel instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(doel.type));

/** Says what is wrong with a number or a date. */
export function keur(veld: Veld): void {
  if (veld.dataset['getal'] !== undefined)
    zetNoot(veld, 'fout', getalfout(veld.value, JSON.parse(veld.dataset['getal'] || '{}') as Grenzen));
  if (veld.type === 'date') zetNoot(veld, 'fout', veld.validity.badInput ? 'Deze datum bestaat niet. Vul dag, maand en jaar in.' : '');
}

/** What the history calls a change of this field. */
export function naamVan(veld: Veld): string {
  return veld.getAttribute('aria-label') ?? veld.labels?.[0]?.querySelector('.gr-naam')?.textContent?.trim() ?? 'Wijziging';
}

/** Ctrl+Z and its like, where they are not the browser's own: back or forward through the history. */
export function stapVan({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): 'terug' | 'vooruit' | undefined {
  if (!(ctrlKey || metaKey) || altKey || isTekst(target)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'vooruit';
  return letter === 'z' ? 'terug' : undefined;
}
