/** Title and reading time of every page, by path: for lists of paths that editors write. */
import type { CollectionEntry } from 'astro:content';
import { korteNaam, zonderNummer } from '../domain/namen.ts';
import { leestijd } from '../domain/opbouw.ts';
import { paden } from '../domain/paden.ts';
import { weergave } from './pagina.ts';
import {
  hartVanBrabant,
  hoofdstukken,
  hulpmiddelen,
  interviews,
  oudersPaginas,
  paginas,
  praktijkvoorbeelden,
  regios,
  stappen,
  wetten,
} from './verzamelingen.ts';

export interface Paginanaam {
  titel: string;
  minuten: number;
}

interface Pagina extends Paginanaam {
  /** Sections by fragment. */
  delen: Map<string, Paginanaam>;
}

let namen: Promise<Map<string, Pagina>> | undefined;

/** Name and reading time of a path; with a fragment those of the section. An unknown path stops the build. */
export async function paginaNaam(pad: string): Promise<Paginanaam> {
  const [pagina = '', anker] = pad.split('#');
  const gevonden = (await (namen ??= verzamel())).get(pagina);
  if (!gevonden) throw new Error(`Een route of rol verwijst naar ${pad}, maar die pagina bestaat niet.`);
  if (!anker) return gevonden;
  const deel = gevonden.delen.get(anker);
  if (!deel) throw new Error(`Een route of rol verwijst naar ${pad}, maar dat deel staat niet op die pagina.`);
  return deel;
}

async function verzamel(): Promise<Map<string, Pagina>> {
  const teksten = [
    ...(await hoofdstukken()).map((i) => ({ i, pad: paden.hoofdstuk(i.id), titel: `Hoofdstuk ${i.data.nummer}: ${i.data.kort}` })),
    ...(await stappen()).map((i) => ({ i, pad: paden.stap(i.id), titel: `Stap ${i.data.nummer}: ${i.data.titel}` })),
    ...(await hartVanBrabant()).map((i) => ({ i, pad: paden.hartVanBrabantDeel(i.id), titel: `Hart van Brabant: ${i.data.kort}` })),
    ...(await wetten()).map((i) => ({ i, pad: paden.wet(i.id), titel: i.data.naam })),
    ...(await interviews()).map((i) => ({ i, pad: paden.interview(i.id), titel: i.data.titel })),
    ...(await praktijkvoorbeelden()).map((i) => ({ i, pad: paden.praktijkvoorbeeld(i.id), titel: i.data.titel })),
    ...(await hulpmiddelen()).map((i) => ({ i, pad: paden.hulpmiddel(i.id), titel: `Hulpmiddel: ${korteNaam(i.data.titel)}` })),
    ...(await oudersPaginas()).filter(({ id }) => id === 'nl').map((i) => ({ i, pad: paden.voorOuders, titel: 'De pagina voor ouders' })),
    ...(await paginas()).map((i) => ({ i, pad: paden.pagina(i.id), titel: i.data.titel })),
  ];
  const kaart = new Map<string, Pagina>();
  for (const { i, pad, titel } of teksten) {
    const { koppen, opbouw } = await weergave(i);
    const nummer = /^Hoofdstuk \d+/.exec(titel)?.[0] ?? titel;
    const delen = new Map<string, Paginanaam>(i.collection === 'hoofdstukken' ? vasteDelen(nummer, i) : []);
    delen.set('in-het-kort', { titel: `${titel}, in het kort`, minuten: leestijd(opbouw?.inHetKort ?? 0) });
    koppen
      .filter(({ depth }) => depth === 2 || depth === 3)
      .forEach(({ slug, text }, plaats) => {
        delen.set(slug, { titel: `${nummer}: ${zonderNummer(text)}`, minuten: leestijd(opbouw?.perKop[plaats] ?? 0) });
      });
    kaart.set(pad, { titel, minuten: leestijd(opbouw?.woorden ?? 0), delen });
  }
  for (const { id, data } of await regios()) {
    kaart.set(paden.regio(id), {
      titel: `Regio ${data.naam}`,
      minuten: leestijdVan([data.omschrijving, ...data.weten.map(({ tekst }) => tekst), data.onzeker ?? '']),
      delen: new Map(),
    });
  }
  return kaart;
}

/** Sections that every chapter gets from its front matter. */
const vasteDelen = (nummer: string, { data: { bespreek, eersteStap } }: CollectionEntry<'hoofdstukken'>): [string, Paginanaam][] => [
  ['bespreek', { titel: `${nummer}: bespreek in je team`, minuten: leestijdVan(bespreek) }],
  ['eerste-stap', { titel: `${nummer}: eerste stap per rol`, minuten: leestijdVan(Object.values(eersteStap).map(({ tekst }) => tekst)) }],
];

const leestijdVan = (teksten: string[]): number => leestijd(teksten.flatMap((tekst) => tekst.split(/\s+/)).filter(Boolean).length);
