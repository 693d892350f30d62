/** The fields in front matter and data files that hold sentences for readers. */
import type { Collectie } from '../../../schema/basis.ts';
import type { Item } from '../lees.ts';

export interface Tekstveld {
  veld: string;
  tekst: string;
}

/** Fields with ids, names, titles, search words or paths: not sentences of our own. */
const geenTekst = new Set([
  'id',
  'bronnen',
  'bron',
  'trefwoorden',
  'zoekwoorden',
  'synoniemen',
  'verwant',
  'personen',
  'naar',
  'origineel',
  'regio',
  'plaats',
  'gemeente',
  'provincie',
  'provincies',
  'jeugdhulpregio',
  'zorgkantoorregio',
  'buren',
  'hulpmiddelen',
  'hoofdstukken',
  'wetten',
  'rollen',
  'werkterreinen',
  'schoolsoorten',
  'themas',
  'soort',
  'fase',
  'kennis',
  'verwantschap',
  'groep',
  'bijgewerkt',
  'gecontroleerd',
  'datum',
  'jaren',
  'maker',
  'rol',
  'werkterrein',
  'beginHier',
  'tienMinuten',
  'eenUur',
  'voorbeelden',
  'taal',
  'taalnaam',
  'richting',
  'afkorting',
]);
/** Collections of which only these fields are ours; the rest is taken from elsewhere. */
const alleen: Partial<Record<Collectie, Set<string>>> = { bronnen: new Set(['opmerking']), citaten: new Set() };

/** All text fields of an entry, with their place. The title of an interview is not ours and is left out. */
export function tekstvelden({ collectie, data, id, bestand }: Item): Tekstveld[] {
  const velden: Tekstveld[] = [];
  const voor = bestand.endsWith('.yaml') && (collectie === 'tijdlijn' || collectie === 'citaten') ? `${id}.` : '';
  loop(data, '');
  return velden;

  function loop(waarde: unknown, veld: string): void {
    if (typeof waarde === 'string') {
      if (veld !== '' && /\p{L}{2}/u.test(waarde)) velden.push({ veld: voor + veld, tekst: waarde });
    } else if (Array.isArray(waarde)) {
      waarde.forEach((deel, nr) => loop(deel, veld === '' ? String(nr + 1) : `${veld}.${nr + 1}`));
    } else if (typeof waarde === 'object' && waarde !== null && !(waarde instanceof Date)) {
      for (const [sleutel, deel] of Object.entries(waarde)) {
        if (geenTekst.has(sleutel) || (veld === '' && !magVeld(collectie, sleutel))) continue;
        loop(deel, veld === '' ? sleutel : `${veld}.${sleutel}`);
      }
    }
  }
}

function magVeld(collectie: Collectie, veld: string): boolean {
  if (collectie === 'interviews' && veld === 'titel') return false;
  return alleen[collectie]?.has(veld) ?? true;
}
