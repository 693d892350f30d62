import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EERSTE_KEER, TWEEDE_KEER, neemtStijlMee } from '../../src/domain/eerste-bezoek.ts';
import { maakBlad, metStijl } from '../../src/integrations/stijl-in-pagina.ts';

/** Text that brotli cannot make much smaller than half. */
const ruis = (lengte: number, zaad = '') =>
  Array.from({ length: Math.ceil(lengte / 64) }, (_, nr) => createHash('sha256').update(`${zaad}${nr}`).digest('hex')).join('');
const pagina = (tekst: string, csp = "default-src 'self'; style-src 'self' 'sha256-letter='") =>
  `<html><head><meta http-equiv="content-security-policy" content="${csp}"><link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head><body>${tekst}</body></html>`;
const bladen: Record<string, string> = { '/_astro/a.css': 'p { color: red }\n', '/_astro/b.css': 'p::before { content: "$& $1" }' };
const lees = (adres: string) => maakBlad(bladen[adres] ?? '');
const lang = ruis(2.5 * EERSTE_KEER);

describe('wanneer een pagina haar stijl meeneemt', () => {
  it('rekent met tien en daarna twintig segmenten van 1.460 bytes, min de koppen', () =>
    expect([EERSTE_KEER, TWEEDE_KEER]).toEqual([13_900, 43_100]));
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
  it('blijft een bestand als de bladen samen te groot zijn, ook als elk blad apart zou passen', () => {
    const groot = (adres: string) => maakBlad(`/*${ruis(1.1 * (TWEEDE_KEER - EERSTE_KEER), adres)}*/`);
    const klein = (adres: string) => (adres.includes('b.css') ? maakBlad('') : groot(adres));
    expect(metStijl(pagina(lang), klein)).toContain('<style></style></head>');
    expect(metStijl(pagina(lang), groot)).toBe(pagina(lang));
  });
  it('laat toe wat de pagina later nog als bestand ophaalt', () =>
    expect(metStijl(pagina(lang), lees)).toMatch(/style-src 'self' 'sha256-[^"]*' 'sha256-letter='/));
  it('laat een lange pagina zonder stijlbladen met rust', () => expect(metStijl(`<p>${lang}</p>`, lees)).toBe(`<p>${lang}</p>`));
  it('stopt bij een pagina zonder regel voor stijl', () =>
    expect(() => metStijl(pagina(lang, "default-src 'self'"), lees)).toThrow(/style-src 'self'/));
  it.each(['</style>', '</STYLE >'])('stopt bij een blad dat de pagina zou afbreken: %s', (eind) =>
    expect(() => maakBlad(`a { content: "${eind}" }`)).toThrow(/<\/style/),
  );
  it('rekent de hash over wat de browser leest: zonder BOM, regeleinden als \\n', () =>
    expect(maakBlad('\uFEFF/* een\r\ntwee\rdrie */\r\n')).toEqual(maakBlad('/* een\ntwee\ndrie */')));
  it.each([
    '<link href="/_astro/a.css" rel="stylesheet">',
    "<link rel='stylesheet' href='/_astro/a.css'>",
    '<link rel=stylesheet href=/_astro/a.css>',
    '<link rel="stylesheet" href="/_astro/a.css" media="print">',
    '<link rel="preload stylesheet" href="/_astro/a.css">',
  ])('slaat geen blad stil over: %s', (anders) => {
    for (const tekst of ['kort', lang]) expect(() => metStijl(pagina(tekst) + anders, lees)).toThrow(/ziet er anders uit/);
  });
  it('leest geen andere koppeling als stijlblad', () => {
    const met = `${pagina('kort')}<link rel="preload" href="/stylesheet.woff2"><link rel="icon" href="/rel=stylesheet.svg">`;
    expect(metStijl(met, lees)).toBe(met);
  });
});
