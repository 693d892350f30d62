/** The scenarios side by side, as text for a table. */
import { bedrag } from '../../datums.ts';
import { toon } from '../getal.ts';
import { wetten, type Rekenhulp, type Wet } from './model.ts';
import { reken, type Uitkomst } from './reken.ts';

const onbekend = '–';

/** Names of the scenarios; never empty. */
export const scenarionamen = (plan: Rekenhulp): string[] => plan.scenarios.map(({ naam }, nr) => naam.trim() || `Scenario ${nr + 1}`);

/** First cell of each row is its name; then one cell per scenario. */
export function vergelijking(plan: Rekenhulp): string[][] {
  const uit = plan.scenarios.map((scenario) => reken(plan, scenario));
  const rij = (naam: string, cel: (een: Uitkomst) => string) => [naam, ...uit.map(cel)];
  const heeft = (wet: Wet) => uit.some(({ uren }) => uren[wet] > 0);
  const soorten = (Object.keys(wetten) as Wet[]).filter(heeft);
  return [
    rij('Leerlingen met zorg', ({ leerlingen }) => toon(leerlingen, 0)),
    rij('Uren met leerlingen per week', ({ direct }) => toon(direct, 1)),
    rij('Uren in totaal per week', ({ week }) => toon(week, 1)),
    rij('Uren per jaar', ({ jaar }) => toon(jaar, 0)),
    rij('Fte', ({ fte }) => (fte === null ? onbekend : toon(fte))),
    rij('Fte per 100 leerlingen', ({ ftePer100 }) => (ftePer100 === null ? onbekend : toon(ftePer100))),
    ...soorten.map((wet) =>
      rij(`${wetten[wet].split(':')[0] ?? ''}, per jaar`, ({ uren, kosten, zonderTarief }) =>
        uren[wet] === 0 ? onbekend : zonderTarief.includes(wet) ? `${toon(uren[wet], 0)} uur, tarief mist` : bedrag(kosten[wet]),
      ),
    ),
    rij('Per leerling met zorg, per jaar', ({ perLeerling, totaal }) =>
      perLeerling === null || totaal === 0 ? onbekend : bedrag(perLeerling),
    ),
    rij('Totaal per jaar', ({ totaal, zonderTarief }) =>
      totaal === 0 ? onbekend : `${bedrag(totaal)}${zonderTarief.length > 0 ? ' (niet volledig)' : ''}`,
    ),
  ];
}

/** One line about a scenario. */
export function samenvatting(plan: Rekenhulp, nr: number): string {
  const scenario = plan.scenarios[nr];
  if (!scenario) return '';
  const { week, fte, totaal, zonderTarief } = reken(plan, scenario);
  if (week === 0) return 'Vul bij een groep leerlingen en uren in. De uitkomst verschijnt vanzelf.';
  const delen = [`${toon(week, 1)} uur per week`, fte === null ? 'fte nog niet bekend: vul de uren per fte in' : `${toon(fte)} fte`];
  if (totaal > 0) delen.push(`${bedrag(totaal)} per jaar${zonderTarief.length > 0 ? ', nog niet volledig' : ''}`);
  if (zonderTarief.length > 0)
    delen.push(`tarief mist voor ${zonderTarief.map((wet) => (wet === 'grijs' ? 'het grijze deel' : wetten[wet])).join(' en ')}`);
  return `${delen.join('; ')}.`;
}
