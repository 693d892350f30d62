/** What three situations cost, who pays, and who saves. */
import { bedrag } from '../../datums.ts';
import { getalOf0, leesGetal } from '../getal.ts';
import { situaties, type Kaart, type Post, type Situatie } from './model.ts';

export type PerSituatie = Record<Situatie, number>;
const namen = Object.keys(situaties) as Situatie[];

const som = (posten: readonly Post[]): PerSituatie => {
  const uit: PerSituatie = { nu: 0, gewenst: 0, alternatief: 0 };
  for (const post of posten) uit[post.situatie] += getalOf0(post.bedrag);
  return uit;
};

/** Total per situation. */
export const totalen = ({ posten }: Kaart): PerSituatie => som(posten);

/** Situations with at least one amount. */
export const ingevuld = ({ posten }: Kaart): Situatie[] =>
  namen.filter((naam) =>
    posten.some(({ situatie, bedrag: een }) => situatie === naam && leesGetal(een) !== null && leesGetal(een) !== undefined),
  );

/** Totals per kind of post or per payer, in the order of first use. */
export function per({ posten }: Kaart, veld: 'post' | 'betaler'): [string, PerSituatie][] {
  const soorten = [...new Set(posten.filter((post) => getalOf0(post.bedrag) !== 0).map((post) => post[veld] || 'niet gekozen'))];
  return soorten.map((soort) => [soort, som(posten.filter((post) => (post[veld] || 'niet gekozen') === soort))]);
}

/** Rows for a table: a row per kind, and the total. */
export function kostentabel(kaart: Kaart, veld: 'post' | 'betaler'): string[][] {
  const cel = (waarde: number) => (waarde === 0 ? '–' : bedrag(waarde));
  const rij = (naam: string, waarden: PerSituatie) => [naam, ...namen.map((situatie) => cel(waarden[situatie]))];
  return [
    ...per(kaart, veld).map(([naam, waarden]) => rij(naam.charAt(0).toUpperCase() + naam.slice(1), waarden)),
    rij('Samen', totalen(kaart)),
  ];
}

/** What stands out, as sentences: the difference, who pays more or less, and what that is for the whole group. */
export function watValtOp(kaart: Kaart): string[] {
  const er = ingevuld(kaart);
  if (!er.includes('nu') || !er.includes('gewenst')) return [];
  const alles = totalen(kaart);
  const verschil = alles.gewenst - alles.nu;
  const anders = per(kaart, 'betaler')
    .map(([naam, waarden]) => [naam, waarden.gewenst - waarden.nu] as const)
    .filter(([, deel]) => deel !== 0);
  const zinnen = [
    verschil === 0
      ? 'De gewenste situatie kost evenveel als nu.'
      : `De gewenste situatie kost ${bedrag(Math.abs(verschil))} ${verschil < 0 ? 'minder' : 'meer'} dan nu.`,
  ];
  if (anders.length > 0)
    zinnen.push(
      `Wie betaalt: ${anders.map(([naam, deel]) => `${naam} ${bedrag(Math.abs(deel))} ${deel < 0 ? 'minder' : 'meer'}`).join('; ')}.`,
    );
  const aantal = getalOf0(kaart.aantal);
  if (aantal >= 5 && verschil !== 0)
    zinnen.push(
      `Voor ${aantal} leerlingen samen is dat ${bedrag(Math.abs(verschil) * aantal)} ${verschil < 0 ? 'minder' : 'meer'}, als de bedragen voor één leerling gelden.`,
    );
  return zinnen;
}
