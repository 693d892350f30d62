/** Check `bronnen`: blocks and sources per page, every source used, the four seeds used, enough sources in a chapter. */
import { visit } from 'unist-util-visit';
import type { Melding } from '../../../domain/meldingen.ts';
import { relaties } from '../../../domain/verwijzingen.ts';
import type { Collectie } from '../../../schema/basis.ts';
import { opslag } from '../../../schema/collecties.ts';
import { eigenschappen, isJsx } from '../../tekst/mdx.ts';
import { splitsIds } from '../../tekst/opbouw.ts';
import type { Inhoud } from '../lees.ts';
import { controleerBronnen, metBronplicht, minimumPerHoofdstuk, telBlokken } from '../regels/bronnen.ts';
import type { Tekst } from '../teksten.ts';
import { tekstenVan } from './lopende-tekst.ts';
import { tabel } from '../../../domain/tabel.ts';
import { nietsGevonden, type Uitslag } from './verslag.ts';

/** The source documents that the guide rests on; seed-001 is a copy of seed-000. */
export const zaden = ['factsheet-hvb-2023', 'stappenplan-zio', 'monitor-hvb-2023', 'presentatie-leidraad-2025'];
/** On the last two blocks without a source are not counted as bare. */
const paginas: Collectie[] = [...metBronplicht, 'paginas', 'ouders'];
/** Sites with copies of documents of others: a source there names the original publisher and says that it is a copy. */
const kopieSites = /\/\/(?:www\.)?(?:5dok\.net|adoc\.pub|berthub\.eu|docplayer\.nl|doczz\.nl)/;

/** `code` is the text of everything outside the collections that may name a source: components, pictures, templates. */
export function controleerBronnengebruik(inhoud: Inhoud, code: string): Uitslag & { ongebruikt: string[] } {
  const teksten = tekstenVan(inhoud);
  const bladen = teksten.filter(({ item }) => paginas.includes(item.collectie));
  const bronVanCitaat = new Map(
    inhoud.items
      .filter(({ collectie }) => collectie === 'citaten')
      .map(({ id, data }) => [id, (data as { bron?: string } | null)?.bron ?? '']),
  );
  const perBlad = bladen.map((tekst) => ({ tekst, telling: telBlokken(tekst), bronnen: bronnenInTekst(tekst, bronVanCitaat) }));
  const gebruikt = new Set([...perBlad.flatMap(({ bronnen }) => [...bronnen]), ...uitGegevens(inhoud)]);
  const bronnen = inhoud.items.filter(({ collectie }) => collectie === 'bronnen');
  const ongebruikt = bronnen.filter(({ id }) => !gebruikt.has(id) && !new RegExp(`['"\`\\s,]${id}['"\`\\s,]`).test(code));

  const fouten: Melding[] = [...controleerBronnen(teksten)];
  if (bladen.length === 0 || bronnen.length === 0)
    fouten.push(nietsGevonden('content', `${bladen.length} pagina's en ${bronnen.length} bronnen`));
  for (const { tekst, bronnen: eigen } of perBlad) {
    if (tekst.item.collectie === 'hoofdstukken' && eigen.size < minimumPerHoofdstuk) {
      fouten.push({
        bestand: tekst.item.bestand,
        veld: '',
        wat: `steunt op ${eigen.size} verschillende bronnen; een hoofdstuk heeft er minstens ${minimumPerHoofdstuk}`,
        doe: 'Zoek meer bronnen in het dossier van dit hoofdstuk.',
      });
    }
  }
  for (const zaad of zaden)
    if (!gebruikt.has(zaad))
      fouten.push({
        bestand: `content/bronnen/${zaad}.yaml`,
        veld: '',
        wat: 'wordt nergens gebruikt, maar is een van de vier bronnen waar alles op steunt',
        doe: 'Verwijs ernaar op de plek waar de tekst erop steunt.',
      });
  for (const { bestand, data } of bronnen) {
    const { adres = '', kopie } = (data ?? {}) as { adres?: string; kopie?: string };
    if (kopieSites.test(adres) && !kopie)
      fouten.push({
        bestand,
        veld: 'kopie',
        wat: 'ontbreekt, maar het adres is een site met kopieën',
        doe: 'Vul bij kopie de naam van de site in en bij maker de oorspronkelijke uitgever.',
      });
  }
  for (const { bestand } of ongebruikt)
    fouten.push({
      bestand,
      veld: '',
      wat: 'wordt nergens gebruikt',
      doe: 'Gebruik de bron in een tekst of haal het bestand weg. `npm run controle:bronnen -- --opschonen` geeft de lijst.',
    });

  const kaalVan = ({ tekst, telling }: (typeof perBlad)[number]) => (metBronplicht.has(tekst.item.collectie) ? telling.kaal.length : 0);
  const som = (kies: (telling: (typeof perBlad)[number]['telling']) => number) =>
    perBlad.reduce((tot, { telling }) => tot + kies(telling), 0);
  const rijen = perBlad.map(({ tekst, telling, bronnen: eigen }) => [
    telling.bestand.replace('content/', ''),
    telling.blokken,
    telling.metBron,
    telling.gedekt,
    metBronplicht.has(tekst.item.collectie) ? telling.kaal.length : '–',
    telling.bronnen,
    eigen.size,
  ]);
  return {
    naam: 'bronnen',
    fouten,
    aandacht: [],
    ongebruikt: ongebruikt.map(({ bestand }) => bestand),
    tabellen: [tabel(['pagina', 'blokken', 'eigen bron', 'gedekt', 'kaal', 'verwijzingen', 'bronnen'], rijen)],
    samenvatting: `${bladen.length} pagina's, ${som((t) => t.blokken)} blokken, ${som((t) => t.metBron)} met eigen bron, ${som((t) => t.gedekt)} gedekt, ${perBlad.reduce((tot, blad) => tot + kaalVan(blad), 0)} kaal; ${bronnen.length - ongebruikt.length} van ${bronnen.length} bronnen gebruikt.`,
  };
}

function bronnenInTekst({ boom, item }: Tekst, bronVanCitaat: Map<string, string>): Set<string> {
  const gevonden = new Set<string>((item.data as { bronnen?: string[] } | null)?.bronnen ?? []);
  visit(boom, (knoop) => {
    if (!isJsx(knoop)) return;
    const { id = '', ids = '' } = eigenschappen(knoop);
    if (knoop.name === 'Bron') gevonden.add(id);
    if (knoop.name === 'UitBron') splitsIds(ids).forEach((deel) => gevonden.add(deel));
    if (knoop.name === 'Citaat') gevonden.add(bronVanCitaat.get(id) ?? '');
  });
  return gevonden;
}

/** Sources named in data; a quotation that nobody shows does not count. */
function uitGegevens({ items }: Inhoud): string[] {
  return items
    .filter(({ collectie }) => collectie !== 'citaten' && collectie !== 'bronnen')
    .flatMap(({ collectie, data }) =>
      relaties(opslag[collectie].schema, data)
        .filter(({ naar }) => naar === 'bronnen')
        .map(({ id }) => id),
    );
}
