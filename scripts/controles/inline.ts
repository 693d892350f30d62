/** Rule: the content security policy holds: no inline code or style except what it names by hash. */
import { createHash } from 'node:crypto';
import { perPagina, type Controle } from './controle.ts';

/** Inline scripts of ours: the theme, set before the first paint (components/site/thema.ts). */
const MAX_SCRIPTS = 1;

export const inline: Controle = {
  naam: 'inline code',
  eis: 'Er is een strenge CSP, en niets op de pagina dat die zou blokkeren.',
  controleer: perPagina(function* ({ document }) {
    const csp = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
    if (!csp.includes("default-src 'self'")) yield "heeft geen CSP met default-src 'self'";
    if (/unsafe-inline|'unsafe-eval'|unsafe-hashes/.test(csp)) yield 'heeft een CSP die inline code toelaat';
    const scripts = [...document.querySelectorAll('script:not([src])')].filter((script) => !/json/.test(script.getAttribute('type') ?? ''));
    if (scripts.length > MAX_SCRIPTS) yield `heeft ${scripts.length} inline scripts; hoogstens ${MAX_SCRIPTS}`;
    for (const deel of [...scripts, ...document.querySelectorAll('style')]) {
      const hash = createHash('sha256')
        .update(deel.textContent ?? '')
        .digest('base64');
      if (!regelVoor(csp, deel.localName === 'style' ? 'style-src' : 'script-src').includes(`'sha256-${hash}'`))
        yield `heeft een <${deel.localName}> die niet in de CSP staat: ${(deel.textContent ?? '').slice(0, 50)}`;
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes)
        if (name === 'style' || name.startsWith('on')) yield `heeft ${name}="…" op <${element.localName} class="${element.className}">`;
    }
  }),
};

/** What a policy allows for one kind: the directive of that name, else the one for everything. */
function regelVoor(csp: string, naam: string): string {
  const regels = new Map(csp.split(';').map((regel) => [regel.trim().split(/\s+/)[0], regel]));
  return regels.get(naam) ?? regels.get('default-src') ?? '';
}
