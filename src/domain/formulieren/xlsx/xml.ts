/** The little XML that Office files need: writing text safely and reading a tree. No DOM, so that Node and browser share it. */
import { zonderVerboden } from '../../xml-tekens.ts';

/** Text for between tags or in an attribute; characters that XML forbids are dropped. */
export function xml(tekst: string): string {
  return zonderVerboden(tekst).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** ` naam="waarde"` for every attribute that has a value. */
export function attributen(lijst: Record<string, string | number | undefined>): string {
  return Object.entries(lijst)
    .map(([naam, waarde]) => (waarde === undefined ? '' : ` ${naam}="${xml(String(waarde))}"`))
    .join('');
}

export const XML_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Knoop {
  /** Name without prefix. */
  naam: string;
  eigenschappen: Record<string, string>;
  kinderen: Knoop[];
  tekst: string;
}

const entiteiten: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ontsnap = (tekst: string): string =>
  tekst.includes('&')
    ? tekst.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (heel, kern: string) => {
        if (!kern.startsWith('#')) return entiteiten[kern] ?? heel;
        const punt = kern[1] === 'x' || kern[1] === 'X' ? Number.parseInt(kern.slice(2), 16) : Number(kern.slice(1));
        return punt > 0 && punt <= 0x10ffff ? String.fromCodePoint(punt) : '';
      })
    : tekst;
const zonderPrefix = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

/** Reads XML into a tree; throws when tags do not match. Names lose their prefix. */
export function leesXml(bron: string): Knoop {
  const wortel: Knoop = { naam: '', eigenschappen: {}, kinderen: [], tekst: '' };
  const stapel: Knoop[] = [wortel];
  const teken =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
  for (const deel of bron.matchAll(teken)) {
    const boven = stapel[stapel.length - 1] as Knoop;
    const [, cdata, sluit, naam, ruw, leeg, tekst] = deel;
    if (tekst !== undefined) boven.tekst += ontsnap(tekst);
    else if (cdata !== undefined) boven.tekst += cdata;
    else if (naam !== undefined && sluit) {
      if (stapel.length === 1 || boven.naam !== zonderPrefix(naam)) throw new Error('de XML klopt niet');
      stapel.pop();
    } else if (naam !== undefined) {
      const knoop: Knoop = { naam: zonderPrefix(naam), eigenschappen: {}, kinderen: [], tekst: '' };
      for (const [, sleutel = '', a, b] of (ruw ?? '').matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
        knoop.eigenschappen[sleutel] = ontsnap(a ?? b ?? '');
      boven.kinderen.push(knoop);
      if (!leeg) stapel.push(knoop);
    }
  }
  const eerste = wortel.kinderen[0];
  if (stapel.length !== 1 || !eerste) throw new Error('de XML klopt niet');
  return eerste;
}

export const kind = (knoop: Knoop | undefined, naam: string): Knoop | undefined => knoop?.kinderen.find((k) => k.naam === naam);
export const alleKinderen = (knoop: Knoop | undefined, naam: string): Knoop[] => knoop?.kinderen.filter((k) => k.naam === naam) ?? [];
/** All text inside, also of deeper elements. */
export const alleTekst = (knoop: Knoop | undefined): string => (knoop ? knoop.tekst + knoop.kinderen.map(alleTekst).join('') : '');
