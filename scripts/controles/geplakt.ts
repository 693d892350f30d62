/** Rule: no word is glued to the tag before or after it; a compiler or formatter that eats white space shows here. */
import { perPagina, type Controle } from './controle.ts';

const tags = 'a|strong|em|b|i|code|cite|q|mark|abbr|time';

/** Where a tag may stand directly against what comes before it, each with its reason. */
export const magVast: { voor?: RegExp; tag?: RegExp; reden: string }[] = [
  { tag: /^<a class="br"/, reden: 'een bronnummer staat tegen het woord waar het bij hoort, zoals een voetnoot' },
  { tag: /^<a class="anker"/, reden: 'het ankertje na een kop krijgt zijn afstand uit de stijl' },
  { voor: /\(v\)$/, tag: /^<a class="bg"[^>]*>so/, reden: "'(v)so' is één woord, waarvan het tweede deel een begrip is" },
];

/** Endings that may stand directly behind a closing tag: `<em>ZiO</em>'er`, `<a>pilot</a>s`. */
const uitgang = /^(?:'?(?:s|er|ers|en|e|je|jes|ster)|-[\p{L}\p{N}]+)(?![\p{L}\p{N}])/u;

export const geplakt: Controle = {
  naam: 'geplakte woorden',
  eis: 'Tussen een woord en een koppeling of nadruk staat een spatie.',
  controleer: perPagina(function* ({ html }) {
    const tekst = html.replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, '');
    for (const { index } of tekst.matchAll(new RegExp(`(?<=[\\p{L}\\p{N},;:!?)])<(?:${tags})[\\s>]`, 'gu'))) {
      const [ervoor, tag] = [tekst.slice(Math.max(0, index - 25), index), tekst.slice(index, index + 120)];
      if (magVast.some((reden) => (reden.voor ?? /$/).test(ervoor) && (reden.tag ?? /^/).test(tag))) continue;
      yield `woord vast aan een tag: …${ervoor}${tag.slice(0, 40)}…`;
    }
    for (const { index, 0: tag } of tekst.matchAll(new RegExp(`</(?:${tags})>(?=[\\p{L}\\p{N}'-])`, 'gu'))) {
      const erna = tekst.slice(index + tag.length, index + tag.length + 30);
      if (!uitgang.test(erna)) yield `woord vast achter een tag: …${tekst.slice(Math.max(0, index - 25), index + tag.length + 20)}…`;
    }
  }),
};
