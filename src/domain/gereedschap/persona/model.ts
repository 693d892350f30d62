/** What the 'Persona maker' keeps: cards, each one invented child that stands for a group of pupils. */
import type { Model } from '../model.ts';
import { delen, keuze, lijst, tekst, type Inhoud, type Meld, type Vorm } from '../vorm.ts';

export const maxKaarten = 12;

export const situaties = { nu: 'Nu', gewenst: 'Gewenst', alternatief: 'Alternatief' } as const;
export type Situatie = keyof typeof situaties;
export const statussen = { concept: 'Concept', besproken: 'Besproken', vastgesteld: 'Vastgesteld', voorbeeld: 'Voorbeeld' } as const;

/** The same lists as in content/sjablonen/persona-kosten.yaml; a test watches that. */
export const postsoorten = [
  'onderwijs',
  'begeleiding',
  'verzorging of verpleging',
  'behandeling',
  'opvang na school',
  'vervoer',
  'overig',
] as const;
export const betalers = ['onderwijs', 'Jeugdwet', 'Wlz', 'Zvw', 'zorg, wet onbekend', 'ouders', 'anders'] as const;

const post = delen({
  situatie: keuze(['nu', 'gewenst', 'alternatief']),
  post: tekst(40),
  wat: tekst(120),
  betaler: tekst(40),
  bedrag: tekst(14),
  bron: tekst(160),
});
const kaart = delen({
  naam: tekst(60),
  zin: tekst(200),
  aantal: tekst(6),
  onderwijs: tekst(40),
  status: keuze(['concept', 'besproken', 'vastgesteld', 'voorbeeld']),
  getoetst: tekst(200),
  wie: tekst(1500),
  goed: tekst(1500),
  vast: tekst(1500),
  wil: tekst(1500),
  dag: lijst(delen({ deel: tekst(60), wat: tekst(200), wie: tekst(120), uren: tekst(6) }), 20),
  conclusie: tekst(600),
  nodig: tekst(2000),
  anders: tekst(1500),
  bijdrage: lijst(delen({ wie: tekst(120), wat: tekst(300) }), 20),
  periode: tekst(80),
  posten: lijst(post, 60),
  zien: tekst(1500),
});

export type Kaart = Inhoud<typeof kaart>;
export type Post = Kaart['posten'][number];
export interface Personas {
  school: string;
  kaarten: Kaart[];
}

const kaarten = lijst(kaart, maxKaarten, 1);
// There is always one card to fill in.
const vorm: Vorm<Personas> = delen({
  school: tekst(200),
  kaarten: {
    leeg: () => kaarten.leeg(),
    lees: (waarde: unknown, meld?: Meld, plek?: string) => {
      const gelezen = kaarten.lees(waarde, meld, plek);
      return gelezen.length > 0 ? gelezen : kaarten.leeg();
    },
  },
});

export const persona: Model<Personas> = {
  slug: 'persona',
  naam: 'Persona maker',
  versie: 1,
  vorm,
  migraties: {},
  beginnaam: 'Mijn persona’s',
};

export const legeKaart = (): Kaart => kaart.leeg();
export const leesKaart = (waarde: unknown): Kaart => kaart.lees(waarde);
/** Names of the cards; never empty. */
export const kaartnamen = ({ kaarten: alle }: Personas): string[] => alle.map(({ naam }, nr) => naam.trim() || `Persona ${nr + 1}`);
