/** Makes the search map: for every word the pages that are about it, and how much. */
import { ZWAARST, type Kaart, type Plek } from '../../domain/zoeken/kaart.ts';
import { delen } from '../../domain/zoeken/samenstelling.ts';
import { isStopwoord } from '../../domain/zoeken/stopwoorden.ts';
import { LOS, sleutels } from '../../domain/zoeken/begripsleutels.ts';
import { stam, woorden } from '../../domain/zoeken/woorden.ts';
import { instelling, vanBegrip, vanPagina, type Bron } from './kaartbronnen.ts';
import type { GelezenBegrip } from './lees-begrippen.ts';
import type { GelezenPagina } from './lees-paginas.ts';

/** The map of all pages and terms. `fragmenten`: address → name of Pagefind's fragment. */
export function maakKaart(paginas: GelezenPagina[], begrippen: GelezenBegrip[], fragmenten: Map<string, string>): Kaart {
  const wijzers = new Map<string, Set<string>>();
  for (const { pad, tekst } of paginas.flatMap(({ wijstNaar }) => wijstNaar)) wijzers.set(pad, (wijzers.get(pad) ?? new Set()).add(tekst));
  const bronnen = [
    ...paginas.map((pagina) => vanPagina(pagina, [...(wijzers.get(pagina.pad) ?? [])], fragmenten)),
    ...begrippen.map((begrip) => vanBegrip(begrip, fragmenten)),
  ];
  const isWoord = woordenlijst(bronnen);
  const stammen: Kaart['stammen'] = new Map();
  const vormen = new Map<string, Map<string, number>>();
  const perPagina = bronnen.map((bron) => telBron(bron, isWoord, vormen));
  const aantal = new Map<string, number>();
  for (const { gewogen } of perPagina) for (const eigen of gewogen.keys()) aantal.set(eigen, (aantal.get(eigen) ?? 0) + 1);
  perPagina.forEach(({ gewogen, vast }, pagina) => {
    const waarde = ([eigen, gewicht]: [string, number]) =>
      vast.has(eigen) ? Infinity : gewicht * Math.log(1 + bronnen.length / (aantal.get(eigen) ?? 1));
    const grens = instelling.beperkt[bronnen[pagina]?.pagina.soort ?? ''];
    const lijst = grens === undefined ? [...gewogen] : [...gewogen].sort((a, b) => waarde(b) - waarde(a)).slice(0, vast.size + grens);
    for (const [eigen, gewicht] of lijst) {
      const ingang = stammen.get(eigen) ?? { woord: '', plekken: [] };
      ingang.plekken.push({ pagina, gewicht: verzadig(gewicht) });
      stammen.set(eigen, ingang);
    }
  });
  for (const [eigen, ingang] of stammen) ingang.woord = vaakst(vormen.get(eigen)) ?? eigen;
  for (const [eigen, { woord }] of stammen) if (stam(woord) !== eigen) stammen.delete(eigen);
  return {
    paginas: bronnen.map(({ pagina }) => pagina),
    stammen,
    begrippen: begrippen.map(({ id, vormen: namen, zoekwoorden }) => ({
      id,
      sleutels: [...new Set([...namen.flatMap(sleutels), ...zoekwoorden.flatMap(sleutels).map((sleutel) => LOS + sleutel)])],
    })),
    begripPlekken: new Map(begrippen.map((begrip) => [begrip.id, plekkenVan(begrip, bronnen)])),
  };
}

/** Which folded words occur on their own, to cut compounds with. */
function woordenlijst(bronnen: Bron[]): (woord: string) => boolean {
  const bekend = new Map<string, number>();
  for (const { velden, tekst } of bronnen)
    for (const woord of new Set(woorden([...velden.map(([veld]) => veld), tekst].join(' '))))
      bekend.set(woord, (bekend.get(woord) ?? 0) + 1);
  return (woord) => (bekend.get(woord) ?? 0) >= 2 && !isStopwoord(woord);
}

function telBron({ velden, tekst }: Bron, isWoord: (woord: string) => boolean, vormen: Map<string, Map<string, number>>) {
  const gewogen = new Map<string, number>();
  const vast = new Set<string>();
  const tel = (veld: string, gewicht: number, blijft: boolean) => {
    const gehad = new Set<string>();
    for (const woord of woorden(veld)) {
      if (isStopwoord(woord)) continue;
      const eigen = stam(woord);
      const vorm = vormen.get(eigen) ?? new Map<string, number>();
      vorm.set(woord, (vorm.get(woord) ?? 0) + 1);
      vormen.set(eigen, vorm);
      for (const [sleutel, deel] of [[eigen, 1] as const, ...delen(woord, isWoord).map((stuk) => [stam(stuk), instelling.deel] as const)]) {
        // A second mention in the same place counts for less.
        gewogen.set(sleutel, (gewogen.get(sleutel) ?? 0) + gewicht * deel * (gehad.has(sleutel) ? 0.4 : 1));
        gehad.add(sleutel);
        if (blijft) vast.add(sleutel);
      }
    }
  };
  for (const [veld, gewicht] of velden) tel(veld, gewicht, gewicht >= 2);
  const lengte = woorden(tekst).length;
  tel(tekst, instelling.tekst * Math.min(1.4, Math.sqrt(700 / Math.max(lengte, 150))), false);
  return { gewogen, vast };
}

const verzadig = (gewicht: number): number =>
  Math.max(1, Math.min(ZWAARST, Math.round(((ZWAARST + 0.5) * gewicht) / (gewicht + instelling.verzadiging))));

function vaakst(vormen: Map<string, number> | undefined): string | undefined {
  return [...(vormen ?? [])].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0];
}

/** Pages about a term: the page it points to, its own entry, and pages that explain it. */
function plekkenVan({ id, naar }: GelezenBegrip, bronnen: Bron[]): Plek[] {
  const doel = naar.split('#')[0];
  return bronnen.flatMap(({ pagina, begrippen }, nr): Plek[] => {
    if (pagina.pad === doel) return [{ pagina: nr, gewicht: ZWAARST }];
    if (pagina.pad === `/begrippen/#${id}`) return [{ pagina: nr, gewicht: ZWAARST }];
    return begrippen.includes(id) && pagina.soort !== 'begrip' ? [{ pagina: nr, gewicht: 1 }] : [];
  });
}
