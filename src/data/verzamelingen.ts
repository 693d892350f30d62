/** The only place that asks Astro for entries: sorted, and checked once before anything is rendered. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { controleer } from './controle.ts';

const voorraad = new Map<CollectionKey, Promise<unknown>>();

/** All entries of a collection in their natural order; read once per build. */
async function alle<N extends CollectionKey>(
  naam: N,
  volgorde: (a: CollectionEntry<N>, b: CollectionEntry<N>) => number,
): Promise<CollectionEntry<N>[]> {
  await controleer();
  if (!voorraad.has(naam))
    voorraad.set(
      naam,
      getCollection(naam).then((lijst) => lijst.sort(volgorde)),
    );
  return voorraad.get(naam) as Promise<CollectionEntry<N>[]>;
}

const opTitel = (a: { data: { titel: string } }, b: { data: { titel: string } }) => a.data.titel.localeCompare(b.data.titel, 'nl');
const opNummer = (a: { data: { nummer: number } }, b: { data: { nummer: number } }) => a.data.nummer - b.data.nummer;
const opVolgorde = (a: { data: { volgorde: number } }, b: { data: { volgorde: number } }) => a.data.volgorde - b.data.volgorde;

export const hoofdstukken = () => alle('hoofdstukken', opNummer);
export const interviews = () =>
  alle('interviews', (a, b) => (a.data.hoofdstukken[0] ?? 0) - (b.data.hoofdstukken[0] ?? 0) || opTitel(a, b));
export const praktijkvoorbeelden = () => alle('praktijk', opTitel);
export const stappen = () => alle('stappenplan', opNummer);
export const hulpmiddelen = () => alle('hulpmiddelen', opTitel);
export const hartVanBrabant = () => alle('hartVanBrabant', opNummer);
const wetvolgorde = ['jeugdwet', 'wet-langdurige-zorg', 'zorgverzekeringswet', 'passend-onderwijs'];
export const wetten = () => alle('wetten', (a, b) => wetvolgorde.indexOf(a.id) - wetvolgorde.indexOf(b.id));
export const paginas = () => alle('paginas', opTitel);
export const oudersPaginas = () => alle('ouders', (a, b) => a.data.taalnaam.localeCompare(b.data.taalnaam, 'nl'));
export const begrippen = () => alle('begrippen', (a, b) => a.data.term.localeCompare(b.data.term, 'nl'));
export const bronnen = () =>
  alle(
    'bronnen',
    (a, b) => a.data.maker.localeCompare(b.data.maker, 'nl') || (a.data.datum ?? '').localeCompare(b.data.datum ?? '') || opTitel(a, b),
  );
export const citaten = () => alle('citaten', (a, b) => a.id.localeCompare(b.id));
export const tijdlijn = () => alle('tijdlijn', (a, b) => a.data.datum.localeCompare(b.data.datum));
export const rollen = () => alle('rollen', opVolgorde);
export const werkterreinen = () => alle('werkterreinen', opVolgorde);
export const routes = () => alle('routes', (a, b) => a.id.localeCompare(b.id));
export const regios = () => alle('regios', (a, b) => a.data.naam.localeCompare(b.data.naam, 'nl'));
export const wijzigingen = () => alle('wijzigingen', (a, b) => b.data.datum.localeCompare(a.data.datum));

/** The publisher's settings from content/site.yaml. */
export async function site() {
  const [ingang] = await getCollection('site');
  if (!ingang) throw new Error('content/site.yaml ontbreekt of is leeg.');
  return ingang.data;
}

/** One entry by id; throws a Dutch message when there is none. */
export async function een<L extends { id: string }>(lijst: () => Promise<L[]>, id: string): Promise<L> {
  const gevonden = (await lijst()).find((ingang) => ingang.id === id);
  if (!gevonden) throw new Error(`'${id}' bestaat niet in de inhoud.`);
  return gevonden;
}
