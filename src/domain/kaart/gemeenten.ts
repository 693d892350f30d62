/** Reads content/gemeenten.csv and says in Dutch what is wrong with it, by row and column. */
import { AANTAL_GEMEENTEN, gemeentekolommen, gemeenteRij, type Gemeente } from '../../schema/gemeenten.ts';
import { bewerkafstand, type Melding } from '../meldingen.ts';
import { leesCsv } from './csv.ts';

export interface GelezenGemeenten {
  gemeenten: Gemeente[];
  meldingen: Melding[];
}

const BESTAND = 'content/gemeenten.csv';

/** All municipalities in the file, and the mistakes. Rows with a mistake are left out of `gemeenten`. */
export function leesGemeenten(csv: string, bestand = BESTAND): GelezenGemeenten {
  const [kop = [], ...rijen] = leesCsv(csv);
  const koppen = gemeentekolommen.join(',');
  if (kop.join(',') !== koppen) {
    return {
      gemeenten: [],
      meldingen: [
        { bestand, regel: 1, veld: '', wat: 'heeft niet de juiste kolommen op de eerste regel', doe: `Zet op regel 1: ${koppen}` },
      ],
    };
  }
  const meldingen: Melding[] = [];
  const gemeenten: Gemeente[] = [];
  const eerder = new Map<string, number>();
  rijen.forEach((cellen, nummer) => {
    const regel = nummer + 2;
    const eigenMeldingen = controleerRij(cellen, regel, bestand, gemeenten);
    const naam = cellen[0] ?? '';
    const dubbel = eerder.get(naam);
    if (dubbel !== undefined) {
      eigenMeldingen.push({
        bestand,
        regel,
        veld: 'gemeente',
        wat: `noemt '${naam}' die ook op regel ${dubbel} staat`,
        doe: 'Haal een van de twee regels weg.',
      });
    }
    eerder.set(naam, regel);
    meldingen.push(...eigenMeldingen);
  });
  meldingen.push(...controleerGeheel(rijen.length, gemeenten, bestand));
  return { gemeenten, meldingen };
}

function controleerRij(cellen: string[], regel: number, bestand: string, goed: Gemeente[]): Melding[] {
  if (cellen.length !== gemeentekolommen.length) {
    return [
      {
        bestand,
        regel,
        veld: '',
        wat: `heeft ${cellen.length} kolommen in plaats van ${gemeentekolommen.length}`,
        doe: "Tel de komma's; zet een naam met een komma tussen dubbele aanhalingstekens.",
      },
    ];
  }
  const rij = Object.fromEntries(gemeentekolommen.map((kolom, plek) => [kolom, cellen[plek]]));
  const uitkomst = gemeenteRij.safeParse(rij);
  if (uitkomst.success) {
    goed.push(uitkomst.data);
    return [];
  }
  return uitkomst.error.issues.map((fout) => ({
    bestand,
    regel,
    veld: fout.path.map(String).join('.'),
    wat: `(${cellen[0] || 'rij zonder naam'}) ${fout.message}`,
    doe: 'Verbeter deze cel.',
  }));
}

/** Mistakes that one row cannot show: the number of rows, and names of regions that look like slips. */
function controleerGeheel(aantal: number, gemeenten: Gemeente[], bestand: string): Melding[] {
  const meldingen: Melding[] = [];
  if (aantal !== AANTAL_GEMEENTEN) {
    meldingen.push({
      bestand,
      veld: '',
      wat: `heeft ${aantal} gemeenten in plaats van ${AANTAL_GEMEENTEN}`,
      doe: 'Klopt het nieuwe aantal na een herindeling? Pas dan AANTAL_GEMEENTEN in src/schema/gemeenten.ts aan.',
    });
  }
  for (const veld of ['jeugdhulpregio', 'zorgkantoorregio'] as const) {
    const telling = new Map<string, number>();
    for (const rij of gemeenten) telling.set(rij[veld], (telling.get(rij[veld]) ?? 0) + 1);
    const vaak = [...telling].filter(([, keer]) => keer > 1).map(([naam]) => naam);
    for (const [naam, keer] of telling) {
      const bedoeld = keer === 1 ? vaak.find((ander) => bewerkafstand(naam, ander, 3) < 3) : undefined;
      if (bedoeld) meldingen.push({ bestand, veld, wat: `noemt één keer '${naam}'`, doe: `Bedoelde je '${bedoeld}'?` });
    }
  }
  return meldingen;
}
