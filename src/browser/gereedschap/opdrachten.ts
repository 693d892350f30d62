/** What the buttons do that every tool has: undo, rows in a list, plans, files. By the name in `data-doe`. */
import { alsBestand, maxBestand, uitBestand } from '../../domain/gereedschap/bestand.ts';
import { bestandsnaam } from '../../domain/gereedschap/plan.ts';
import { neemWeg, voegToe } from '../../domain/gereedschap/plek.ts';
import { geefBestand } from './bestanden.ts';
import { plekVan } from './binden.ts';
import type { Gesprek } from './gesprek.ts';
import type { Werkblad } from './werkblad.ts';

export interface Omgeving<T> {
  raam: HTMLElement;
  formulier: Element;
  werk: Werkblad<T>;
  gesprek: Gesprek;
  /** A new item per name of a list. */
  items: Readonly<Record<string, () => unknown>>;
}

export type Opdrachten = Record<string, (knop: HTMLElement) => unknown>;

/** The commands for one tool. */
export function opdrachten<T>(omgeving: Omgeving<T>): Opdrachten {
  const { raam, werk, gesprek } = omgeving;
  const naamVan = () => werk.kop.naam;
  return {
    terug: () => stap(omgeving, 'terug'),
    vooruit: () => stap(omgeving, 'vooruit'),
    toevoegen: (knop) => voegItemToe(omgeving, knop),
    weg: (knop) => neemItemWeg(omgeving, knop),
    kopieer: () => werk.kopieer(),
    bewaar: () => geefBestand(alsBestand(werk.model, { kop: werk.kop, inhoud: werk.inhoud }, new Date()), bestandsnaam(naamVan(), 'json')),
    open: () => raam.querySelector<HTMLInputElement>('input[type=file][data-open]')?.click(),
    druk: () => print(),
    nieuw: async () => {
      const naam = await gesprek.vraag({
        titel: 'Nieuw plan',
        uitleg: 'Je andere plannen blijven staan.',
        knop: 'Maak plan',
        invoer: { label: 'Naam van het plan', waarde: '' },
      });
      if (naam !== null) werk.nieuw(naam);
    },
    hernoem: async () => {
      const naam = await gesprek.vraag({
        titel: 'Andere naam',
        knop: 'Bewaar naam',
        invoer: { label: 'Naam van het plan', waarde: naamVan() },
      });
      if (naam !== null) werk.hernoem(naam);
    },
    verwijder: async () => {
      const ja = await gesprek.vraag({
        titel: `${naamVan()} verwijderen?`,
        uitleg: 'Het plan verdwijnt van dit apparaat. Je kunt het daarna nog terugzetten, zolang deze pagina open is.',
        knop: 'Verwijder plan',
      });
      if (ja !== null) werk.verwijder();
    },
    wis: async () => {
      const ja = await gesprek.vraag({
        titel: 'Alles wissen?',
        uitleg: `Alle velden van ${naamVan()} worden leeg. Je kunt het daarna nog ongedaan maken, zolang deze pagina open is.`,
        knop: 'Wis alles',
      });
      if (ja !== null) werk.wis();
    },
  };
}

/** Undo or redo, and say what it was. */
export function stap<T>({ werk, gesprek }: Omgeving<T>, kant: 'terug' | 'vooruit'): void {
  const naam = kant === 'terug' ? werk.kanTerug : werk.kanVooruit;
  if (!naam) return;
  werk[kant]();
  gesprek.stil();
  gesprek.zeg(`${kant === 'terug' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${naam}`);
}

/** Opens a saved plan beside the others; a wrong file gives a message and changes nothing. */
export async function openPlan<T>({ werk, gesprek }: Omgeving<T>, bestand: File): Promise<void> {
  if (bestand.size > maxBestand) return gesprek.meld('Dit bestand is te groot voor dit hulpmiddel. Er is niets veranderd.');
  const geopend = uitBestand(werk.model, await bestand.text());
  if (!geopend.ok) return gesprek.meld(geopend.fout);
  werk.nieuw(geopend.naam, geopend.inhoud);
  const over = geopend.opmerkingen;
  const rest =
    over.length === 0
      ? ''
      : ` ${over.length === 1 ? 'Eén veld' : `${over.length} velden`} konden we niet lezen: ${over.slice(0, 5).join('; ')}.`;
  gesprek.meld(`${werk.kop.naam} is geopend.${rest}`);
}

function voegItemToe<T>({ formulier, werk, items }: Omgeving<T>, knop: HTMLElement): void {
  const naam = knop.dataset['naar'] ?? '';
  const plek = [plekVan(knop), naam].filter(Boolean).join('.');
  const item = items[naam]?.();
  if (item === undefined) return;
  werk.wijzig(voegToe(werk.inhoud, plek, item), knop.textContent?.trim() ?? 'Toevoegen');
  const lijst = [...formulier.querySelectorAll('[data-lijst]')].find((een) => plekVan(een) === plek);
  lijst?.lastElementChild?.querySelector<HTMLElement>('[data-veld]')?.focus();
}

function neemItemWeg<T>({ werk, gesprek }: Omgeving<T>, knop: HTMLElement): void {
  const item = knop.closest('[data-lijst] > [data-plek]');
  const lijst = item?.parentElement;
  if (!item || !lijst) return;
  const naam = knop.dataset['naam'] ?? 'Regel';
  const nr = Number(item.getAttribute('data-plek'));
  werk.wijzig(neemWeg(werk.inhoud, plekVan(lijst), nr), `${naam} verwijderen`);
  const over = lijst.querySelectorAll<HTMLElement>(':scope > [data-plek]');
  const daarna =
    over[Math.min(nr, over.length - 1)]?.querySelector<HTMLElement>('[data-veld]') ??
    lijst.parentElement?.querySelector<HTMLElement>('[data-doe=toevoegen]');
  daarna?.focus();
  gesprek.meld(`${naam} verwijderd.`, { knop: 'Ongedaan maken', doe: () => werk.terug() });
}
