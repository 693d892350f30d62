/** The bar above a form: which plan is open, is it saved, and what can be undone. */
import type { Bewaarstand } from './bewaarstand.ts';
import type { Werkblad } from './werkblad.ts';

/** Shows whether the work is safe. Success is quiet; a failure is read aloud (role alert in the HTML). */
export function toonStand(raam: Element, stand: Bewaarstand): void {
  const plek = raam.querySelector<HTMLElement>('[data-stand]');
  const fout = raam.querySelector<HTMLElement>('[data-standfout]');
  if (!plek || !fout) return;
  plek.dataset['stand'] = stand.soort;
  plek.textContent = tekst(stand);
  const alarm = stand.soort === 'mislukt' ? `Kan hier niet bewaren: ${stand.reden}` : '';
  if (fout.textContent !== alarm) fout.textContent = alarm;
}

function tekst(stand: Bewaarstand): string {
  switch (stand.soort) {
    case 'leeg':
      return 'Nog niets ingevuld';
    case 'bezig':
      return 'Bezig met bewaren';
    case 'bewaard':
      return `Bewaard op dit apparaat${moment(new Date(stand.om))}`;
    case 'mislukt':
      return 'Niet bewaard';
  }
}

/** ' om 14:03', or with the date when it was not today. */
function moment(tijd: Date): string {
  const om = tijd.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  const isVandaag = tijd.toDateString() === new Date().toDateString();
  return isVandaag ? ` om ${om}` : ` op ${tijd.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' })} om ${om}`;
}

/** Fills the list of plans and says what undo and redo would do. */
export function toonPlannen<T>(raam: Element, werk: Werkblad<T>): void {
  const lijst = raam.querySelector<HTMLSelectElement>('[data-plannen]');
  if (lijst) {
    const { plannen } = werk;
    const sleutel = plannen.map(({ id, naam }) => `${id} ${naam}`).join('\n');
    if (lijst.dataset['sleutel'] !== sleutel) {
      lijst.dataset['sleutel'] = sleutel;
      lijst.replaceChildren(...plannen.map(({ id, naam }) => new Option(naam, id)));
    }
    lijst.value = werk.kop.id;
  }
  zetKnop(raam, 'terug', 'Ongedaan maken', werk.kanTerug);
  zetKnop(raam, 'vooruit', 'Opnieuw', werk.kanVooruit);
}

function zetKnop(raam: Element, doe: string, woord: string, naam: string): void {
  const knop = raam.querySelector(`[data-doe="${doe}"]`);
  if (!knop) return;
  knop.setAttribute('aria-disabled', String(!naam));
  knop.setAttribute('aria-label', naam ? `${woord}: ${naam}` : woord);
}

/** Closes the list behind 'Meer' after a choice, a press elsewhere or Escape; its button gets the focus back. */
export function sluitMeer(raam: Element, geklikt?: Element): void {
  const meer = raam.querySelector<HTMLDetailsElement>('.gr-meer[open]');
  if (!meer || geklikt?.closest('.gr-meer summary')) return;
  const hadFocus = meer.contains(document.activeElement);
  meer.open = false;
  if (hadFocus) meer.querySelector('summary')?.focus();
}
