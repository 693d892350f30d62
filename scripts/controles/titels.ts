/** Rule: every page has a title and a description of its own, so that a reader can tell tabs and search results apart. */
import type { Pagina } from '../lib/gebouwd.ts';
import type { Controle, Fout } from './controle.ts';

/** Search engines cut longer descriptions off. */
const MAX_OMSCHRIJVING = 200;

export const titels: Controle = {
  naam: 'titels',
  eis: 'Elke pagina heeft een eigen titel en een eigen omschrijving.',
  controleer: ({ paginas }) => ({
    bekeken: paginas.length,
    fouten: [
      ...dubbel(paginas, 'titel', ({ document }) => document.querySelector('head > title')?.textContent?.trim() ?? ''),
      ...dubbel(paginas, 'omschrijving', omschrijving),
      ...paginas
        .filter((pagina) => omschrijving(pagina).length > MAX_OMSCHRIJVING)
        .map((pagina) => ({
          pad: pagina.pad,
          wat: `heeft een omschrijving van ${omschrijving(pagina).length} tekens; hoogstens ${MAX_OMSCHRIJVING}`,
        })),
    ],
  }),
};

const omschrijving = ({ document }: Pagina): string =>
  document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '';

function dubbel(paginas: Pagina[], wat: string, waarde: (pagina: Pagina) => string): Fout[] {
  const eerder = new Map<string, string>();
  return paginas.flatMap((pagina) => {
    const tekst = waarde(pagina);
    if (tekst === '') return [{ pad: pagina.pad, wat: `heeft geen ${wat}` }];
    const ander = eerder.get(tekst);
    eerder.set(tekst, pagina.pad);
    return ander === undefined ? [] : [{ pad: pagina.pad, wat: `heeft dezelfde ${wat} als ${ander}: ${tekst}` }];
  });
}
