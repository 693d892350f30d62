/** The A-Z index, made from the content: subjects, people, places, organisations and laws, each with the sections that treat it. */
import { perLetter } from '../domain/alfabet.ts';
import { maakHerkenner, type Woordvorm } from '../domain/begripherkenning.ts';
import { korteNaam } from '../domain/namen.ts';
import { voegSamen, type Registerregel } from '../domain/register.ts';
import { secties, type Sectie } from '../domain/zoeken/secties.ts';
import { paden } from '../domain/paden.ts';
import { weergave } from './pagina.ts';
import {
  begrippen,
  hartVanBrabant,
  hoofdstukken,
  hulpmiddelen,
  interviews,
  praktijkvoorbeelden,
  regios,
  stappen,
  wetten,
} from './verzamelingen.ts';

interface Plek {
  titel: string;
  pad: string;
}
interface Tekst {
  naam: string;
  pad: string;
  delen: Sectie[];
}
interface Ding {
  regel: Registerregel;
  vormen: string[];
}

/** More places than this make a line unreadable; the search finds the rest. */
const HOOGSTENS = 7;

/** Index groups per letter; each line with the places where its subject is treated. */
export async function register() {
  const teksten = await alleTeksten();
  const dingen = [...(await uitBegrippen()), ...(await uitPraktijk()), ...(await uitGesprekken()), ...(await vasteRegels())];
  const vormen = dingen.flatMap(({ vormen: eigen }, nr): Woordvorm[] => eigen.map((vorm) => ({ begrip: String(nr), vorm })));
  const herken = maakHerkenner(vormen);
  const plekken = new Map<string, { plek: Plek; inKop: boolean }[]>();
  for (const { naam, pad, delen } of teksten) {
    for (const { kop, id, tekst } of delen) {
      const inKop = new Set<string>();
      herken(kop, inKop);
      const gevonden = new Set(inKop);
      herken(tekst, gevonden);
      const plek = { titel: kop ? `${naam}, ${kop}` : naam, pad: id ? `${pad}#${id}` : pad };
      for (const nr of gevonden) plekken.set(nr, [...(plekken.get(nr) ?? []), { plek, inKop: inKop.has(nr) }]);
    }
  }
  dingen.forEach(({ regel }, nr) =>
    regel.plekken.push(...kies(plekken.get(String(nr)) ?? [], HOOGSTENS - regel.plekken.length, regel.plekken)),
  );
  const regels = dingen.map(({ regel }) => regel).filter((regel) => regel.plekken.length > 0);
  return perLetter(voegSamen([...regels, ...onderwerpen(teksten)]), ({ naam }) => naam);
}

/** Sections with the name in their heading first; of a chapter or step at most two, of another page one, of a page that is there already none. */
function kies(gevonden: { plek: Plek; inKop: boolean }[], aantal: number, vast: Plek[]): Plek[] {
  const perPagina = new Map(vast.map(({ pad }) => [pad, 9]));
  return [...gevonden]
    .sort((a, b) => Number(b.inKop) - Number(a.inKop))
    .filter(({ plek }) => {
      const pagina = plek.pad.split('#')[0] ?? '';
      const eerder = perPagina.get(pagina) ?? 0;
      perPagina.set(pagina, eerder + 1);
      return eerder < (/^(Hoofdstuk|Stap) /.test(plek.titel) && plek.pad.includes('#') ? 2 : 1);
    })
    .slice(0, Math.max(0, aantal))
    .map(({ plek }) => plek);
}

async function alleTeksten(): Promise<Tekst[]> {
  const lijsten = [
    ...(await hoofdstukken()).map((ingang) => ({ ingang, naam: `Hoofdstuk ${ingang.data.nummer}`, pad: paden.hoofdstuk(ingang.id) })),
    ...(await stappen()).map((ingang) => ({ ingang, naam: `Stap ${ingang.data.nummer}`, pad: paden.stap(ingang.id) })),
    ...(await wetten()).map((ingang) => ({ ingang, naam: ingang.data.naam, pad: paden.wet(ingang.id) })),
    ...(await hulpmiddelen()).map((ingang) => ({ ingang, naam: korteNaam(ingang.data.titel), pad: paden.hulpmiddel(ingang.id) })),
    ...(await hartVanBrabant()).map((ingang) => ({
      ingang,
      naam: `Dossier: ${ingang.data.kort}`,
      pad: paden.hartVanBrabantDeel(ingang.id),
    })),
    ...(await praktijkvoorbeelden()).map((ingang) => ({
      ingang,
      naam: `Praktijk: ${korteNaam(ingang.data.titel)}`,
      pad: paden.praktijkvoorbeeld(ingang.id),
    })),
    ...(await interviews()).map((ingang) => ({ ingang, naam: ingang.data.titel, pad: paden.interview(ingang.id) })),
  ];
  return Promise.all(
    lijsten.map(async ({ ingang, naam, pad }) => ({ naam, pad, delen: secties(ingang.body ?? '', (await weergave(ingang)).koppen) })),
  );
}

/** Headings of chapters and steps, as subjects. */
function onderwerpen(teksten: Tekst[]): Registerregel[] {
  return teksten
    .filter(({ naam }) => /^(Hoofdstuk|Stap) \d/.test(naam))
    .flatMap(({ naam, pad, delen }) =>
      delen
        .filter(({ kop }) => kop !== '' && !/^(Wat|Hoe|Wie|Welke|Waarom|Waar|Met|Op) /.test(kop))
        .map(({ kop, id }) => ({ naam: kop, soort: '', plekken: [{ titel: naam, pad: `${pad}#${id}` }] })),
    );
}

async function uitBegrippen(): Promise<Ding[]> {
  const soorten: Record<string, string> = { organisatie: 'organisatie', wet: 'wet of regel' };
  return (await begrippen()).flatMap(({ id, data }): Ding[] => {
    const plek = { titel: 'Begrip', pad: paden.begrip(id) };
    const vormen = [data.term, ...(data.afkorting ? [data.afkorting] : []), ...data.synoniemen];
    const zie = data.afkorting ? [{ regel: { naam: data.afkorting, soort: `zie ${data.term}`, plekken: [plek] }, vormen: [] }] : [];
    return [{ regel: { naam: data.term, soort: soorten[data.groep] ?? '', plekken: [plek] }, vormen }, ...zie];
  });
}

/** Places and names: a key word with a capital is a name. */
async function uitPraktijk(): Promise<Ding[]> {
  return (await praktijkvoorbeelden()).flatMap(({ id, data }) => {
    const plek = { titel: `Praktijk: ${korteNaam(data.titel)}`, pad: paden.praktijkvoorbeeld(id) };
    const plaatsen = [data.plaats, data.gemeente].filter((naam) => naam !== undefined);
    const namen = data.trefwoorden.filter((woord) => /^\p{Lu}/u.test(woord));
    return [...new Set([...plaatsen, ...namen])].map((naam): Ding => ({
      regel: { naam, soort: plaatsen.includes(naam) ? 'plaats' : '', plekken: [plek] },
      vormen: [naam],
    }));
  });
}

async function uitGesprekken(): Promise<Ding[]> {
  return (await interviews()).flatMap(({ id, data }) => {
    const plek = { titel: data.titel, pad: paden.interview(id) };
    return data.personen.flatMap(({ naam, organisatie }): Ding[] => [
      { regel: { naam: achternaamEerst(naam), soort: 'persoon', plekken: [plek] }, vormen: naam.includes(' ') ? [naam] : [] },
      ...(organisatie ? [{ regel: { naam: organisatie, soort: 'organisatie', plekken: [plek] }, vormen: [organisatie] }] : []),
    ]);
  });
}

async function vasteRegels(): Promise<Ding[]> {
  const vast = (naam: string, soort: string, titel: string, pad: string): Ding => ({
    regel: { naam, soort, plekken: [{ titel, pad }] },
    vormen: [],
  });
  return [
    ...(await hulpmiddelen()).map(({ id, data }) => vast(korteNaam(data.titel), 'hulpmiddel', 'Hulpmiddel', paden.hulpmiddel(id))),
    ...(await wetten()).map(({ id, data }) => vast(data.naam, 'wet', 'Wet', paden.wet(id))),
    ...(await regios()).map(({ id, data }) => vast(data.naam, 'regio', 'Regio', paden.regio(id))),
  ];
}

/** 'Harry Hoekjen' → 'Hoekjen, Harry'; 'Janine van Os' → 'Os, Janine van'. */
function achternaamEerst(naam: string): string {
  const delen = naam.split(' ');
  const achter = delen.pop() ?? naam;
  return delen.length > 0 ? `${achter}, ${delen.join(' ')}` : achter;
}
