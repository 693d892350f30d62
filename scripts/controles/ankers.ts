/** Rule: every fragment leads to something on the page it names; every id that another attribute names exists. */
import { doel } from '../lib/gebouwd.ts';
import type { Controle } from './controle.ts';

/** Attributes that name ids on the same page. */
const verwijzers = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'popovertarget', 'list', 'headers'];

export const ankers: Controle = {
  naam: 'ankers',
  eis: 'Elk adres met een # leidt naar een plek die op die pagina bestaat.',
  controleer: (site) => {
    let bekeken = 0;
    const fouten = site.paginas.flatMap((pagina) => {
      const wat: string[] = [];
      for (const adres of new Set(
        [...pagina.document.querySelectorAll('a[href*="#"], use[href*="#"]')].map((a) => a.getAttribute('href') ?? ''),
      )) {
        const naar = doel(adres, pagina, site);
        const daar = naar && site.paginaOp(naar.pad);
        if (!daar || naar.anker === '') continue;
        bekeken++;
        if (!daar.ankers.has(naar.anker)) wat.push(`leidt naar ${adres}, maar '${naar.anker}' staat niet op die pagina`);
      }
      for (const attribuut of verwijzers) {
        for (const element of pagina.document.querySelectorAll(`[${attribuut}]`)) {
          for (const id of (element.getAttribute(attribuut) ?? '').split(/\s+/)) {
            if (!pagina.ankers.has(id)) wat.push(`<${element.localName} ${attribuut}> noemt '${id}', maar dat staat niet op de pagina`);
          }
        }
      }
      return wat.map((tekst) => ({ pad: pagina.pad, wat: tekst }));
    });
    return { bekeken, fouten };
  },
};
