/** Reads a spreadsheet formula into a tree. Only what our templates use: numbers, texts, cells, ranges, names, functions and operators. */
import { leesBereik } from '../xlsx/adressen.ts';

export type Knoop =
  | { soort: 'waarde'; waarde: string | number | boolean }
  | { soort: 'bereik'; blad?: string; k1: number; r1: number; k2: number; r2: number }
  | { soort: 'naam'; naam: string }
  | { soort: 'functie'; naam: string; argumenten: Knoop[] }
  | { soort: 'som'; teken: string; links: Knoop; rechts: Knoop }
  | { soort: 'min'; van: Knoop };

const DELEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\w.(])|([A-Za-z_][\w.]*)|(<>|<=|>=|[-+*/^&=<>(),%]))/y;

type Deel = { soort: 'tekst' | 'getal' | 'bereik' | 'naam' | 'teken'; tekst: string; blad?: string };

const voorraad = new Map<string, Knoop>();

/** The tree of a formula without equals sign; throws when it cannot be read. */
export function ontleed(formule: string): Knoop {
  const bekend = voorraad.get(formule);
  if (bekend) return bekend;
  const delen = inDelen(formule);
  let plek = 0;
  const kijk = () => delen[plek]?.tekst;
  const neem = (teken: string) => {
    if (kijk() !== teken) throw new Error(`'${teken}' ontbreekt in de formule ${formule}`);
    plek++;
  };

  const rang: string[][] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
  const som = (niveau: number): Knoop => {
    const tekens = rang[niveau];
    if (!tekens) return eenheid();
    let links = som(niveau + 1);
    while (delen[plek]?.soort === 'teken' && tekens.includes(kijk() ?? '')) {
      const teken = (delen[plek++] as Deel).tekst;
      links = { soort: 'som', teken, links, rechts: som(niveau + 1) };
    }
    return links;
  };
  const eenheid = (): Knoop => {
    const deel = delen[plek++];
    if (!deel) throw new Error(`de formule ${formule} is niet af`);
    if (deel.soort === 'tekst') return { soort: 'waarde', waarde: deel.tekst.slice(1, -1).replaceAll('""', '"') };
    if (deel.soort === 'getal') return { soort: 'waarde', waarde: Number(deel.tekst) };
    if (deel.soort === 'bereik')
      return {
        soort: 'bereik',
        ...(deel.blad ? { blad: deel.blad } : {}),
        ...(leesBereik(deel.tekst) as { k1: number; r1: number; k2: number; r2: number }),
      };
    if (deel.soort === 'naam') return naam(deel.tekst);
    if (deel.tekst === '-') return { soort: 'min', van: eenheid() };
    if (deel.tekst === '+') return eenheid();
    if (deel.tekst !== '(') throw new Error(`'${deel.tekst}' staat verkeerd in de formule ${formule}`);
    const binnen = som(0);
    neem(')');
    return binnen;
  };
  const naam = (tekst: string): Knoop => {
    if (/^(TRUE|FALSE)$/i.test(tekst)) return { soort: 'waarde', waarde: tekst.toUpperCase() === 'TRUE' };
    if (kijk() !== '(') return { soort: 'naam', naam: tekst };
    plek++;
    const argumenten: Knoop[] = [];
    while (kijk() !== ')') {
      argumenten.push(som(0));
      if (kijk() === ',') plek++;
      else break;
    }
    neem(')');
    return { soort: 'functie', naam: tekst.toUpperCase(), argumenten };
  };

  const boom = som(0);
  if (plek < delen.length) throw new Error(`'${kijk()}' staat verkeerd in de formule ${formule}`);
  if (voorraad.size > 50_000) voorraad.clear();
  voorraad.set(formule, boom);
  return boom;
}

function inDelen(formule: string): Deel[] {
  const delen: Deel[] = [];
  DELEN.lastIndex = 0;
  while (DELEN.lastIndex < formule.trimEnd().length) {
    const begin = DELEN.lastIndex;
    const gevonden = DELEN.exec(formule);
    if (!gevonden) throw new Error(`vanaf '${formule.slice(begin)}' is de formule niet te lezen`);
    const [, tekst, getal, blad, bereik, naam, teken] = gevonden;
    if (tekst !== undefined) delen.push({ soort: 'tekst', tekst });
    else if (getal !== undefined) delen.push({ soort: 'getal', tekst: getal });
    else if (bereik !== undefined)
      delen.push({
        soort: 'bereik',
        tekst: bereik,
        ...(blad ? { blad: blad.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") } : {}),
      });
    else if (naam !== undefined) delen.push({ soort: 'naam', tekst: naam });
    else delen.push({ soort: 'teken', tekst: teken ?? '' });
  }
  return delen;
}
