/** Places on pages that do not come from the headings of a text: those of the layouts and of the lists. */
import { paden } from '../../domain/paden.ts';
import type { Collectie } from '../../schema/basis.ts';
import type { Inhoud } from './lees.ts';

/** On every page. */
const overal = ['inhoud'];
const bijTekst = ['op-deze-pagina', 'bronnen'];

const perSoort: Partial<Record<Collectie, string[]>> = {
  hoofdstukken: [...bijTekst, 'bespreek', 'eerste-stap', 'verder'],
  interviews: [...bijTekst, 'lees-ook'],
  praktijk: [...bijTekst, 'lees-ook'],
  stappenplan: [...bijTekst, 'vragen', 'lees-ook'],
  hulpmiddelen: [...bijTekst, 'downloads', 'lees-ook'],
  hartVanBrabant: [...bijTekst, 'lees-ook'],
  wetten: [...bijTekst, 'lees-ook'],
  ouders: bijTekst,
  paginas: ['bronnen'],
  regios: ['weten', 'praktijk', 'interviews', 'gemeenten', 'tijdlijn', 'buren', 'bronnen'],
  rollen: [
    'terrein',
    'begin',
    'eerste-stap',
    'tien-minuten',
    'een-uur',
    'beslissen',
    'organiseren',
    'betalen',
    'uitvoeren',
    'verantwoorden',
    'stappen',
    'tools',
    'voorbeelden',
    'bronnen',
  ],
  routes: [
    'eerste-stap',
    'tien-minuten',
    'een-uur',
    'beslissen',
    'organiseren',
    'betalen',
    'uitvoeren',
    'verantwoorden',
    'stappen',
    'tools',
    'voorbeelden',
    'bronnen',
  ],
};

const perPagina: Record<string, string[]> = {
  [paden.home]: ['ingangen', 'tien-vragen', 'zes-stappen', 'voorbeeld'],
  [paden.inhoud]: ['tien-hoofdstukken', 'stappenplan', 'dossier', 'wetten', 'hulpmiddelen', 'voorbeelden', 'gesprekken', 'opzoeken'],
  [paden.interviews]: ['verhalen', 'interviews'],
  [paden.praktijk]: ['collectief', 'deels', 'onbekend', 'verwant'],
  [paden.hulpmiddelen]: ['hier', 'elders'],
  [paden.landkaart]: ['voorbeelden', 'over-de-kaart'],
  [paden.regios]: ['lijst'],
  [paden.rollen]: ['waar', 'kies'],
  [paden.hartVanBrabant]: ['delen'],
  [paden.wetten]: ['vier-wetten'],
  [paden.contact]: ['redactie'],
  [paden.privacy]: ['redactie'],
  [paden.toegankelijkheid]: ['redactie'],
};

/** Pages that list collections, each entry under its own name. */
const lijsten: Record<string, [collecties: Collectie[], voor: string]> = {
  [paden.begrippen]: [['begrippen'], ''],
  [paden.bronnen]: [['bronnen'], ''],
  [paden.tijdlijn]: [['tijdlijn'], ''],
  [paden.rollen]: [['werkterreinen'], ''],
  [paden.landkaart]: [['praktijk', 'interviews'], 'voorbeeld-'],
};

/** Places on a page that the site makes by itself. */
export function vasteAnkers(adres: string, { items }: Inhoud, soort?: Collectie): Set<string> {
  const [collecties = [], voor = ''] = lijsten[adres] ?? [];
  const uitLijst = items.filter((item) => collecties.includes(item.collectie)).map(({ id }) => voor + id);
  return new Set([...overal, ...((soort && perSoort[soort]) ?? []), ...(perPagina[adres] ?? []), ...uitLijst]);
}

/** Places that stand on lists but are too many to name: letters, years, chapters. */
export function isVasteHulp(adres: string, anker: string): boolean {
  if (adres === paden.tijdlijn) return /^jaar-\d{4}$/.test(anker);
  if (adres === paden.inhoud) return /^hoofdstuk-([1-9]|10)$/.test(anker);
  return [paden.begrippen, paden.bronnen, paden.register].some((lijst) => lijst === adres) && /^letter-([a-z]|0-9)$/.test(anker);
}
