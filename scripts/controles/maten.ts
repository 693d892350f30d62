/** Rule: no page is heavier than its budget (scripts/lib/budgetten.ts). */
import { budgetVan, overschrijdingen } from '../lib/budgetten.ts';
import { maakWeegschaal, totaal } from '../lib/gewicht.ts';
import type { Controle, Fout } from './controle.ts';

export const maten: Controle = {
  naam: 'maten',
  eis: 'Geen pagina is zwaarder dan haar budget.',
  controleer: async (site) => {
    const weeg = maakWeegschaal(site);
    const fouten: Fout[] = [];
    for (const pagina of site.paginas) {
      const budget = budgetVan(pagina.pad);
      const gewicht = await weeg(pagina);
      for (const { wat, waarde, grens, maat } of overschrijdingen(budget, { ...gewicht, samen: totaal(gewicht) })) {
        fouten.push({ pad: pagina.pad, wat: `${wat}: ${waarde} ${maat}, hoogstens ${grens} (${budget.soort})` });
      }
    }
    return { bekeken: site.paginas.length, fouten };
  },
};
