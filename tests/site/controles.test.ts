/** Every check on the built site finds the mistake it is for, and passes a page without it. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alleControles, draai } from '../../scripts/controles/alle.ts';
import type { Controle } from '../../scripts/controles/controle.ts';
import { zonderUitzonderingen } from '../../scripts/controles/uitzonderingen.ts';
import { bestanden, goedeBestanden, maakSite } from '../fixtures/site.ts';

const controle = (naam: string) => alleControles.find((een) => een.naam === naam) as Controle;
const fouten = async (naam: string, veranderd: Record<string, string | null>) =>
  (await controle(naam).controleer(maakSite({ ...bestanden, ...veranderd }))).fouten.map(({ pad, wat }) => `${pad} ${wat}`);
const home = bestanden['/index.html'] ?? '';
/** The home page with pieces replaced: old, new, old, new. */
const metHome = (...paren: string[]) => {
  let html = home;
  for (let nr = 0; nr < paren.length; nr += 2) {
    const [oud = '', nieuw = ''] = paren.slice(nr);
    expect(html).toContain(oud);
    html = html.replace(oud, nieuw);
  }
  return { '/index.html': html };
};
const hash = (tekst: string) => createHash('sha256').update(tekst).digest('base64');
/** A chapter with something in its head. */
const hoofdstuk = (inKop: string) => ({
  '/hoofdstukken/ouders/index.html': goedeBestanden.pagina('/hoofdstukken/ouders/').replace('</head>', `${inKop}</head>`),
});

/** Per check: a change to a good site, and what the check must say about it. */
const gevallen: [string, () => Record<string, string | null>, RegExp][] = [
  ['vaste adressen', () => ({ '/tijdlijn/index.html': null }), /\/tijdlijn\/ bestaat niet meer/],
  ['koppelingen', () => metHome('href="/over/"', 'href="/ovre/"'), /leidt naar \/ovre\//],
  ['koppelingen', () => metHome('<img src="/og.png"', '<img src="/weg.png"'), /\/weg\.png/],
  ['koppelingen', () => metHome('href="/over/"', 'href="over"'), /leidt naar over/],
  ['ankers', () => metHome('href="#deel"', 'href="#dele"'), /'dele' staat niet op die pagina/],
  ['ankers', () => metHome('aria-labelledby="deel"', 'aria-labelledby="kwijt"'), /noemt 'kwijt'/],
  ['bereikbaar', () => ({ '/los/index.html': goedeBestanden.pagina('/los/') }), /\/los\/ is met geen koppeling/],
  ['titels', () => metHome('<title>Voorpagina', '<title>Pagina /over/'), /dezelfde titel/],
  [
    'titels',
    () => metHome('<meta name="description" content="Over Voorpagina"', '<meta name="description" content=""'),
    /geen omschrijving/,
  ],
  ['koppen', () => metHome('<h2 id="deel">', '<h3 id="deel">'), /van h1 naar h3/],
  ['koppen', () => metHome('<h1>', '<h1>Nog een</h1><h1>'), /2 keer een h1/],
  ['taal', () => metHome('lang="nl"', 'lang="en"'), /lang="en" in plaats van "nl"/],
  ['geldige HTML', () => metHome('<p id="tekst">', '<p id="tekst"><div>'), /\/ .*(close|content|permitted)/i],
  ['geplakte woorden', () => metHome('Lees <a', 'Lees<a'), /vast aan een tag/],
  ['geplakte woorden', () => metHome('</a> goed', '</a>goed'), /vast achter een tag/],
  ['restjes', () => metHome('Lees <a', 'lorem ipsum <a'), /vultekst/],
  ['restjes', () => metHome('Lees <a', '[object Object] <a'), /niet is ingevuld/],
  ['afbeeldingen', () => metHome('alt="Een kind" ', ''), /zonder alt/],
  ['afbeeldingen', () => metHome('<svg aria-hidden="true">', '<svg>'), /geen naam/],
  [
    'metagegevens',
    () => metHome('rel="canonical" href="https://leidraad-zio.example/"', 'rel="canonical" href="https://elders.nl/"'),
    /canoniek adres/,
  ],
  ['metagegevens', () => metHome('"@context"', '"@contxt"'), /zonder @context/],
  ['metagegevens', () => ({ '/og.png': null }), /og:image die niet bestaat/],
  ['sitemap', () => ({ '/sitemap-0.xml': '<loc>https://leidraad-zio.example/</loc>' }), /mist https:\/\/leidraad-zio\.example\/over\//],
  ['sitemap', () => ({ '/robots.txt': 'User-agent: *' }), /noemt de sitemap niet/],
  [
    'vaste bestanden',
    () => ({ '/.well-known/security.txt': 'Contact: mailto:a@b.nl\nExpires: 2020-01-01T00:00:00Z\n' }),
    /binnen een jaar/,
  ],
  ['vaste bestanden', () => ({ '/_headers': "/*\n  Content-Security-Policy: default-src 'self'\n" }), /meer of minder dan frame-ancestors/],
  ['zoekindex', () => ({ '/pagefind/fragment/over.pf_fragment': null }), /\/over\/ ontbreekt in de zoekindex/],
  ['inline code', () => metHome('<p id="tekst">', '<p id="tekst" style="color:red">'), /heeft style=/],
  ['inline code', () => metHome('<p id="tekst">', '<p id="tekst" onclick="x()">'), /heeft onclick=/],
  ['inline code', () => metHome('</main>', '<script>alert(1)</script></main>'), /niet in de CSP/],
  ['inline code', () => metHome("script-src 'self'", "script-src 'self' 'unsafe-inline'"), /inline code toelaat/],
  ['inline code', () => metHome("script-src 'self'", "script-src 'self' 'unsafe-eval'"), /inline code toelaat/],
  ['inline code', () => metHome("default-src 'self'", 'default-src *'), /geen CSP met default-src/],
  ['inline code', () => metHome('</head>', '<script>1</script><script>2</script></head>'), /3 inline scripts/],
  ['inline code', () => metHome('</head>', '<style>p{color:red}</style></head>'), /<style> die niet in de CSP staat: p\{color/],
  // The hash is there, but for scripts: a browser blocks the style.
  [
    'inline code',
    () =>
      metHome("script-src 'self'", `style-src 'self'; script-src 'self' 'sha256-${hash('p{}')}'`, '</head>', '<style>p{}</style></head>'),
    /<style> die niet in de CSP staat/,
  ],
  ['derden', () => metHome('<img src="/og.png"', '<img src="https://cdn.elders.nl/og.png"'), /haalt iets op bij https:\/\/cdn\.elders\.nl/],
  ['derden', () => metHome('</main>', '<script src="https://meten.elders.nl/a.js"></script></main>'), /<script> haalt iets op bij/],
  ['koppelingen', () => metHome('href="#deel"', 'href="/50%/#100%"'), /leidt naar \/50%\/#100%/],
  ['derden', () => ({ '/_astro/a.js': 'fetch("https://meten.elders.nl/x")' }), /noemt de site meten\.elders\.nl/],
  [
    'maten',
    () => ({ '/hoofdstukken/ouders/index.html': goedeBestanden.pagina('/hoofdstukken/ouders/', `<p>${goedeBestanden.ruis(40_000)}</p>`) }),
    /HTML per 1\.000 woorden/,
  ],
  ['maten', () => hoofdstuk(`<style>${goedeBestanden.ruis(20_000)}</style>`), /stijl: \d+(\.\d)? kB, hoogstens 9/],
  [
    'maten',
    () => ({ ...hoofdstuk('<link rel="stylesheet" href="/_astro/a.css">'), '/_astro/a.css': goedeBestanden.ruis(20_000) }),
    /stijl: \d+(\.\d)? kB, hoogstens 9/,
  ],
  [
    'maten',
    () => ({ ...hoofdstuk('<script type="module" src="/_astro/a.js"></script>'), '/_astro/a.js': goedeBestanden.ruis(14_000) }),
    /script: \d+(\.\d)? kB, hoogstens 6/,
  ],
  [
    'maten',
    () => ({ ...hoofdstuk('<img src="/groot.png">'), '/groot.png': goedeBestanden.ruis(63_000) }),
    /eerste bezoek: 6\d(\.\d)? kB, hoogstens 62/,
  ],
  [
    'maten',
    () => {
      const plaatjes = Array.from({ length: 8 }, (_, nr) => `/plaatje-${nr}.png`);
      return {
        ...hoofdstuk(plaatjes.map((pad) => `<img src="${pad}">`).join('')),
        ...Object.fromEntries(plaatjes.map((pad) => [pad, 'x'])),
      };
    },
    /verzoeken: \d+ keer, hoogstens 8/,
  ],
];

describe('controles op de gebouwde site', () => {
  it.each(alleControles.filter(({ naam }) => naam !== 'vaste adressen').map(({ naam }) => naam))(
    '%s: een goede site slaagt',
    async (naam) => {
      expect(await fouten(naam, {})).toEqual([]);
    },
  );

  it.each(gevallen)('%s vindt de fout (%#)', async (naam, verander, melding) => {
    expect(await fouten(naam, verander())).toContainEqual(expect.stringMatching(melding));
  });

  it('elke controle heeft hier een geval', () => {
    expect(alleControles.map(({ naam }) => naam).filter((naam) => !gevallen.some(([een]) => een === naam))).toEqual([]);
  });

  it('wat niets bekijkt, zakt', async () => {
    for (const { naam, bekeken, fouten: lijst } of await draai(maakSite({}), alleControles))
      if (bekeken === 0) expect(lijst.length, naam).toBeGreaterThan(0);
    const [uitslag] = await draai(maakSite(bestanden), [{ naam: 'leeg', eis: 'x', controleer: () => ({ bekeken: 0, fouten: [] }) }]);
    expect(uitslag?.fouten).toHaveLength(1);
  });

  it('een uitzondering geldt alleen waar ze voor is, en moet nog voorkomen', async () => {
    const lijst = [{ controle: 'koppen', pad: /^\/$/, wat: /h3/, reden: 'proef' }];
    expect(
      zonderUitzonderingen(
        'koppen',
        [
          { pad: '/', wat: 'h3' },
          { pad: '/over/', wat: 'h3' },
        ],
        lijst,
      ).over,
    ).toEqual([{ pad: '/over/', wat: 'h3' }]);
    const [uitslag] = await draai(maakSite(bestanden), [controle('koppen')], lijst);
    expect(uitslag?.fouten[0]?.wat).toContain('niet meer voorkomt');
  });
});
