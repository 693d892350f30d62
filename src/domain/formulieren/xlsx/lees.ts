/** Reads the cells and names of an XLSX file, whoever wrote it: Excel, LibreOffice or ourselves. */
import { pakUit } from '../zip.ts';
import { leesBereik } from './adressen.ts';
import { alleKinderen, alleTekst, kind, leesXml, type Knoop } from './xml.ts';

export interface GelezenBlad {
  naam: string;
  /** Row → column → value; numbers and texts as the file holds them. */
  rijen: Map<number, Map<number, string | number>>;
}

export interface GelezenWerkmap {
  bladen: GelezenBlad[];
  /** Name → sheet and corner cells. */
  namen: Map<string, { blad: string; k1: number; r1: number; k2: number; r2: number }>;
  /** Our own properties: Sjabloon and Sjabloonversie. */
  eigenschappen: Record<string, string>;
}

/** All cells of a workbook; throws a Dutch message when the file is no workbook. */
export function leesWerkmap(bytes: Uint8Array): GelezenWerkmap {
  const delen = pakUit(bytes);
  try {
    const werkmap = leesXml(delen.get('xl/workbook.xml') ?? '');
    const doelen = new Map(
      alleKinderen(leesXml(delen.get('xl/_rels/workbook.xml.rels') ?? ''), 'Relationship').map((r) => [
        r.eigenschappen['Id'] ?? '',
        padVan(r.eigenschappen['Target'] ?? ''),
      ]),
    );
    const gedeeld = delen.get('xl/sharedStrings.xml');
    const teksten = gedeeld ? alleKinderen(leesXml(gedeeld), 'si').map(tekstVan) : [];
    const bladen = alleKinderen(kind(werkmap, 'sheets'), 'sheet').map((blad): GelezenBlad => {
      const verwijzing = Object.entries(blad.eigenschappen).find(([naam]) => naam === 'r:id' || naam.endsWith(':id'))?.[1] ?? '';
      const bron = delen.get(doelen.get(verwijzing) ?? '');
      return {
        naam: blad.eigenschappen['name'] ?? '',
        rijen: bron ? leesRijen(leesXml(bron), teksten) : new Map<number, Map<number, string | number>>(),
      };
    });
    return { bladen, namen: leesNamen(werkmap), eigenschappen: leesEigenschappen(delen.get('docProps/custom.xml')) };
  } catch {
    throw new Error(
      'Dit bestand is beschadigd of is geen Excelbestand. Open het in Excel of LibreOffice, sla het opnieuw op als .xlsx en probeer het nog eens.',
    );
  }
}

const padVan = (doel: string): string => (doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
/** Text of a shared string, without the phonetic notes that some files hold. */
const tekstVan = (si: Knoop): string =>
  si.kinderen
    .filter((k) => k.naam !== 'rPh' && k.naam !== 'phoneticPr')
    .map(alleTekst)
    .join('');

function leesRijen(blad: Knoop, teksten: string[]): GelezenBlad['rijen'] {
  const rijen: GelezenBlad['rijen'] = new Map();
  let volgende = 1;
  for (const rij of alleKinderen(kind(blad, 'sheetData'), 'row')) {
    const nr = Number(rij.eigenschappen['r'] ?? volgende);
    volgende = nr + 1;
    const cellen = new Map<number, string | number>();
    let kolom = 1;
    for (const cel of alleKinderen(rij, 'c')) {
      kolom = leesBereik(cel.eigenschappen['r'] ?? '')?.k1 ?? kolom;
      const waarde = leesCel(cel, teksten);
      if (waarde !== undefined && waarde !== '') cellen.set(kolom, waarde);
      kolom++;
    }
    if (cellen.size > 0) rijen.set(nr, cellen);
  }
  return rijen;
}

function leesCel(cel: Knoop, teksten: string[]): string | number | undefined {
  const soort = cel.eigenschappen['t'] ?? 'n';
  if (soort === 'inlineStr') return alleTekst(kind(cel, 'is')).trim();
  const ruw = kind(cel, 'v')?.tekst;
  if (ruw === undefined || soort === 'e') return undefined;
  if (soort === 's') return (teksten[Number(ruw)] ?? '').trim();
  if (soort === 'str' || soort === 'd') return ruw.trim();
  if (soort === 'b') return ruw === '1' ? 'ja' : 'nee';
  const getal = Number(ruw);
  return Number.isFinite(getal) ? getal : undefined;
}

function leesNamen(werkmap: Knoop): GelezenWerkmap['namen'] {
  const namen: GelezenWerkmap['namen'] = new Map();
  for (const naam of alleKinderen(kind(werkmap, 'definedNames'), 'definedName')) {
    const [, blad = '', cellen = ''] = /^(.+)!([^!]+)$/.exec(naam.tekst.trim()) ?? [];
    const waar = leesBereik(cellen);
    if (waar)
      namen.set((naam.eigenschappen['name'] ?? '').toLowerCase(), {
        blad: blad.replace(/^'|'$/g, '').replaceAll("''", "'").replace(/^\$/, ''),
        ...waar,
      });
  }
  return namen;
}

function leesEigenschappen(bron: string | undefined): Record<string, string> {
  if (!bron) return {};
  return Object.fromEntries(alleKinderen(leesXml(bron), 'property').map((p) => [p.eigenschappen['name'] ?? '', alleTekst(p).trim()]));
}
