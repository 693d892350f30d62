/** Rule: no page is heavier than its budget (scripts/lib/budgetten.ts). */
import { budgetVan, kB, leesgrenzen } from '../lib/budgetten.ts';
import { maakWeegschaal, totaal } from '../lib/gewicht.ts';
import type { Controle, Fout } from './controle.ts';

export const maten: Controle = {
  naam: 'maten',
  eis: 'Geen pagina is zwaarder dan haar budget.',
  controleer: async (site) => {
    const weeg = maakWeegschaal(site);
    const fouten: Fout[] = [];
    for (const pagina of site.paginas) {
      const { soort, eersteBezoek, lezen } = budgetVan(pagina.pad);
      const gewicht = await weeg(pagina);
      const meld = (wat: string, waarde: number, grens: number, maat = 'kB') => {
        if (waarde > grens) fouten.push({ pad: pagina.pad, wat: `${wat}: ${waarde} ${maat}, hoogstens ${grens} (${soort})` });
      };
      meld('eerste bezoek', kB(totaal(gewicht)), eersteBezoek);
      if (!lezen) continue;
      meld('stijl', kB(gewicht.css), leesgrenzen.css);
      meld('script', kB(gewicht.js), leesgrenzen.js);
      meld('lettertype', kB(gewicht.letter), leesgrenzen.letter);
      meld('HTML per 1.000 woorden', Math.round(kB(gewicht.html) / Math.max(1, gewicht.woorden / 1000) * 10) / 10, leesgrenzen.htmlPer1000Woorden);
      meld('verzoeken', gewicht.verzoeken, leesgrenzen.verzoeken, 'keer');
    }
    return { bekeken: site.paginas.length, fouten };
  },
};
