/** Rule: the HTML is valid (html-validate; our choices and their reasons stand in .htmlvalidate.mjs). */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Controle, Fout } from './controle.ts';

export const geldig: Controle = {
  naam: 'geldige HTML',
  eis: 'De HTML van elke pagina is geldig.',
  controleer: async (site) => {
    const keuring = new HtmlValidate(new FileSystemConfigLoader());
    const fouten: Fout[] = [];
    for (const { pad, html } of site.paginas) {
      const { results } = await keuring.validateString(html, `${process.cwd()}/pagina.html`);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
        fouten.push({ pad, wat: `${ruleId}: ${message} (regel ${line}, teken ${column})` });
    }
    return { bekeken: site.paginas.length, fouten };
  },
};
