/** Rule: the sitemap lists every page that may be found, and nothing else; robots.txt leads to it. */
import { isVerborgen } from '../lib/gebouwd.ts';
import type { Controle, Fout } from './controle.ts';

export const sitemap: Controle = {
  naam: 'sitemap',
  eis: 'De sitemap noemt elke pagina die gevonden mag worden, en robots.txt noemt de sitemap.',
  controleer: (site) => {
    const delen = [...site.bestanden].filter((pad) => /^\/sitemap-\d+\.xml$/.test(pad));
    const adressen = new Set(
      delen.flatMap((pad) =>
        [
          ...site
            .lees(pad)
            .toString('utf8')
            .matchAll(/<loc>([^<]+)<\/loc>/g),
        ].map(([, adres = '']) => adres),
      ),
    );
    const horen = site.paginas.filter((pagina) => !isVerborgen(pagina)).map(({ pad }) => new URL(pad.slice(1), site.adres).href);
    const fouten: Fout[] = [
      ...horen.filter((adres) => !adressen.has(adres)).map((adres) => ({ pad: '/sitemap-0.xml', wat: `mist ${adres}` })),
      ...[...adressen]
        .filter((adres) => !horen.includes(adres))
        .map((adres) => ({ pad: '/sitemap-0.xml', wat: `noemt ${adres}, maar die pagina bestaat niet of is verborgen` })),
    ];
    const robots = site.bestanden.has('/robots.txt') ? site.lees('/robots.txt').toString('utf8') : '';
    if (!robots.includes(`Sitemap: ${site.adres}sitemap-index.xml`))
      fouten.push({ pad: '/robots.txt', wat: `noemt de sitemap niet (${site.adres}sitemap-index.xml)` });
    return { bekeken: adressen.size, fouten };
  },
};
