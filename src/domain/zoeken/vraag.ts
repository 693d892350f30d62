/** From what the reader typed to what is looked for: mended spelling, joined and split words, glossary terms, related words. */
import { begripsleutels, vindBegrippen } from './begripsleutels.ts';
import type { Kaart, KaartBegrip } from './kaart.ts';
import { bijna, leesWoord, voegScheidbaar, type Onderdeel } from './onderdeel.ts';
import { isBetekeniswoord, isInvulwoord, isLidwoord, isStopwoord, isVraagwoord, isZwak } from './stopwoorden.ts';
import { stam, vouw, woorden } from './woorden.ts';

export interface Zoekvraag {
  onderdelen: Onderdeel[];
  /** Glossary terms found, and whether one is all that was asked. */
  begrippen: {
    begrip: KaartBegrip;
    /** It is all that was asked. */ alles: boolean;
    /** It was named, not just hinted at with a loose word. */ genoemd: boolean;
  }[];
  /** Asked as a question ('wie betaalt …'). */
  isVraag: boolean;
  /** Asked by a parent about a child ('mijn kind …'). */
  isOuder: boolean;
  /** Asked by somebody who says what they are ('ik ben directeur …'). */
  isRol: boolean;
  /** Asked to fill in something here. */
  wilInvullen: boolean;
  /** Set when a word was mended: the whole query as we think it was meant. */
  bedoeld?: string;
  /** Words the guide does not have, not even nearly. */
  onbekend: string[];
}

export interface Opties {
  /** Take the words as they are. */ letterlijk?: boolean;
  /** The last word may be unfinished. */ typend?: boolean;
}

/** Asked about the reader's own place: that is what the map answers. */
const eigenPlaats = /\b(?:mijn|onze|ons) (?:gemeente|regio|stad|dorp|woonplaats|buurt)\b|\bin de buurt\b/;
/** Asked by somebody who says who they are: that is what the pages per role answer. */
const eigenRol =
  /\bik (?:ben|werk)\b|\bals (?:wethouder|bestuurder|directeur|schoolleider|manager|beleidsmedewerker|leerkracht|begeleider|zorgverlener)\b/;
const eigenKind = /\b(?:mijn|onze|ons|m'n) (?:kind|kinderen|zoon|dochter|zoontje|dochtertje)\b/;

/** Reads a query against the map. */
export function leesVraag(tekst: string, kaart: Kaart, { letterlijk = false, typend = true }: Opties = {}): Zoekvraag {
  const gevouwen = vouw(tekst);
  const alle = woorden(tekst.slice(0, 200)).slice(0, 24);
  const opSleutel = begripsleutels(kaart);
  const kent = (woord: string) => kaart.stammen.has(stam(woord));
  const licht = zonderBetekenis(
    voegSamen(
      alle.filter((woord) => !isLidwoord(woord)),
      kent,
      letterlijk ? undefined : (woord) => bijna(woord, kaart),
    ),
  );
  const inhoud = licht.filter((woord) => !isStopwoord(woord));
  const rij = inhoud.length > 0 ? licht : alle;
  const onderdelen = new Map<number, Onderdeel>();
  const hersteld = new Map<string, string>();
  const onbekend: string[] = [];
  rij.forEach((woord, nr) => {
    if (inhoud.length > 0 && isStopwoord(woord)) return;
    const onderdeel = leesWoord(woord, kaart, { letterlijk, typend: typend && nr === rij.length - 1, naam: opSleutel.get(stam(woord)) });
    onderdelen.set(nr, isZwak(woord) ? { ...onderdeel, zwak: true } : onderdeel);
    if (onderdeel.woord !== woord) hersteld.set(woord, onderdeel.woord);
    else if (![...onderdeel.stammen.keys(), ...onderdeel.delen].some((eigen) => kaart.stammen.has(eigen)) && !opSleutel.has(stam(woord)))
      onbekend.push(woord);
  });
  for (const [nr, onderdeel] of onderdelen) voegScheidbaar(onderdeel, alle, kaart, rij[nr] ?? '');
  if (eigenPlaats.test(gevouwen))
    onderdelen.set(-1, {
      woord: 'landkaart',
      stammen: new Map([
        [stam('landkaart'), 1],
        [stam('buurt'), 1],
      ]),
      delen: [],
    });
  const begrippen = vindBegrippen(
    rij.map((woord, nr) => onderdelen.get(nr)?.woord ?? woord),
    opSleutel,
  );
  return {
    onderdelen: [...onderdelen.values()],
    onbekend,
    isVraag: alle.some(isVraagwoord),
    isOuder: eigenKind.test(gevouwen),
    isRol: eigenRol.test(gevouwen),
    wilInvullen: alle.some(isInvulwoord),
    // A loose word that is no word of the guide itself (Z10, a misspelling) can only mean the term.
    begrippen: begrippen.map(({ begrip, los, vanaf, tot }) => ({
      begrip,
      genoemd: !los || !rij.slice(vanaf, tot).some(kent),
      alles: [...onderdelen.keys()].every((nr) => nr < 0 || (nr >= vanaf && nr < tot)),
    })),
    ...(hersteld.size > 0 && { bedoeld: alle.map((woord) => hersteld.get(woord) ?? woord).join(' ') }),
  };
}

/** Leaves out the words that only say that an explanation is wanted, unless they are all there is. */
function zonderBetekenis(rij: string[]): string[] {
  const rest = rij.filter((woord) => !isBetekeniswoord(woord));
  return rest.some((woord) => !isStopwoord(woord)) ? rest : rij;
}

/** Joins neighbours that the guide writes as one word: 'samenwerkings verband', 'zorg kantoor', and with a letter wrong 'keuke tafel'. */
function voegSamen(lijst: string[], kentWoord: (woord: string) => boolean, hersteld?: (woord: string) => boolean): string[] {
  const uit: string[] = [];
  const kent = (stuk: string[]): boolean => {
    const heel = stuk.join('');
    return heel.length > 5 && (kentWoord(heel) || (heel.length > 8 && hersteld !== undefined && !stuk.every(kentWoord) && hersteld(heel)));
  };
  for (let nr = 0; nr < lijst.length; nr++) {
    const aantal =
      [3, 2].find((lengte) => {
        const stuk = lijst.slice(nr, nr + lengte);
        return stuk.length === lengte && !stuk.some(isStopwoord) && kent(stuk);
      }) ?? 1;
    uit.push(lijst.slice(nr, nr + aantal).join(''));
    nr += aantal - 1;
  }
  return uit;
}
