import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EERSTE_KEER, TWEEDE_KEER, neemtStijlMee } from '../../src/domain/eerste-bezoek.ts';
import { maakBlad, metStijl } from '../../src/integrations/stijl-in-pagina.ts';

/** Text that brotli cannot make much smaller than half. */
const ruis = (lengte: number) =>
  Array.from({ length: Math.ceil(lengte / 64) }, (_, nr) => createHash('sha256').update(String(nr)).digest('hex')).join('');
const pagina = (tekst: string, csp = "default-src 'self'; style-src 'self' 'sha256-letter='") =>
  `<html><head><meta http-equiv="content-security-policy" content="${csp}"><link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head><body>${tekst}</body></html>`;
const bladen: Record<string, string> = { '/_astro/a.css': 'p { color: red }\n', '/_astro/b.css': 'p::before { content: "$& $1" }' };
const lees = (adres: string) => maakBlad(bladen[adres] ?? '');
const lang = ruis(2.5 * EERSTE_KEER);

describe('wanneer een pagina haar stijl meeneemt', () => {
  it.each([
    ['een pagina die in de eerste keer past', EERSTE_KEER, 9_000, false],
    ['een pagina die er net niet in past', EERSTE_KEER + 1, 9_000, true],
    ['samen precies twee keer', TWEEDE_KEER - 9_000, 9_000, true],
    ['samen meer dan twee keer', TWEEDE_KEER - 9_000, 9_001, false],
  ])('%s', (_, html, stijl, mee) => expect(neemtStijlMee(html, stijl)).toBe(mee));
});

describe('de stijl in de pagina', () => {
  it('staat op de plek van de koppelingen, in dezelfde volgorde en letterlijk', () => {
    const uit = metStijl(pagina(lang), lees);
    expect(uit).toContain('<style>p { color: red }</style><style>p::before { content: "$& $1" }</style></head>');
    expect(uit).not.toContain('stylesheet');
  });
  it('heeft van elk blad de hash in de CSP, naast wat er al stond', () => {
    const uit = metStijl(pagina(lang), lees);
    const hashes = [...uit.matchAll(/<style>([^]*?)<\/style>/g)].map(([, tekst = '']) =>
      createHash('sha256').update(tekst).digest('base64'),
    );
    expect(hashes).toHaveLength(2);
    for (const hash of [...hashes, 'letter=']) expect(uit).toContain(`'sha256-${hash}'`);
  });
  it('blijft een bestand bij een korte pagina', () => expect(metStijl(pagina('kort'), lees)).toBe(pagina('kort')));
  it('laat een lange pagina zonder stijlbladen met rust', () => expect(metStijl(`<p>${lang}</p>`, lees)).toBe(`<p>${lang}</p>`));
  it('stopt bij een pagina zonder regel voor stijl', () =>
    expect(() => metStijl(pagina(lang, "default-src 'self'"), lees)).toThrow(/style-src 'self'/));
  it('stopt bij een blad dat de pagina zou afbreken', () => expect(() => maakBlad('a { content: "</style>" }')).toThrow(/<\/style/));
});
