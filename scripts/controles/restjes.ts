/** Rule: nothing unfinished and nothing that went wrong in a template reaches a reader. */
import { perPagina, type Controle } from './controle.ts';

const patronen: { past: RegExp; wat: string }[] = [
  { past: /lorem ipsum/i, wat: 'vultekst' },
  { past: /\b(TODO|FIXME|XXX)\b/, wat: 'een aantekening voor makers' },
  { past: /\[object \w+\]|\bundefined\b|\bNaN\b/, wat: 'een waarde die niet is ingevuld' },
  { past: /\b(volgt nog|nog in te vullen|binnenkort meer|komt binnenkort)\b/i, wat: 'een belofte in plaats van tekst' },
  { past: /&(amp;)?(lt|gt|quot|nbsp|#\d+);/, wat: 'een teken dat twee keer is omgezet' },
  { past: /<\/?[A-Z]\w+/, wat: 'een onderdeel dat als tekst verschijnt' },
];

export const restjes: Controle = {
  naam: 'restjes',
  eis: 'Op geen pagina staat vultekst, een aantekening of een niet ingevulde waarde.',
  controleer: perPagina(function* ({ document }) {
    const tekst = [...document.querySelectorAll('title, main')].map(({ textContent }) => textContent ?? '').join(' ');
    for (const { past, wat } of patronen) {
      const gevonden = past.exec(tekst);
      if (gevonden) yield `bevat ${wat}: …${tekst.slice(Math.max(0, gevonden.index - 30), gevonden.index + 40).replace(/\s+/g, ' ')}…`;
    }
    if (tekst.trim().length < 150) yield 'is (bijna) leeg';
  }),
};
