/** The tools around the site: server, headers, counting, settings of the publisher, empty forms. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { budgetVan, kB } from '../../scripts/lib/budgetten.ts';
import { zoekBrowser } from '../../scripts/lib/chromium.ts';
import { koppenVoor, leesKopregels } from '../../scripts/lib/kopregels.ts';
import { nogTeDoen } from '../../scripts/lib/publicatie.ts';
import { startServer } from '../../scripts/lib/server.ts';
import { velden } from '../../scripts/lib/sjabloon.ts';
import { leesTelling, schrijfTelling } from '../../scripts/lib/uitslag.ts';
import { begrip } from '../../src/schema/gegevens.ts';

const map = mkdtempSync(join(tmpdir(), 'leidraad-'));
mkdirSync(join(map, 'a'));
for (const [naam, tekst] of [
  ['index.html', 'thuis'],
  ['a/index.html', 'a'],
  ['404.html', 'weg'],
  ['_headers', '/*\n  X-Proef: ja\n/a/*\n  X-A: ja\n'],
] as const)
  writeFileSync(join(map, naam), tekst);
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('server', () => {
  const vraag = async (basis: string | undefined, ...wat: string[]) => {
    const server = await startServer({ map, poort: 0, basis });
    try {
      return await Promise.all(
        wat.map(async (pad) => {
          const antwoord = await fetch(`http://127.0.0.1:${server.poort}${pad}`, { redirect: 'manual' });
          return [antwoord.status, antwoord.headers.get('location') ?? (await antwoord.text())];
        }),
      );
    } finally {
      await server.sluit();
    }
  };

  it('geeft pagina, doorverwijzing en 404', async () => {
    expect(await vraag(undefined, '/', '/a/', '/a?q=1', '/b/', '/_headers', '/%2e%2e/%2e%2e/etc/passwd', '/%ff', '//a')).toEqual([
      [200, 'thuis'],
      [200, 'a'],
      [301, '/a/?q=1'],
      [404, 'weg'],
      [404, 'weg'],
      [404, 'weg'],
      [404, 'weg'],
      [404, 'weg'],
    ]);
  });

  it('staat onder elke basis, en leidt er vanaf de wortel naartoe', async () => {
    expect(await vraag('gids', '/gids/a/', '/gids/a', '/', '/gids', '/a/')).toEqual([
      [200, 'a'],
      [301, '/gids/a/'],
      [302, '/gids/'],
      [302, '/gids/'],
      [404, 'weg'],
    ]);
  });

  it('stuurt de koppen uit _headers, en antwoordt 304 op wat de browser al heeft', async () => {
    const server = await startServer({ map, poort: 0 });
    const eerst = await fetch(`${server.adres}a/`);
    const weer = await fetch(`${server.adres}a/`, { headers: { 'If-None-Match': eerst.headers.get('etag') ?? '' } });
    const fout = await fetch(server.adres, { method: 'POST' });
    await server.sluit();
    expect([eerst.headers.get('x-proef'), eerst.headers.get('x-a'), weer.status, fout.status]).toEqual(['ja', 'ja', 304, 405]);
  });

  it('neemt bij een bezette poort de volgende', async () => {
    const bezet = createServer().listen(0, '127.0.0.1');
    await new Promise((klaar) => bezet.once('listening', klaar));
    const { port } = bezet.address() as AddressInfo;
    const server = await startServer({ map, poort: port });
    expect(server.poort).toBeGreaterThan(port);
    await server.sluit();
    bezet.close();
  });
});

describe('kopregels', () => {
  it('leest _headers en weigert een regel zonder pad', () => {
    const regels = leesKopregels('# uitleg\n/*\n  A: 1: 2\n\n/x.txt\n  B: 2\n');
    expect([koppenVoor('/', regels), koppenVoor('/x.txt', regels)]).toEqual([{ A: '1: 2' }, { A: '1: 2', B: '2' }]);
    expect(() => leesKopregels('  A: 1')).toThrow('_headers, regel 1');
  });
});

describe('publicatie', () => {
  const goed = {
    naam: 'Leidraad',
    adres: 'https://www.gids.nl/',
    contact: 'redactie@gids.nl',
    beveiliging: 'mailto:veilig@gids.nl',
    uitgever: 'Regio X',
    beveiligingTot: '2027-06-01',
  };
  const nu = new Date('2026-11-22');

  it('is klaar als alles is ingevuld', () => expect(nogTeDoen(goed, nu)).toEqual([]));

  it.each([
    ['adres', 'https://leidraad-zio.example/'],
    ['adres', 'http://www.gids.nl/'],
    ['adres', 'https://localhost:4321/'],
    ['contact', 'redactie@leidraad-zio.example'],
    ['contact', 'x@example.com'],
    ['beveiliging', 'mailto:v@x.test'],
    ['uitgever', 'Redactie (voorbeeld)'],
    ['uitgever', ' '],
    ['beveiligingTot', '2026-11-01'],
    ['beveiligingTot', '2029-01-01'],
    ['beveiligingTot', 'later'],
  ])('wijst %s: %s aan', (veld, waarde) => {
    const open = nogTeDoen({ ...goed, [veld]: waarde }, nu);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatch(new RegExp(`^${veld} `));
  });
});

describe('telling', () => {
  const bestand = join(map, 'uitslag', 'deel.json');
  it('neemt over wat een deel meldt', () => {
    schrijfTelling({ geslaagd: 3, gezakt: 1 }, bestand);
    expect(leesTelling(bestand, 1)).toEqual({ geslaagd: 3, gezakt: 1 });
    writeFileSync(bestand, '{"numPassedTests":8,"numFailedTests":0}');
    expect(leesTelling(bestand, 0)).toEqual({ geslaagd: 8, gezakt: 0 });
  });
  it('laat niets voor geslaagd doorgaan dat het niet is', () => {
    expect(leesTelling(bestand, 1)).toEqual({ geslaagd: 8, gezakt: 1 });
    schrijfTelling({ geslaagd: 0, gezakt: 0 }, bestand);
    expect(leesTelling(bestand, 0)).toEqual({ geslaagd: 0, gezakt: 1 });
    schrijfTelling({ geslaagd: 0, gezakt: 0, overgeslagen: true }, bestand);
    expect(leesTelling(bestand, 0)).toEqual({ geslaagd: 0, gezakt: 0, overgeslagen: true });
    expect(leesTelling(bestand, 1)).toEqual({ geslaagd: 0, gezakt: 1 });
    expect(leesTelling(join(map, 'geen.json'), 0)).toEqual({ geslaagd: 0, gezakt: 1 });
  });
});

describe('nieuw bestand', () => {
  it('heeft alle velden van het schema, en is goed zodra de verplichte zijn ingevuld', () => {
    const tekst = velden(begrip, { term: 'Zorgkantoor: "regio"' });
    for (const veld of Object.keys(begrip.shape)) expect(tekst).toMatch(new RegExp(`^(# )?${veld}: `, 'm'));
    const leeg = parse(tekst) as Record<string, unknown>;
    expect(Object.keys(leeg)).toEqual(['term', 'uitleg', 'groep']);
    expect(begrip.safeParse(leeg).success).toBe(false);
    expect(begrip.safeParse({ ...leeg, uitleg: 'Regelt zorg.', groep: 'zorg' }).success).toBe(true);
  });
});

describe('budgetten', () => {
  it('kent de soort van elke pagina', () => {
    const soorten = [
      '/hoofdstukken/ouders/',
      '/hoofdstukken/',
      '/rollen/manager/gemeente/',
      '/hulpmiddelen/logboek/invullen/',
      '/',
      '/landkaart/',
    ].map((pad) => budgetVan(pad).soort);
    expect(soorten).toEqual(['hoofdstuk', 'overzicht', 'rol', 'hulpmiddel', 'voorpagina', 'landkaart']);
    expect(kB(61_949)).toBe(61.9);
  });
});

describe('browser', () => {
  it('gebruikt het pad dat je geeft, en geen ander als dat niet bestaat', () => {
    expect(zoekBrowser({ CHROMIUM: process.execPath })).toBe(process.execPath);
    expect(zoekBrowser({ CHROMIUM: '/bestaat/niet' })).toBeUndefined();
  });
});
