/** Rule: every page says in which language it is written, and in which direction it runs. */
import { perPagina, type Controle } from './controle.ts';

const vanRechts = new Set(['ar']);

export const taal: Controle = {
  naam: 'taal',
  eis: 'Elke pagina noemt haar taal in <html lang>; de vertalingen voor ouders hun eigen taal.',
  controleer: perPagina(function* ({ pad, document }) {
    const verwacht = /^\/voor-ouders\/([a-z]{2})\/$/.exec(pad)?.[1] ?? 'nl';
    const { documentElement: html } = document;
    if (html.getAttribute('lang') !== verwacht) yield `heeft lang="${html.getAttribute('lang') ?? ''}" in plaats van "${verwacht}"`;
    if (vanRechts.has(verwacht) !== (html.getAttribute('dir') === 'rtl')) yield `heeft de verkeerde leesrichting (dir)`;
    for (const deel of document.querySelectorAll('body [lang]')) {
      if (!/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(deel.getAttribute('lang') ?? '')) yield `heeft een onbekende taal bij <${deel.localName}>`;
    }
  }),
};
