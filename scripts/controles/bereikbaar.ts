/** Rule: a reader can reach every page from the front page by following links, without JavaScript. */
import { doel } from '../lib/gebouwd.ts';
import type { Controle } from './controle.ts';

/** Pages that nothing leads to on purpose. */
const los: { pad: string; reden: string }[] = [
  { pad: '/404.html', reden: 'verschijnt alleen bij een adres dat niet bestaat' },
  { pad: '/over/vormgeving/', reden: 'toont alle onderdelen, voor wie de vormgeving nakijkt; staat niet in het menu' },
];

/** More clicks than this from the front page is too far. */
const MAX_KLIKKEN = 4;

export const bereikbaar: Controle = {
  naam: 'bereikbaar',
  eis: `Elke pagina is vanaf de voorpagina te bereiken in hoogstens ${MAX_KLIKKEN} klikken.`,
  controleer: (site) => {
    const afstand = new Map([['/', 0]]);
    for (const [pad, klikken] of afstand) {
      const pagina = site.paginaOp(pad);
      if (!pagina) continue;
      for (const a of pagina.document.querySelectorAll('a[href]')) {
        const naar = doel(a.getAttribute('href') ?? '', pagina, site)?.pad;
        if (naar !== undefined && site.paginaOp(naar) && !afstand.has(naar)) afstand.set(naar, klikken + 1);
      }
    }
    const fouten = site.paginas.flatMap(({ pad }) => {
      const klikken = afstand.get(pad);
      if (klikken === undefined) return los.some((pagina) => pagina.pad === pad) ? [] : [{ pad, wat: 'is met geen koppeling te bereiken' }];
      return klikken > MAX_KLIKKEN ? [{ pad, wat: `ligt ${klikken} klikken van de voorpagina` }] : [];
    });
    return { bekeken: afstand.size, fouten };
  },
};
