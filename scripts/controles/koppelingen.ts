/** Rule: every internal address leads to a page or file that exists, under any base path. */
import { doel, type Pagina } from '../lib/gebouwd.ts';
import type { Controle } from './controle.ts';

const plaatsen: [selector: string, attribuut: string][] = [
  ['a[href], area[href], link[href], use[href]', 'href'],
  ['img[src], script[src], source[src], audio[src], video[src], iframe[src], embed[src]', 'src'],
  ['img[srcset], source[srcset]', 'srcset'],
  ['form[action]', 'action'],
  ['object[data]', 'data'],
  ['video[poster]', 'poster'],
];

export const koppelingen: Controle = {
  naam: 'koppelingen',
  eis: 'Elk adres binnen de leidraad leidt naar een pagina of bestand dat bestaat.',
  controleer: (site) => {
    let bekeken = 0;
    const fouten = site.paginas.flatMap((pagina) =>
      [...new Set(adressen(pagina))].flatMap((adres) => {
        const naar = /^(mailto|tel|data|blob):/.test(adres) ? undefined : doel(adres, pagina, site);
        if (!naar) return [];
        bekeken++;
        const bestaat = site.paginaOp(naar.pad) !== undefined || site.bestanden.has(naar.pad);
        return bestaat ? [] : [{ pad: pagina.pad, wat: `leidt naar ${adres}, maar dat bestaat niet` }];
      }),
    );
    return { bekeken, fouten };
  },
};

/** All addresses on a page, also those that a browser follows by itself. */
export function adressen({ document }: Pagina): string[] {
  return plaatsen.flatMap(([selector, attribuut]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const waarde = element.getAttribute(attribuut) ?? '';
      return attribuut === 'srcset' ? waarde.split(',').map((deel) => deel.trim().split(/\s+/)[0] ?? '') : [waarde];
    }),
  );
}
