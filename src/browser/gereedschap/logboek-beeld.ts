/** How the logboek shows its sums and what could not be read. */
import { toonDatum } from '../../domain/datums.ts';
import { toon } from '../../domain/gereedschap/getal.ts';
import type { Logboek } from '../../domain/gereedschap/logboek/model.ts';
import { kerngetallen, toonUren, verdeeltabel, vergelijktabel } from '../../domain/gereedschap/logboek/stuk.ts';
import {
  dimensies,
  gesorteerd,
  nietIngevuld,
  type Dimensie,
  type Telling,
  type Vergelijking,
} from '../../domain/gereedschap/logboek/tel.ts';
import { maak, verberg, zetTekst, zetUitkomst } from './dom.ts';
import { staven } from './staven.ts';
import { tabelAlsHtml } from './toon-stuk.ts';

export interface Probleem {
  blad?: string;
  rij: number;
  kolom: string;
  wat: string;
}

const meesteProblemen = 200;

/** Main numbers, a chart and a table per way of dividing, and the comparison. */
export function toonFiguren(raam: Element, inhoud: Logboek, telling: Telling, vergelijking: readonly Vergelijking[]): void {
  const leeg = telling.urenPerWeek <= 0;
  zetUitkomst(
    raam.querySelector('[data-samenvatting]'),
    leeg
      ? 'Voeg regels toe. De uren, de fte en de grafieken verschijnen vanzelf.'
      : `${toonUren(telling.urenPerWeek)} uur zorg per week${telling.fte === null ? '' : `, dat is ${toon(telling.fte)} fte`}.`,
    leeg,
  );
  raam
    .querySelector('[data-kern]')
    ?.replaceChildren(
      ...(leeg ? [] : kerngetallen(telling)).map(([naam, waarde]) =>
        maak('div', [maak('dt', [naam]), maak('dd', [waarde], /^[\d.,]+%?$/.test(waarde) ? '' : 'lb-woorden')]),
      ),
    );
  const week =
    inhoud.week.length === 0
      ? ''
      : inhoud.regels.length > 0
        ? ' Let op: je hebt regels én een weekstaat. Ze tellen allebei mee; zet dezelfde zorg niet op twee plekken.'
        : ' De uren komen uit de weekstaat.';
  const laatste = inhoud.meting.wissen && !leeg ? ` Wis de regels op ${toonDatum(inhoud.meting.wissen) || inhoud.meting.wissen}.` : '';
  zetTekst(
    raam.querySelector('[data-nakijken]'),
    `${telling.nakijken > 0 ? `Let op: bij ${telling.nakijken} ${telling.nakijken === 1 ? 'regel' : 'regels'} mist de groep, het soort of de minuten.` : ''}${week}${laatste}`.trim(),
  );
  raam
    .querySelector('[data-figuren]')
    ?.replaceChildren(...(leeg ? [] : (Object.keys(dimensies) as Dimensie[]).flatMap((dimensie) => figuur(telling, dimensie))));
  verberg(raam.querySelector('[data-vergelijk]'), vergelijking.length === 0);
  if (vergelijking.length > 0) raam.querySelector('[data-vergelijktabel]')?.replaceChildren(tabelAlsHtml(vergelijktabel(vergelijking)));
}

function figuur(telling: Telling, dimensie: Dimensie): HTMLElement[] {
  const delen = gesorteerd(telling.per, dimensie);
  if (delen.every(([naam]) => naam === nietIngevuld)) return [];
  const tabel = maak('details', [
    maak('summary', ['Toon als tabel', maak('span', [`: ${dimensies[dimensie].toLowerCase()}`], 'voorlezer')]),
    maak('div', [maak('div', [tabelAlsHtml(verdeeltabel(telling, dimensie))], 'tabel-rol')], 'tabel'),
  ]);
  const lijst = delen.slice(0, 12).map(([naam, uren]) => ({ naam, waarde: uren, tekst: `${toonUren(uren)} uur` }));
  const rest = delen.length > 12 ? [maak('p', [`En nog ${delen.length - 12}; zie de tabel.`], 'gr-klein')] : [];
  return [
    maak(
      'figure',
      [maak('figcaption', [`Uren per week: ${dimensies[dimensie].toLowerCase()}`]), staven(lijst), ...rest, tabel],
      'gr-figuur',
    ),
  ];
}

/** What could not be read, with row and column; an empty text hides the list. */
export function toonVerslag(raam: Element, tekst: string, problemen: readonly Probleem[]): void {
  verberg(raam.querySelector('[data-verslag]'), problemen.length === 0);
  if (problemen.length === 0) return;
  const metBlad = problemen.some(({ blad }) => blad);
  const rijen = problemen
    .slice(0, meesteProblemen)
    .map(({ blad = '', rij: nr, kolom, wat }) => [String(nr), kolom || '–', wat, ...(metBlad ? [blad] : [])]);
  const meer = problemen.length > meesteProblemen ? ` Hieronder staan de eerste ${meesteProblemen} van ${problemen.length}.` : '';
  zetTekst(
    raam.querySelector('[data-verslagtekst]'),
    `${tekst} De goede regels en vakken staan in je logboek. Wat hieronder staat, is leeg gebleven of ingekort.${meer}`,
  );
  raam.querySelector('[data-verslagtabel]')?.replaceChildren(
    tabelAlsHtml({
      soort: 'tabel',
      bijschrift: 'Per regel van het bestand',
      koppen: ['Regel', 'Kolom', 'Wat is er mis', ...(metBlad ? ['Blad'] : [])],
      rijen,
    }),
  );
}
