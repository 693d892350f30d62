/** From the definition of a text form and its data to a document. */
import type { DocxBlok, DocxSjabloon, DocxVeld } from '../../../schema/sjablonen.ts';
import type { Lijsten } from '../opbouw/invoer.ts';
import { PRIVACY, banierVoorbeeld, herkomst } from '../vaste-teksten.ts';
import { leesRegels, type Gegevens, type Waarde } from '../waarden.ts';
import type { Document, Onderdeel, Vak } from './document.ts';

export interface DocxOpties {
  lijsten: Lijsten;
  adres: string;
  voorbeeld?: boolean;
}

/** The document of a template, filled with data. */
export function documentUitSjabloon(sjabloon: DocxSjabloon, gegevens: Gegevens, opties: DocxOpties): Document {
  const lijsten: Lijsten = { ...opties.lijsten, ...sjabloon.lijsten };
  const { uitleg } = sjabloon;
  return {
    titel: opties.voorbeeld ? `${sjabloon.titel} (voorbeeld)` : sjabloon.titel,
    ondertitel: uitleg.doel,
    onderwerp: sjabloon.omschrijving,
    trefwoorden: 'zorg in onderwijstijd',
    datum: sjabloon.bijgewerkt,
    sjabloon: sjabloon.id,
    versie: sjabloon.versie,
    liggend: sjabloon.liggend,
    onderdelen: [
      ...(opties.voorbeeld ? [{ soort: 'alinea', tekst: banierVoorbeeld(sjabloon), stijl: 'Banier' } as const] : []),
      {
        soort: 'kader',
        titel: sjabloon.blanco ? 'Zo gebruik je dit formulier' : 'Zo gebruik je dit stuk',
        alineas: [
          `Voor wie: ${uitleg.wie}`,
          `Tijd: ${uitleg.tijd}`,
          ...uitleg.stappen.map((stap, nr) => `${nr + 1}. ${stap}`),
          ...uitleg.letOp.map((tekst) => `Let op: ${tekst}`),
        ],
      },
      { soort: 'kader', titel: 'Privacy: geen namen van leerlingen', alineas: PRIVACY.map(({ tekst }) => tekst) },
      ...sjabloon.blokken.map((blok) => onderdeel(blok, gegevens, lijsten, opties.voorbeeld === true)),
      {
        soort: 'kader',
        titel: sjabloon.blanco ? 'Over dit formulier' : 'Over dit stuk',
        alineas: herkomst(sjabloon, opties.adres).map(([label, tekst]) => `${label}: ${tekst}`),
      },
    ],
  };
}

function onderdeel(blok: DocxBlok, gegevens: Gegevens, lijsten: Lijsten, voorbeeld: boolean): Onderdeel {
  const vul = (veld: Pick<DocxVeld, 'label' | 'soort' | 'lijst' | 'hulp'>, waarde: Waarde | undefined) =>
    vak(veld, waarde ?? (voorbeeld ? LEEG : undefined), lijsten);
  switch (blok.soort) {
    case 'kop':
      return { soort: 'kop', niveau: blok.niveau as 1 | 2 | 3, tekst: blok.tekst, nieuweBladzijde: blok.nieuweBladzijde };
    case 'alinea':
      return { soort: 'alinea', tekst: blok.tekst, ...(blok.hulp ? { stijl: 'Hulp' as const } : {}) };
    case 'lijst':
      return { soort: 'lijst', genummerd: blok.genummerd, punten: blok.punten };
    case 'kader':
      return { soort: 'kader', titel: blok.titel, alineas: blok.alineas };
    case 'velden':
      return {
        soort: 'velden',
        titel: blok.titel,
        velden: blok.velden.map((veld) => ({
          label: veld.label,
          vak: vul(veld, gegevens.velden[`${blok.id}_${veld.id}`] ?? veld.standaard),
        })),
      };
    case 'vakken':
      return {
        soort: 'vakken',
        velden: blok.velden.map((veld) => ({
          label: veld.label,
          regels: veld.regels,
          vak: vul(veld, gegevens.velden[`${blok.id}_${veld.id}`] ?? veld.standaard),
        })),
      };
    case 'vinkjes':
      return {
        soort: 'vinkjes',
        punten: blok.punten.map((tekst, nr) => ({ tekst, aan: gegevens.velden[`${blok.id}_${nr + 1}`] === 'ja' })),
      };
    default:
      return tabel(blok, gegevens, voorbeeld, vul);
  }
}

function tabel(
  blok: Extract<DocxBlok, { soort: 'tabel' }>,
  gegevens: Gegevens,
  voorbeeld: boolean,
  vul: (veld: Pick<DocxVeld, 'label' | 'soort' | 'lijst' | 'hulp'>, waarde: Waarde | undefined) => Vak,
): Onderdeel {
  const rijen = gegevens.tabellen[blok.id] ?? (blok.begin ? leesRegels(blok.begin, blok.kolommen) : []);
  const aantal = voorbeeld && rijen.length > 0 ? rijen.length : Math.max(rijen.length, blok.rijen);
  return {
    soort: 'tabel',
    titel: blok.titel,
    koppen: blok.kolommen.map(({ kop, deel }) => ({ tekst: kop, deel })),
    rijen: Array.from({ length: aantal }, (_, nr) =>
      blok.kolommen.map((kolom) => {
        const waarde = rijen[nr]?.[kolom.id];
        if (kolom.vast && waarde) return String(waarde);
        return vul(
          {
            label: `${kolom.kop}, regel ${nr + 1}`,
            soort: kolom.soort,
            lijst: kolom.lijst,
            hulp: kolom.soort === 'keuze' ? 'Kies' : kolom.soort === 'datum' ? 'Datum' : '…',
          },
          waarde ?? undefined,
        );
      }),
    ),
  };
}

/** What stands in a box that the example leaves empty. */
const LEEG = '–';

function vak(veld: Pick<DocxVeld, 'label' | 'soort' | 'lijst' | 'hulp'>, waarde: Waarde | undefined, lijsten: Lijsten): Vak {
  const lijst = veld.lijst ? lijsten[veld.lijst] : undefined;
  if (veld.soort === 'keuze' && !lijst) throw new Error(`de keuzelijst '${veld.lijst ?? ''}' bij '${veld.label}' bestaat niet`);
  return {
    naam: veld.label,
    soort: veld.soort === 'lang' ? 'tekst' : veld.soort,
    ...(lijst ? { keuzes: lijst.waarden } : {}),
    ...(veld.hulp ? { hulp: veld.hulp } : {}),
    ...(waarde === null || waarde === undefined ? {} : { waarde: String(waarde) }),
  };
}
