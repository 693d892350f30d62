/** Rule: no word is glued to the tag before or after it; a compiler or formatter that eats white space shows here. */
import { perPagina, type Controle } from './controle.ts';

const tags = 'a|strong|em|b|i|code|cite|q|mark|abbr|time';

/** Tags that belong directly against the word before them, each with its reason. */
export const magVast: { past: RegExp; reden: string }[] = [
  { past: /^<a class="br"/, reden: 'een bronnummer staat tegen het woord waar het bij hoort, zoals een voetnoot' },
  { past: /^<a class="anker"/, reden: 'het ankertje na een kop krijgt zijn afstand uit de stijl' },
];

/** Endings that may stand directly behind a closing tag: `<em>ZiO</em>'er`, `<a>pilot</a>s`. */
const uitgang = /^(?:'?(?:s|er|ers|en|e|je|jes|ster)|-[\p{L}\p{N}]+)(?![\p{L}\p{N}])/u;

export const geplakt: Controle = {
  naam: 'geplakte woorden',
  eis: 'Tussen een woord en een koppeling of nadruk staat een spatie.',
  controleer: perPagina(function* ({ html }) {
    const tekst = html.replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, '');
    for (const { index } of tekst.matchAll(new RegExp(`(?<=[\\p{L}\\p{N},;:!?)])<(?:${tags})[\\s>]`, 'gu'))) {
      const tag = tekst.slice(index, index + 120);
      if (!magVast.some(({ past }) => past.test(tag))) yield `woord vast aan een tag: …${tekst.slice(Math.max(0, index - 25), index + 40)}…`;
    }
    for (const { index, 0: tag } of tekst.matchAll(new RegExp(`</(?:${tags})>(?=[\\p{L}\\p{N}'-])`, 'gu'))) {
      const erna = tekst.slice(index + tag.length, index + tag.length + 30);
      if (!uitgang.test(erna)) yield `woord vast achter een tag: …${tekst.slice(Math.max(0, index - 25), index + tag.length + 20)}…`;
    }
  }),
};
