/** The cards as a document to talk about with school, municipality and care. */
import { bedrag, datumtekst } from '../../datums.ts';
import { alinea, feiten, kop, lopend, punten, type Blok, type Stuk } from '../document.ts';
import { getalOf0 } from '../getal.ts';
import { aantaltekst, aandacht } from './controle.ts';
import { ingevuld, kostentabel, watValtOp } from './kosten.ts';
import { kaartnamen, situaties, statussen, type Kaart, type Personas } from './model.ts';

export const herkomst =
  'De persona’s komen uit het stappenplan van de Zorgarrangeurs (Stichting Onderwijsconsulenten). Deze opzet is een eigen ontwerp van de leidraad. Een persona is een verzonnen kind: gebruik hem niet om te bepalen wat één kind krijgt.';

/** `vandaag` is ISO. */
export function personastuk(inhoud: Personas, naam: string, vandaag: string): Stuk {
  const namen = kaartnamen(inhoud);
  return {
    titel: inhoud.kaarten.length === 1 ? `Persona: ${namen[0] ?? ''}` : 'Persona’s',
    ondertitel: inhoud.school.trim() || naam,
    regel: datumtekst(vandaag),
    blokken: inhoud.kaarten.flatMap((kaart, nr) => eenKaart(kaart, namen[nr] ?? '')),
    slot: `Gemaakt met het hulpmiddel Persona van de Leidraad Zorg in Onderwijstijd. ${herkomst}`,
  };
}

function eenKaart(kaart: Kaart, naam: string): Blok[] {
  const deel = (titel: string, tekst: string): Blok[] => (tekst.trim() ? [kop(titel, 2), ...lopend(tekst)] : []);
  const dag = kaart.dag
    .filter((rij) => Object.values(rij).some((cel) => cel.trim() !== ''))
    .map(({ deel: dagdeel, wat, wie, uren }) => [dagdeel || '–', wat || '–', wie || '–', uren || '–']);
  const bijdrage = kaart.bijdrage.filter(({ wie, wat }) => wie.trim() || wat.trim()).map(({ wie, wat }) => [wie || '–', wat || '–']);
  const opletten = kaart.status === 'vastgesteld' ? [] : aandacht(kaart);
  return [
    kop(naam),
    ...(kaart.zin.trim() ? [alinea(kaart.zin.trim())] : []),
    ...feiten([
      ['Staat voor', aantaltekst(kaart)],
      ['Onderwijs', kaart.onderwijs],
      ['Status', statussen[kaart.status]],
      ['Getoetst met', kaart.getoetst],
    ]),
    ...(opletten.length > 0 ? [kop('Nog te doen', 2), punten(opletten)] : []),
    ...deel('Wie ben ik?', kaart.wie),
    ...deel('Wat gaat goed?', kaart.goed),
    ...deel('Waar loop ik vast?', kaart.vast),
    ...deel('Wat wil ik zelf?', kaart.wil),
    ...(dag.length > 0
      ? [
          kop('Mijn dag nu', 2),
          {
            soort: 'tabel' as const,
            bijschrift: `De dag van ${naam}`,
            koppen: ['Dagdeel', 'Wat doe ik', 'Wie helpt mij', 'Uren per week'],
            rijen: dag,
            getallen: [3],
            breedten: [18, 42, 25, 15],
          },
        ]
      : []),
    ...deel('Wat betekent dat voor mij?', kaart.conclusie),
    ...deel('Wat heb ik nodig?', kaart.nodig),
    ...deel('Wat is het alternatief, en wat is het risico?', kaart.anders),
    ...(bijdrage.length > 0
      ? [
          kop('Wie moet wat doen?', 2),
          {
            soort: 'tabel' as const,
            bijschrift: 'Bijdrage per organisatie',
            koppen: ['Organisatie', 'Bijdrage'],
            rijen: bijdrage,
            breedten: [34, 66],
          },
        ]
      : []),
    ...kosten(kaart),
    ...deel('Wat zien we over een jaar?', kaart.zien),
  ];
}

function kosten(kaart: Kaart): Blok[] {
  if (ingevuld(kaart).length === 0) return [];
  const koppen = Object.values(situaties);
  const posten = kaart.posten.filter((post) => getalOf0(post.bedrag) !== 0);
  return [
    kop('Wat kost het?', 2),
    ...feiten([['Periode', kaart.periode]]),
    {
      soort: 'tabel',
      bijschrift: 'Kosten per betaler in drie situaties',
      koppen: ['Wie betaalt', ...koppen],
      rijen: kostentabel(kaart, 'betaler'),
      getallen: [1, 2, 3],
      breedten: [40, 20, 20, 20],
      som: true,
    },
    ...watValtOp(kaart).map((zin) => alinea(zin)),
    {
      soort: 'tabel',
      bijschrift: 'Posten en waar de bedragen vandaan komen',
      koppen: ['Situatie', 'Post', 'Bedrag', 'Bron en jaar'],
      rijen: posten.map((post) => [
        situaties[post.situatie],
        [post.post, post.wat].filter(Boolean).join(': ') || '–',
        bedrag(getalOf0(post.bedrag)),
        post.bron || 'niet ingevuld',
      ]),
      getallen: [2],
      breedten: [14, 36, 14, 36],
    },
    alinea('Dit zijn bedragen om te vergelijken, geen tarieven en geen besluit.', true),
  ];
}
