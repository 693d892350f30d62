/** The rows of the logboek, one page of them at a time. A row that stays is left where it is: one row more must not cost a whole table. */
import { toonDatum } from '../../domain/datums.ts';
import { toon } from '../../domain/gereedschap/getal.ts';
import type { Logregel } from '../../domain/gereedschap/logboek/model.ts';
import { moetNagekeken } from '../../domain/gereedschap/logboek/tel.ts';
import { maak, verberg, zetTekst } from './dom.ts';

const koppen = ['Datum', 'Groep', 'Soort zorg', 'Tijd', 'Wie deed het', 'Wie betaalt', ''];
/** Rows on one page; on a narrow screen each row is a block of its own. */
const perBladzijde = (): number => (matchMedia('(width < 60rem)').matches ? 10 : 25);
/** What was made for a row, and for which place. */
const gemaakt = new WeakMap<Logregel, { nr: number; rij: HTMLTableRowElement }>();

/** Shows one page of rows, newest first; gives the page that could be shown. */
export function toonRegels(raam: Element, regels: readonly Logregel[], gevraagd: number): number {
  const aantal = perBladzijde();
  const bladen = Math.max(1, Math.ceil(regels.length / aantal));
  const bladzijde = Math.min(Math.max(0, gevraagd), bladen - 1);
  const eind = regels.length - bladzijde * aantal;
  const begin = Math.max(0, eind - aantal);
  const vak = raam.querySelector('[data-regels]');
  if (regels.length === 0) vak?.replaceChildren();
  else {
    if (vak && !vak.firstElementChild) vak.append(legeTabel());
    zetRijen(
      vak?.querySelector('tbody'),
      Array.from({ length: eind - begin }, (_, nr) => rijVan(regels[eind - 1 - nr] as Logregel, eind - 1 - nr)),
    );
  }
  zetTekst(raam.querySelector('[data-aantal]'), `(${toon(regels.length, 0)})`);
  zetTekst(raam.querySelector('[data-bladzijde]'), `Regel ${begin + 1} tot en met ${eind} van ${toon(regels.length, 0)}`);
  verberg(raam.querySelector('[data-regelsleeg]'), regels.length > 0);
  verberg(raam.querySelector('[data-blader]'), bladen < 2);
  raam.querySelector('[data-doe=nieuwer]')?.setAttribute('aria-disabled', String(bladzijde === 0));
  raam.querySelector('[data-doe=ouder]')?.setAttribute('aria-disabled', String(bladzijde === bladen - 1));
  return bladzijde;
}

/** Puts these rows in the table, in this order, and touches only what changes place. */
function zetRijen(tabel: HTMLTableSectionElement | null | undefined, rijen: readonly HTMLTableRowElement[]): void {
  if (!tabel) return;
  const blijft = new Set<Element>(rijen);
  for (const rij of [...tabel.children]) if (!blijft.has(rij)) rij.remove();
  rijen.forEach((rij, plaats) => {
    if (tabel.children[plaats] !== rij) tabel.insertBefore(rij, tabel.children[plaats] ?? null);
  });
}

/** Says what it is: on a narrow screen the rows are stacked, and some browsers then forget that it is a table. */
function metRol<E extends HTMLElement>(element: E, rol: string): E {
  element.setAttribute('role', rol);
  return element;
}

function legeTabel(): HTMLTableElement {
  const kopcellen = koppen.map((naam) => {
    if (!naam) return metRol(maak('td'), 'cell');
    const cel = metRol(maak('th', [naam]), 'columnheader');
    cel.scope = 'col';
    return cel;
  });
  const kop = metRol(maak('thead', [metRol(maak('tr', kopcellen), 'row')]), 'rowgroup');
  return metRol(
    maak('table', [maak('caption', ['Regels van het logboek'], 'voorlezer'), kop, metRol(maak('tbody'), 'rowgroup')], 'lb-tabel'),
    'table',
  );
}

function rijVan(regel: Logregel, nr: number): HTMLTableRowElement {
  const bekend = gemaakt.get(regel);
  if (bekend?.nr === nr) return bekend.rij;
  const rij = maakRij(regel, nr);
  gemaakt.set(regel, { nr, rij });
  return rij;
}

function maakRij(regel: Logregel, nr: number): HTMLTableRowElement {
  const tijd = `${regel.minuten || '?'} min${Number(regel.mensen) > 1 ? ` × ${regel.mensen}` : ''}`;
  const soort = `${regel.soort || '–'}${regel.handeling ? `: ${regel.handeling}` : ''}`;
  const cellen = [regel.groep || '–', soort, tijd, regel.uitvoerder || '–', regel.wet || '–'].map((tekst, plek) => {
    const cel = metRol(maak('td', [tekst]), 'cell');
    cel.dataset['kop'] = koppen[plek + 1] ?? '';
    return cel;
  });
  const datum = metRol(maak('th', [toonDatum(regel.datum) || '–']), 'rowheader');
  datum.scope = 'row';
  const knoppen = metRol(maak('td', [knop('Wijzig', 'wijzigRegel', nr), knop('Verwijder', 'regelWeg', nr)], 'lb-knoppen'), 'cell');
  return metRol(maak('tr', [datum, ...cellen, knoppen], moetNagekeken(regel) ? 'lb-nakijken' : ''), 'row');
}

function knop(tekst: string, doe: string, nr: number): HTMLButtonElement {
  const element = maak('button', [tekst, maak('span', [` regel ${nr + 1}`], 'voorlezer')], 'als-link');
  element.type = 'button';
  element.dataset['doe'] = doe;
  element.dataset['regel'] = String(nr);
  return element;
}
