/** Rule: headings form a table of contents: one h1, first of all, no level skipped, none empty. */
import { perPagina, type Controle } from './controle.ts';

export const koppen: Controle = {
  naam: 'koppen',
  eis: 'Elke pagina heeft precies één h1, en de koppen eronder slaan geen niveau over.',
  controleer: perPagina(function* ({ document }) {
    const alle = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((kop) => ({
      niveau: Number(kop.localName[1]),
      tekst: (kop.textContent ?? '').trim(),
    }));
    const aantal = alle.filter(({ niveau }) => niveau === 1).length;
    if (aantal !== 1) yield `heeft ${aantal} keer een h1`;
    for (const [nr, { niveau, tekst }] of alle.entries()) {
      const vorige = alle[nr - 1]?.niveau ?? 0;
      if (tekst === '') yield `heeft een lege h${niveau}`;
      if (niveau > vorige + 1) yield `gaat van ${vorige === 0 ? 'het begin' : `h${vorige}`} naar h${niveau} bij '${tekst}'`;
    }
  }),
};
