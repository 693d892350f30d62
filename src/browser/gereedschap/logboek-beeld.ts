/** How the logboek shows its rows, its sums and what could not be read. */
import { toonDatum } from '../../domain/datums.ts';
import { toon } from '../../domain/gereedschap/getal.ts';
import type { Logboek, Logregel } from '../../domain/gereedschap/logboek/model.ts';
import { kerngetallen, toonUren, verdeeltabel, vergelijktabel } from '../../domain/gereedschap/logboek/stuk.ts';
import { dimensies, gesorteerd, moetNagekeken, nietIngevuld, type Dimensie, type Telling, type Vergelijking } from '../../domain/gereedschap/logboek/tel.ts';
import { maak, verberg, zetTekst, zetUitkomst } from './dom.ts';
import { staven } from './staven.ts';
import { tabelAlsHtml } from './toon-stuk.ts';

export interface Probleem { blad?: string; rij: number; kolom: string; wat: string }

const koppen = ['Datum', 'Groep', 'Soort zorg', 'Tijd', 'Wie deed het', 'Wie betaalt', ''];
/** Said out loud, because on a narrow screen the rows are stacked and some browsers then forget that it is a table. */
const rollen = { table: 'table', 'thead, tbody': 'rowgroup', tr: 'row', td: 'cell', 'th[scope=col]': 'columnheader', 'th[scope=row]': 'rowheader' };
/** Rows on one page; on a narrow screen each row is a block of its own. */
const perBladzijde = (): number => (matchMedia('(width < 60rem)').matches ? 10 : 25);
const meesteProblemen = 200;

/** Shows one page of rows, newest first; gives the page that could be shown. */
export function toonRegels(raam: Element, regels: readonly Logregel[], gevraagd: number): number {
  const aantal = perBladzijde();
  const bladen = Math.max(1, Math.ceil(regels.length / aantal));
  const bladzijde = Math.min(Math.max(0, gevraagd), bladen - 1);
  const eind = regels.length - bladzijde * aantal;
  const begin = Math.max(0, eind - aantal);
  const rijen = Array.from({ length: eind - begin }, (_, nr) => rij(regels[eind - 1 - nr] as Logregel, eind - 1 - nr));
  const kopcellen = koppen.map((naam) => {
    const cel = maak(naam ? 'th' : 'td', [naam]);
    if (cel instanceof HTMLTableCellElement && naam) cel.scope = 'col';
    return cel;
  });
  const tabel = maak('table', [maak('caption', ['Regels van het logboek'], 'voorlezer'), maak('thead', [maak('tr', kopcellen)]), maak('tbody', rijen)], 'lb-tabel');
  raam.querySelector('[data-regels]')?.replaceChildren(...(regels.length > 0 ? [tabel] : []));
  for (const [kies, rol] of Object.entries(rollen)) raam.querySelectorAll(`[data-regels] :is(${kies})`).forEach((deel) => deel.setAttribute('role', rol));
  zetTekst(raam.querySelector('[data-aantal]'), `(${toon(regels.length, 0)})`);
  zetTekst(raam.querySelector('[data-bladzijde]'), `Regel ${begin + 1} tot en met ${eind} van ${toon(regels.length, 0)}`);
  verberg(raam.querySelector('[data-regelsleeg]'), regels.length > 0);
  verberg(raam.querySelector('[data-blader]'), bladen < 2);
  raam.querySelector('[data-doe=nieuwer]')?.setAttribute('aria-disabled', String(bladzijde === 0));
  raam.querySelector('[data-doe=ouder]')?.setAttribute('aria-disabled', String(bladzijde === bladen - 1));
  return bladzijde;
}

function rij(regel: Logregel, nr: number): HTMLTableRowElement {
  const tijd = `${regel.minuten || '?'} min${Number(regel.mensen) > 1 ? ` × ${regel.mensen}` : ''}`;
  const cellen = [regel.groep || '–', `${regel.soort || '–'}${regel.handeling ? `: ${regel.handeling}` : ''}`, tijd, regel.uitvoerder || '–', regel.wet || '–'].map((tekst, plek) => {
    const cel = maak('td', [tekst]);
    cel.dataset['kop'] = koppen[plek + 1] ?? '';
    return cel;
  });
  const datum = maak('th', [toonDatum(regel.datum) || '–']);
  datum.scope = 'row';
  return maak('tr', [datum, ...cellen, maak('td', [knop('Wijzig', 'wijzigRegel', nr), knop('Verwijder', 'regelWeg', nr)], 'lb-knoppen')], moetNagekeken(regel) ? 'lb-nakijken' : '');
}

function knop(tekst: string, doe: string, nr: number): HTMLButtonElement {
  const element = maak('button', [tekst, maak('span', [` regel ${nr + 1}`], 'voorlezer')], 'als-link');
  element.type = 'button';
  element.dataset['doe'] = doe;
  element.dataset['regel'] = String(nr);
  return element;
}

/** Main numbers, a chart and a table per way of dividing, and the comparison. */
export function toonFiguren(raam: Element, inhoud: Logboek, telling: Telling, vergelijking: readonly Vergelijking[]): void {
  const leeg = telling.urenPerWeek <= 0;
  zetUitkomst(raam.querySelector('[data-samenvatting]'), leeg ? 'Voeg regels toe. De uren, de fte en de grafieken verschijnen vanzelf.' : `${toonUren(telling.urenPerWeek)} uur zorg per week${telling.fte === null ? '' : `, dat is ${toon(telling.fte)} fte`}.`, leeg);
  raam.querySelector('[data-kern]')?.replaceChildren(...(leeg ? [] : kerngetallen(telling)).map(([naam, waarde]) => maak('div', [maak('dt', [naam]), maak('dd', [waarde], /^[\d.,]+%?$/.test(waarde) ? '' : 'lb-woorden')])));
  const week = inhoud.week.length === 0 ? '' : inhoud.regels.length > 0 ? ' Let op: je hebt regels én een weekstaat. Ze tellen allebei mee; zet dezelfde zorg niet op twee plekken.' : ' De uren komen uit de weekstaat.';
  const laatste = inhoud.meting.wissen && !leeg ? ` Wis de regels op ${toonDatum(inhoud.meting.wissen) || inhoud.meting.wissen}.` : '';
  zetTekst(raam.querySelector('[data-nakijken]'), `${telling.nakijken > 0 ? `Let op: bij ${telling.nakijken} ${telling.nakijken === 1 ? 'regel' : 'regels'} mist de groep, het soort of de minuten.` : ''}${week}${laatste}`.trim());
  raam.querySelector('[data-figuren]')?.replaceChildren(...(leeg ? [] : (Object.keys(dimensies) as Dimensie[]).flatMap((dimensie) => figuur(telling, dimensie))));
  verberg(raam.querySelector('[data-vergelijk]'), vergelijking.length === 0);
  if (vergelijking.length > 0) raam.querySelector('[data-vergelijktabel]')?.replaceChildren(tabelAlsHtml(vergelijktabel(vergelijking)));
}

function figuur(telling: Telling, dimensie: Dimensie): HTMLElement[] {
  const delen = gesorteerd(telling.per, dimensie);
  if (delen.every(([naam]) => naam === nietIngevuld)) return [];
  const tabel = maak('details', [maak('summary', ['Toon als tabel', maak('span', [`: ${dimensies[dimensie].toLowerCase()}`], 'voorlezer')]), maak('div', [maak('div', [tabelAlsHtml(verdeeltabel(telling, dimensie))], 'tabel-rol')], 'tabel')]);
  const lijst = delen.slice(0, 12).map(([naam, uren]) => ({ naam, waarde: uren, tekst: `${toonUren(uren)} uur` }));
  const rest = delen.length > 12 ? [maak('p', [`En nog ${delen.length - 12}; zie de tabel.`], 'gr-klein')] : [];
  return [maak('figure', [maak('figcaption', [`Uren per week: ${dimensies[dimensie].toLowerCase()}`]), staven(lijst), ...rest, tabel], 'gr-figuur')];
}

/** What could not be read, with row and column; an empty text hides the list. */
export function toonVerslag(raam: Element, tekst: string, problemen: readonly Probleem[]): void {
  verberg(raam.querySelector('[data-verslag]'), problemen.length === 0);
  if (problemen.length === 0) return;
  const metBlad = problemen.some(({ blad }) => blad);
  const rijen = problemen.slice(0, meesteProblemen).map(({ blad = '', rij: nr, kolom, wat }) => [String(nr), kolom || '–', wat, ...(metBlad ? [blad] : [])]);
  const meer = problemen.length > meesteProblemen ? ` Hieronder staan de eerste ${meesteProblemen} van ${problemen.length}.` : '';
  zetTekst(raam.querySelector('[data-verslagtekst]'), `${tekst} De goede regels en vakken staan in je logboek. Wat hieronder staat, is leeg gebleven of ingekort.${meer}`);
  raam.querySelector('[data-verslagtabel]')?.replaceChildren(tabelAlsHtml({ soort: 'tabel', bijschrift: 'Per regel van het bestand', koppen: ['Regel', 'Kolom', 'Wat is er mis', ...(metBlad ? ['Blad'] : [])], rijen }));
}
