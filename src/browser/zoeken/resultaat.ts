/** One result as the reader sees it: title (and section), kind, chapter, date, the words around the finds, other sections. */
import { datumtekst } from '../../domain/datums.ts';
import { besteDelen, uittreksel, type Deel, type Tekst } from '../../domain/zoeken/fragment.ts';
import type { KaartPagina } from '../../domain/zoeken/kaart.ts';
import { metBasis } from '../../domain/paden.ts';
import { soortnaam } from '../../domain/zoeken/soorten.ts';
import { maak } from './dom.ts';

/** How much better a section must answer than the opening of the page to be the target itself. */
const BETER = 1.15;

export function alsRegel(pagina: KaartPagina, tekst: Tekst, gezocht: ReadonlyMap<string, number>, basis: string): HTMLLIElement {
  const delen = besteDelen(tekst, gezocht);
  const begin = delen.find(({ id }) => id === '');
  const beste = kiesDeel(delen, begin);
  const adres = metBasis(pagina.pad, basis);
  const titel = maak('a', { href: beste?.id ? `${adres}#${beste.id}` : adres }, tekst.titel);
  if (beste?.id) titel.append(maak('span', { className: 'res-deel' }, /[?!.]$/.test(tekst.titel) ? ` ${beste.kop}` : `: ${beste.kop}`));
  const stukken = uittreksel(tekst, beste?.nr ?? 0, gezocht);
  const overige = delen.filter((deel) => deel.id !== '' && deel !== beste && deel.score >= (delen[0]?.score ?? 0) * 0.55).slice(0, 2);
  const regel = maak(
    'li',
    {},
    maak('h3', { className: 'res-titel' }, titel),
    maak('p', { className: 'res-meta' }, bijschrift(pagina, tekst)),
    maak('p', { className: 'res-tekst' }, ...stukken.map(({ tekst: stuk, treffer }) => (treffer ? maak('mark', {}, stuk) : stuk))),
  );
  if (overige.length > 0) {
    regel.append(
      maak(
        'p',
        { className: 'res-ook' },
        'Ook op deze pagina: ',
        ...overige.flatMap(({ id, kop }, nr) => [
          maak('a', { href: `${adres}#${id}` }, kop),
          ...(nr < overige.length - 1 ? ['\u00a0· '] : []),
        ]),
      ),
    );
  }
  return regel;
}

function kiesDeel(delen: Deel[], begin: Deel | undefined): Deel | undefined {
  const [eerste] = delen;
  return begin && eerste && eerste.score < begin.score * BETER ? begin : eerste;
}

function bijschrift({ soort, facetten }: KaartPagina, { datum }: Tekst): string {
  const nummers = facetten
    .filter((facet) => facet.startsWith('hoofdstuk:'))
    .map((facet) => Number(facet.slice(10)))
    .sort((a, b) => a - b);
  const kop = soort === 'hoofdstuk' && nummers.length === 1 ? `Hoofdstuk ${nummers[0]}` : soortnaam(soort);
  const bij = soort === 'hoofdstuk' || nummers.length === 0 ? '' : `bij hoofdstuk ${nummers.join(', ').replace(/, (\d+)$/, ' en $1')}`;
  return [kop, bij, datum && `bijgewerkt ${datumtekst(datum)}`].filter(Boolean).join(' · ');
}
