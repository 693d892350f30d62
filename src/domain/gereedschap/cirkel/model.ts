/** What the 'Cirkel van ondersteuning' keeps: the same boxes as content/sjablonen/cirkel-van-ondersteuning.yaml. */
import type { Gegevens } from '../../formulieren/waarden.ts';
import type { Model } from '../model.ts';
import { delen, keuze, lijst, tekst, vinkje, type Inhoud } from '../vorm.ts';

/** The four sides, in the order of the clock. */
export const kanten = { school: 'School', thuis: 'Thuis', vrijetijd: 'Vrije tijd', hulp: 'Hulp en zorg' } as const;
export type Kant = keyof typeof kanten;
export const kantnamen = Object.keys(kanten) as Kant[];

/** The five questions that each side gets. */
export const vragen = {
  goed: 'Wat gaat goed?',
  lastig: 'Wat is lastig?',
  helpt: 'Wie helpt nu?',
  nodig: 'Wat is nodig?',
  wie: 'Wie kan dat doen?',
} as const;
export type Vraag = keyof typeof vragen;
export const vraagnamen = Object.keys(vragen) as Vraag[];

export const doelen = { kind: 'Eén leerling (met een code)', groep: 'Een groep leerlingen' } as const;

const kant = delen({ goed: tekst(1000), lastig: tekst(1000), helpt: tekst(1000), nodig: tekst(1000), wie: tekst(1000) });
const afspraak = delen({ wat: tekst(300), wie: tekst(120), wanneer: tekst(10), merken: tekst(300) });

const vorm = delen({
  voor: keuze(['kind', 'groep']),
  code: tekst(60),
  datum: tekst(10),
  tafel: tekst(400),
  kind: tekst(1000),
  ouders: tekst(1000),
  kanten: delen({ school: kant, thuis: kant, vrijetijd: kant, hulp: kant }),
  verband: tekst(2000),
  afspraken: lijst(afspraak, 30),
  gehoord: vinkje(),
  kopie: vinkje(),
  goedgevonden: vinkje(),
  delenMet: tekst(400),
});

export type Cirkel = Inhoud<typeof vorm>;

export const cirkel: Model<Cirkel> = {
  slug: 'cirkel-van-ondersteuning',
  naam: 'Cirkel van ondersteuning',
  versie: 1,
  vorm,
  migraties: {},
  beginnaam: 'Mijn cirkel',
};
export const legeAfspraak = () => afspraak.leeg();

/** The example of the template as a circle. */
export function uitVoorbeeld({ velden, tabellen }: Gegevens): Cirkel {
  const veld = (naam: string) => String(velden[naam] ?? '');
  const rijen = tabellen['kanten'] ?? [];
  const kantVan = (naam: Kant) => rijen.find((rij) => rij['kant'] === kanten[naam]) ?? {};
  return vorm.lees({
    voor: veld('kop_voor').startsWith('een groep') ? 'groep' : 'kind',
    code: veld('kop_code'),
    datum: veld('kop_datum'),
    tafel: veld('kop_wie'),
    kind: veld('midden_kind'),
    ouders: veld('midden_ouders'),
    verband: veld('verband_verband'),
    delenMet: veld('delen_met'),
    gehoord: true,
    kopie: true,
    goedgevonden: true,
    kanten: Object.fromEntries(
      kantnamen.map((naam) => [
        naam,
        Object.fromEntries(vraagnamen.map((vraag) => [vraag, String(kantVan(naam)[vraag] ?? '').replaceAll(', ', '\n')])),
      ]),
    ),
    afspraken: (tabellen['afspraken'] ?? []).map((rij) =>
      Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [naam, String(waarde ?? '')])),
    ),
  });
}
