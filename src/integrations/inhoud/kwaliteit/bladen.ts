/** What stands on each page of the site, as far as it comes from the content folder. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { paden } from '../../../domain/paden.ts';
import type { Collectie } from '../../../schema/basis.ts';
import { eigenschappen, isJsx } from '../../tekst/mdx.ts';
import type { Inhoud, Item } from '../lees.ts';
import { isVertaling, namenVan, tekstenVan } from './lopende-tekst.ts';

export interface Blad {
  /** Site path of the page. */
  pad: string;
  /** Everything on it as one text, blocks on lines of their own. */
  tekst: string;
}

/** Fields that are not shown as text, or are no proof that something is treated. */
const nietOpBlad = new Set(['trefwoorden', 'zoekwoorden', 'bronnen', 'bijgewerkt', 'gecontroleerd', 'verwant']);
const padVan: Partial<Record<Collectie, (id: string, data: Record<string, unknown>) => string>> = {
  hoofdstukken: paden.hoofdstuk,
  interviews: paden.interview,
  praktijk: paden.praktijkvoorbeeld,
  stappenplan: paden.stap,
  hulpmiddelen: paden.hulpmiddel,
  hartVanBrabant: paden.hartVanBrabantDeel,
  wetten: paden.wet,
  regios: paden.regio,
  begrippen: () => paden.begrippen,
  tijdlijn: () => paden.tijdlijn,
  paginas: paden.pagina,
  ouders: () => paden.voorOuders,
  rollen: paden.rol,
  werkterreinen: () => paden.rollen,
  routes: (_id, { rol, werkterrein }) => (typeof werkterrein === 'string' ? paden.route(String(rol), werkterrein) : paden.rol(String(rol))),
};

/** All pages that content makes, sources and changes left out: a title in a list of sources treats nothing. */
export function bladenVan(inhoud: Inhoud): Blad[] {
  const bomen = new Map(tekstenVan(inhoud).map(({ item, boom }) => [item, boom]));
  const { titels } = namenVan(inhoud);
  const citaten = new Map(
    inhoud.items
      .filter(({ collectie }) => collectie === 'citaten')
      .map(({ id, data }) => [id, data as { tekst?: string; spreker?: string } | null]),
  );
  const perPad = new Map<string, string[]>();
  for (const item of inhoud.items) {
    const pad = isVertaling(item) ? undefined : padVan[item.collectie]?.(item.id, (item.data ?? {}) as Record<string, unknown>);
    if (pad === undefined) continue;
    const boom = bomen.get(item);
    const tekst = [...velden(item), ...(boom ? [leesbaar(boom)] : [])].join('\n');
    perPad.set(pad, [...(perPad.get(pad) ?? []), tekst]);
  }
  return [...perPad].map(([pad, teksten]) => ({ pad, tekst: teksten.join('\n') }));

  function leesbaar(knoop: Nodes): string {
    const delen: string[] = [];
    visit(knoop, (kind) => {
      if (kind.type === 'text' || kind.type === 'inlineCode') delen.push(kind.value);
      else if (['paragraph', 'heading', 'tableCell', 'listItem'].includes(kind.type)) delen.push('\n');
      else if (isJsx(kind)) delen.push(uitOnderdeel(kind.name ?? '', eigenschappen(kind), kind.children.length === 0));
    });
    return delen.join('');
  }

  function uitOnderdeel(naam: string, props: Record<string, string>, leeg: boolean): string {
    const id = props['id'] ?? '';
    if (naam === 'Citaat') return `\n${citaten.get(id)?.tekst ?? ''} ${citaten.get(id)?.spreker ?? ''}\n`;
    if (naam === 'Voorbeeld')
      return `\n${titels.get(`praktijk/${props['praktijk'] ?? ''}`) ?? titels.get(`interviews/${props['interview'] ?? ''}`) ?? ''}\n`;
    const collectie = { Begrip: 'begrippen', Hulpmiddel: 'hulpmiddelen', Praktijk: 'praktijk', Interview: 'interviews' }[naam];
    if (collectie) return leeg ? (titels.get(`${collectie}/${id}`) ?? '') : '';
    return [props['titel'], props['vraag'], props['bijschrift']]
      .filter(Boolean)
      .map((tekst) => `\n${tekst}\n`)
      .join('');
  }
}

function velden({ data }: Item): string[] {
  const uit: string[] = [];
  loop(data);
  return uit;

  function loop(waarde: unknown): void {
    if (typeof waarde === 'string') uit.push(waarde);
    else if (Array.isArray(waarde)) waarde.forEach(loop);
    else if (typeof waarde === 'object' && waarde !== null)
      for (const [veld, deel] of Object.entries(waarde)) if (!nietOpBlad.has(veld)) loop(deel);
  }
}
