/**
 * Every address of the guide that a text may link to, with the places on that page: from the content files
 * and from domain/paden.ts, so that the content check knows before a build which links work.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Slugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { metVasteBedragen } from '../../domain/bedragen.ts';
import { gereedschappen } from '../../domain/gereedschap/overzicht.ts';
import { paden } from '../../domain/paden.ts';
import type { Collectie } from '../../schema/basis.ts';
import { isJsx } from '../tekst/mdx.ts';
import type { Inhoud, Item } from './lees.ts';
import type { Tekst } from './teksten.ts';
import { isVasteHulp, vasteAnkers } from './vaste-ankers.ts';

export interface Adresboek {
  /** Places on each page; undefined when they cannot be known from the content. */
  paginas: Map<string, Set<string> | undefined>;
  isBestand: (pad: string) => boolean;
  /** Does the page have this place, also one that the site makes by itself, such as the letters of a list? */
  heeftAnker: (pad: string, anker: string) => boolean;
}

const opCollectie: Partial<Record<Collectie, (id: string) => string>> = {
  hoofdstukken: paden.hoofdstuk,
  interviews: paden.interview,
  praktijk: paden.praktijkvoorbeeld,
  stappenplan: paden.stap,
  hulpmiddelen: paden.hulpmiddel,
  hartVanBrabant: paden.hartVanBrabantDeel,
  wetten: paden.wet,
  regios: paden.regio,
  rollen: paden.rol,
  ouders: (id) => (id === 'nl' ? paden.voorOuders : paden.voorOudersIn(id)),
  paginas: paden.pagina,
};

/** The address of the page that is made of a file; undefined when none is. */
export function adresVan({ collectie, id, data }: Item): string | undefined {
  if (collectie === 'routes') {
    const { rol, werkterrein } = (data ?? {}) as { rol?: string; werkterrein?: string };
    return rol && werkterrein ? paden.route(rol, werkterrein) : undefined;
  }
  return opCollectie[collectie]?.(id);
}

/** Pages and files of the site; `wortel` is the project folder. */
export function maakAdresboek(wortel: string, inhoud: Inhoud, teksten: Tekst[]): Adresboek {
  const bomen = new Map(teksten.map(({ item, boom }) => [item, boom]));
  const paginas: Adresboek['paginas'] = new Map();
  for (const adres of Object.values(paden))
    if (typeof adres === 'string' && adres.endsWith('/')) paginas.set(adres, vasteAnkers(adres, inhoud));
  for (const naam of Object.keys(gereedschappen)) paginas.set(paden.invullen(naam), undefined);
  for (const item of inhoud.items) {
    const adres = adresVan(item);
    if (adres === undefined) continue;
    const boom = bomen.get(item);
    // Without its text nothing can be said about the places on a page.
    const kent = boom !== undefined || !item.bestand.endsWith('.mdx');
    paginas.set(adres, kent ? new Set([...(boom ? ankersIn(boom) : []), ...vasteAnkers(adres, inhoud, item.collectie)]) : undefined);
  }
  const downloads = existsSync(join(wortel, 'content/sjablonen'))
    ? readdirSync(join(wortel, 'content/sjablonen')).map((naam) => naam.replace(/\.yaml$/, ''))
    : [];
  const bestanden = new Set<string>([
    paden.voorbeeldenGeojson,
    paden.gemeentenCsv,
    paden.gemeentenJson,
    ...downloads.flatMap((naam) =>
      ['xlsx', 'docx'].flatMap((uitgang) => [naam, `${naam}-voorbeeld`].map((deel) => paden.download(`${deel}.${uitgang}`))),
    ),
  ]);
  return {
    paginas,
    isBestand: (pad) => bestanden.has(pad) || (pad.length > 1 && !pad.endsWith('/') && existsSync(join(wortel, 'public', pad))),
    heeftAnker: (pad, anker) =>
      (pad === paden.tijdlijn && inhoud.kapot.has('tijdlijn')) || paginas.get(pad)?.has(anker) !== false || isVasteHulp(pad, anker),
  };
}

/** The places that headings of a text become, made as the site makes them. */
export function ankersIn(boom: Root): string[] {
  const slugger = new Slugger();
  const ankers: string[] = [];
  visit(boom, (knoop) => {
    if (knoop.type === 'heading') ankers.push(slugger.slug(metVasteBedragen(toString(knoop))));
    if (isJsx(knoop) && knoop.name === 'InHetKort') ankers.push('in-het-kort');
  });
  return ankers;
}
