/**
 * Ties a form to a state. Fields say their place with `data-veld`, within the places of the elements around them
 * (`data-plek`); a list (`data-lijst`) has a `<template>` for one item. The server writes the words, this fills in values.
 */
import { haalOp, lijstOp } from '../../domain/gereedschap/plek.ts';

export type Veld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The full place of an element in the state. */
export function plekVan(element: Element): string {
  const delen: string[] = [];
  for (let hier: Element | null = element; hier; hier = hier.parentElement) {
    const deel = hier.getAttribute('data-veld') ?? hier.getAttribute('data-lijst') ?? hier.getAttribute('data-plek');
    if (deel) delen.unshift(deel);
    if (hier.hasAttribute('data-formulier')) break;
  }
  return delen.join('.');
}

/** The value of a field as it goes into the state. */
export function waardeVan(veld: Veld): string | boolean {
  return veld instanceof HTMLInputElement && veld.type === 'checkbox' ? veld.checked : veld.value;
}

/** Makes the form show the state. Fields that already show it are left alone, so that the cursor stays. */
export function toonStaat(formulier: Element, staat: unknown): void {
  for (const lijst of formulier.querySelectorAll('[data-lijst]')) if (lijst.isConnected) vulLijst(lijst, staat);
  for (const veld of formulier.querySelectorAll<Veld>('[data-veld]')) {
    const waarde = haalOp(staat, plekVan(veld));
    if (veld instanceof HTMLInputElement && veld.type === 'checkbox') veld.checked = waarde === true;
    else if (veld instanceof HTMLInputElement && veld.type === 'radio') veld.checked = veld.value === waarde;
    else if (veld.value !== waarde) veld.value = typeof waarde === 'string' ? waarde : '';
  }
}

function vulLijst(lijst: Element, staat: unknown): void {
  const sjabloon = lijst.querySelector<HTMLTemplateElement>(':scope > template');
  if (!sjabloon) return;
  const aantal = lijstOp(staat, plekVan(lijst)).length;
  const delen = [...lijst.children].filter((deel) => deel !== sjabloon);
  for (const over of delen.slice(aantal)) over.remove();
  for (let nr = delen.length; nr < aantal; nr++) {
    const deel = sjabloon.content.firstElementChild?.cloneNode(true);
    if (!(deel instanceof Element)) return;
    deel.setAttribute('data-plek', String(nr));
    for (const plek of deel.querySelectorAll('[data-nummer]')) plek.textContent = String(nr + 1);
    lijst.append(deel);
    for (const binnen of deel.querySelectorAll('[data-lijst]')) vulLijst(binnen, staat);
  }
  lijst.toggleAttribute('data-leeg', aantal === 0);
}

/** Shows or removes a message under a field, tied to it for screen readers. `soort` keeps an error and a hint apart. */
export function zetNoot(veld: Element, soort: 'fout' | 'let-op', tekst: string): void {
  const houder = veld.closest('.gr-veld') ?? veld.parentElement;
  let noot = houder?.querySelector(`:scope > .gr-${soort}`);
  if (!tekst) {
    if (noot) ontbind(veld, noot.id);
    noot?.remove();
  } else if (houder) {
    if (!noot) {
      noot = document.createElement('p');
      noot.className = `gr-${soort}`;
      noot.id = `noot-${++teller}`;
      houder.append(noot);
      veld.setAttribute('aria-describedby', [...beschrijvers(veld), noot.id].join(' '));
    }
    if (noot.textContent !== tekst) noot.textContent = tekst;
  }
  if (soort !== 'fout') return;
  if (tekst) veld.setAttribute('aria-invalid', 'true');
  else veld.removeAttribute('aria-invalid');
}

let teller = 0;
const beschrijvers = (veld: Element): string[] => (veld.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);

function ontbind(veld: Element, id: string): void {
  const rest = beschrijvers(veld).filter((een) => een !== id);
  if (rest.length > 0) veld.setAttribute('aria-describedby', rest.join(' '));
  else veld.removeAttribute('aria-describedby');
}
