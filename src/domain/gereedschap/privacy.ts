/**
 * Recognises what does not belong in a form: something that looks like the name, citizen service number,
 * birth date or e-mail address of a pupil. It warns and never blocks: it can be wrong both ways.
 */
import { voornamen } from './voornamen.ts';

export type Vermoeden = 'bsn' | 'geboortedatum' | 'e-mail' | 'naam';

const uitleg: Record<Vermoeden, string> = {
  bsn: 'Dit lijkt op een burgerservicenummer. Haal het weg en gebruik een code, zoals L001.',
  geboortedatum: 'Dit lijkt op een geboortedatum. Gebruik een leeftijdsgroep, zoals 8 tot en met 12 jaar.',
  'e-mail': 'Dit lijkt op een e-mailadres. Schrijf liever een functie of organisatie op.',
  naam: 'Dit lijkt op een naam. Gebruik voor een leerling een code en voor anderen een functie.',
};

/** What to tell the reader, or '' when nothing stands out. `jaar` is the current year. */
export function waarschuwing(tekst: string, jaar: number): string {
  const vermoeden = herken(tekst, jaar);
  return vermoeden ? uitleg[vermoeden] : '';
}

/** The first suspicion in a text. */
export function herken(tekst: string, jaar: number): Vermoeden | undefined {
  if (heeftBsn(tekst)) return 'bsn';
  if (heeftGeboortedatum(tekst, jaar)) return 'geboortedatum';
  if (/[\w.+-]+@[\w-]+(\.[\w-]+)+/.test(tekst)) return 'e-mail';
  if (heeftNaam(tekst)) return 'naam';
  return undefined;
}

/** Which of many rows hold something that looks like it is about one child; from 1. */
export function verdachteRegels(rijen: readonly Readonly<Record<string, string>>[], velden: readonly string[], jaar: number): number[] {
  return rijen.flatMap((rij, nr) => (velden.some((veld) => herken(rij[veld] ?? '', jaar)) ? [nr + 1] : []));
}

/** The eleven test: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
export function isBsn(cijfers: string): boolean {
  const negen = cijfers.padStart(9, '0');
  if (!/^\d{9}$/.test(negen) || /^(\d)\1+$/.test(negen)) return false;
  const som = [...negen].reduce((totaal, cijfer, nr) => totaal + Number(cijfer) * (nr === 8 ? -1 : 9 - nr), 0);
  return som % 11 === 0;
}

function heeftBsn(tekst: string): boolean {
  // Eight or nine digits, also in groups ('1234 56 782'), that are no part of a longer number.
  return [...tekst.matchAll(/(?<![\d,.€-])\d(?:[ .-]?\d){7,8}(?![\d,])/g)].some(
    ([deel]) => !isDatum(deel) && isBsn(deel.replace(/\D/g, '')),
  );
}

const isDatum = (deel: string): boolean => /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$|^\d{4}[-. ]\d{2}[-. ]\d{2}$/.test(deel);

const maanden =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const datum = new RegExp(`\\b(?:\\d{1,2}[-/. ](?:\\d{1,2}|${maanden})[-/. ](\\d{4})|(\\d{4})-\\d{2}-\\d{2})\\b`, 'gi');

function heeftGeboortedatum(tekst: string, jaar: number): boolean {
  if (/\b(geb\.|geboren|geboortedatum)\D{0,12}\d/i.test(tekst)) return true;
  // The years in which pupils of 4 to 22 were born; plans and evaluations are of this year or later.
  return [...tekst.matchAll(datum)].some((deel) => {
    const geboorte = Number(deel[1] ?? deel[2]);
    return geboorte <= jaar - 4 && geboorte >= jaar - 22;
  });
}

const voor = new Set(voornamen.split(' '));
const achternaam = String.raw`(?:(?:van|de|der|den|ter|ten|te|el|al|het|'t|op|in)\s+)*\p{Lu}[\p{L}'’-]+`;
const tweeNamen = new RegExp(String.raw`(?<![\p{L}-])(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?\s+${achternaam}`, 'gu');
const kindMetNaam = /\b(?:leerling|zoon|dochter|moeder van|vader van|ouders van|broertje|zusje)\s+(\p{Lu}\p{Ll}+)/gu;

function heeftNaam(tekst: string): boolean {
  for (const [, woord = ''] of tekst.matchAll(kindMetNaam)) if (voor.has(woord.toLowerCase()) || woord.length > 2) return true;
  for (const [, woord = ''] of tekst.matchAll(tweeNamen)) if (voor.has(woord.toLowerCase())) return true;
  return false;
}
