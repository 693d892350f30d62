/** Which pages answer a query, best first. */
import { gewichten } from './gewichten.ts';
import type { Kaart, KaartPagina } from './kaart.ts';
import { opNaam, weeg, weegBegrip, zeldzaamVan } from './punten.ts';
import type { Zoekvraag } from './vraag.ts';
import { maakPasser, type GewogenOnderdeel, type Passing } from './zinnen.ts';

export interface Gevonden {
  pagina: number;
  score: number;
  /** Share of the query that the page answers, 0-1. */ dekking: number;
}

/** Ranks the pages that answer the query: first by their words, then the best of them by the phrases by which they are known. */
export function rangschik(vraag: Zoekvraag, kaart: Kaart): Gevonden[] {
  const scores = new Float64Array(kaart.paginas.length);
  const gedekt = new Float64Array(kaart.paginas.length);
  const onderdelen: GewogenOnderdeel[] = [];
  let alles = 0;
  for (const onderdeel of vraag.onderdelen) {
    const { waarde, punten } = weeg(onderdeel, kaart);
    onderdelen.push({ ...onderdeel, waarde });
    alles += waarde;
    for (const [pagina, aantal] of punten) {
      scores[pagina] = (scores[pagina] ?? 0) + aantal;
      gedekt[pagina] = (gedekt[pagina] ?? 0) + Math.min(waarde, aantal * gewichten.genoeg);
    }
  }
  for (const begrip of vraag.begrippen) {
    const { punten, antwoord } = weegBegrip(begrip, kaart);
    for (const [pagina, aantal, deel] of punten) {
      scores[pagina] = (scores[pagina] ?? 0) + aantal;
      if (antwoord) gedekt[pagina] = Math.max(gedekt[pagina] ?? 0, alles * deel);
    }
  }
  for (const [pagina, punten] of opNaam(vraag, kaart)) scores[pagina] = (scores[pagina] ?? 0) + punten;
  if (alles === 0) return [];
  const gevonden = kaart.paginas.flatMap((pagina, nr): Gevonden[] => {
    const punten = scores[nr] ?? 0;
    const dekking = Math.min(1, (gedekt[nr] ?? 0) / alles);
    return punten === 0 ? [] : [{ pagina: nr, dekking, score: punten * (0.15 + dekking) ** gewichten.dekking * voorkeur(pagina, vraag) }];
  });
  return opZinnen(onderdelen, kaart, zonderRest(gevonden.sort(besteEerst)));
}

const besteEerst = (a: Gevonden, b: Gevonden): number => b.score - a.score || a.pagina - b.pagina;

/** How readily this page comes first for this query, by what kind of page it is. */
function voorkeur({ pad, soort }: KaartPagina, { isVraag, isOuder, isRol, wilInvullen, onderdelen, begrippen }: Zoekvraag): number {
  let keer = gewichten.soort[soort] ?? 0.8;
  if (pad.endsWith('/invullen/')) keer *= wilInvullen ? gewichten.invullenGevraagd : gewichten.invullen;
  if (soort === 'hoofdstuk' && (isVraag || begrippen.some(({ alles, genoemd }) => alles && genoemd))) keer *= gewichten.hoofdstukBijVraag;
  if (soort === 'route' && isRol) keer *= gewichten.routeBijRol;
  if (soort === 'begrip' && onderdelen.length === 1) keer *= gewichten.begripBijWoord;
  if (soort === 'ouders') keer *= isOuder ? gewichten.oudersBijOuder : 1;
  else if (/^\/[^/]*\/$/.test(pad)) keer *= gewichten.overzicht;
  return keer;
}

/** Leaves out what answers far less of the query than the best does. */
function zonderRest(lijst: Gevonden[]): Gevonden[] {
  const hoogste = Math.max(0, ...lijst.map(({ dekking }) => dekking));
  return lijst.filter(
    ({ dekking }, plaats) => dekking >= hoogste * (plaats < gewichten.minstens ? gewichten.drempel / 2 : gewichten.drempel),
  );
}

/** Orders the best of the list once more, by how well the query fits the phrases of each page. */
function opZinnen(onderdelen: GewogenOnderdeel[], kaart: Kaart, lijst: Gevonden[]): Gevonden[] {
  const pas = maakPasser(onderdelen, zeldzaamVan(kaart));
  const bekeken = lijst.slice(0, gewichten.bekijk).map((gevonden) => {
    const zinnen = kaart.paginas[gevonden.pagina]?.zinnen;
    return zinnen ? { ...gevonden, score: gevonden.score * Math.exp(gewogenSom(pas(zinnen))) } : gevonden;
  });
  return [...bekeken.sort(besteEerst), ...lijst.slice(gewichten.bekijk)];
}

const gewogenSom = ({ titel, naam, trefwoord, wijzer }: Passing): number => {
  const { zinnen } = gewichten;
  return titel * zinnen.titel + naam * zinnen.naam + trefwoord * zinnen.trefwoord + wijzer * zinnen.wijzer;
};
