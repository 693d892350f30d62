/** Reads a logboek from CSV as Excel, LibreOffice and other programs write it. Good rows stay; each problem has a row and a column. */
import { alsInvoer } from '../../formulieren/lees-waarde.ts';
import { keuzesVan, kolommenVan, type Ontwerp } from '../ontwerp.ts';
import { leesRegel, maxRegels, type Logregel } from './model.ts';

export interface Probleem {
  rij: number;
  kolom: string;
  wat: string;
}
export interface Ingelezen {
  regels: Logregel[];
  problemen: Probleem[];
  /** Set when nothing could be read. */ fout?: string;
}

/** The rows in a CSV text; column names may be those of the template, their ids or common other names. */
export function leesLogboekCsv(tekst: string, ontwerp: Ontwerp): Ingelezen {
  const rijen = leesRijen(tekst.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''));
  const invoer = kolommenVan(ontwerp, 'logboek').filter(({ soort }) => soort !== 'formule');
  const keuzes = keuzesVan(ontwerp);
  const plaatsen = invoer
    .map((kolom) => ({ kolom, plek: (rijen[0]?.cellen ?? []).findIndex((kop) => isKop(kop, kolom.id, kolom.kop)) }))
    .filter(({ plek }) => plek >= 0);
  if (!plaatsen.some(({ kolom }) => kolom.id === 'minuten') || plaatsen.length < 2) {
    return {
      regels: [],
      problemen: [],
      fout: 'In dit bestand vinden we de kolommen van het logboek niet. Zet op de eerste regel de namen, in elk geval Minuten en Soort zorg. Er is niets veranderd.',
    };
  }
  const problemen: Probleem[] = [];
  const regels: Logregel[] = [];
  for (const { cellen, nummer } of rijen.slice(1)) {
    if (cellen.every((cel) => cel.trim() === '')) continue;
    if (regels.length >= maxRegels) {
      problemen.push({ rij: nummer, kolom: '', wat: `Er passen ${maxRegels} regels in een logboek. De rest is overgeslagen.` });
      break;
    }
    const velden: Record<string, string> = {};
    for (const { kolom, plek } of plaatsen) {
      const { waarde, wat } = alsInvoer(cellen[plek], kolom, keuzes);
      // Activities may be of your own; other lists are fixed.
      const eigen = kolom.id === 'handeling' ? (cellen[plek]?.trim() ?? '') : '';
      if (wat && !eigen) problemen.push({ rij: nummer, kolom: kolom.kop, wat });
      velden[kolom.id] = waarde === null ? eigen : String(waarde);
    }
    if (Object.values(velden).some((veld) => veld !== '')) regels.push(leesRegel(velden));
    else problemen.push({ rij: nummer, kolom: '', wat: 'Op deze regel staat niets dat we kunnen lezen; zij is overgeslagen.' });
  }
  return { regels, problemen };
}

const anders: Record<string, string[]> = {
  leerling: ['leerling', 'code', 'volgcode', 'leerlingcode'],
  soort: ['soort', 'zorgsoort', 'soort ondersteuning'],
  minuten: ['minuten', 'min', 'duur', 'tijd in minuten'],
  mensen: ['aantal medewerkers', 'medewerkers', 'aantal'],
  uitvoerder: ['uitvoerder', 'wie', 'medewerker'],
  gepland: ['gepland'],
  domein: ['onderwijs of zorg'],
  wet: ['wet', 'financier', 'wie betaalt'],
};

function isKop(cel: string, id: string, kop: string): boolean {
  const schoon = cel.trim().toLowerCase().replace(/\s+/g, ' ');
  return schoon === id || schoon === kop.toLowerCase() || (anders[id]?.includes(schoon) ?? false);
}

/** Rows with their line number in the file. The separator is the one that the first line holds most. */
export function leesRijen(tekst: string): { cellen: string[]; nummer: number }[] {
  const eerste = tekst.slice(0, tekst.search(/\r?\n|$/));
  const scheiding =
    [';', '\t', ','].map((teken) => ({ teken, aantal: eerste.split(teken).length })).sort((a, b) => b.aantal - a.aantal)[0]?.teken ?? ';';
  const rijen: { cellen: string[]; nummer: number }[] = [];
  let [cellen, cel, binnen, regelnummer, begin]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const sluit = () => {
    rijen.push({ cellen: [...cellen, cel], nummer: begin });
    [cellen, cel] = [[], ''];
  };
  for (let plek = 0; plek < tekst.length; plek++) {
    const teken = tekst[plek] ?? '';
    if (teken === '\n') regelnummer++;
    if (binnen) {
      if (teken !== '"') cel += teken;
      else if (tekst[plek + 1] === '"') [cel, plek] = [`${cel}"`, plek + 1];
      else binnen = false;
    } else if (teken === '"' && cel.trim() === '') [binnen, cel] = [true, ''];
    else if (teken === scheiding) [cellen, cel] = [[...cellen, cel], ''];
    else if (teken === '\n') {
      sluit();
      begin = regelnummer;
    } else if (teken !== '\r') cel += teken;
  }
  if (cel !== '' || cellen.length > 0) sluit();
  return rijen;
}
