/** Rule: the files that browsers, hosts and researchers look for at fixed places are there and hold. */
import { leesKopregels, koppenVoor } from '../lib/kopregels.ts';
import type { Site } from '../lib/gebouwd.ts';
import type { Controle } from './controle.ts';

const jaar = 365 * 24 * 3600 * 1000;

const bestanden: Record<string, (tekst: string, site: Site) => Iterable<string>> = {
  '/favicon.svg': () => [],
  '/apple-touch-icon.png': () => [],
  '/og.png': () => [],
  '/404.html': () => [],
  *'/.well-known/security.txt'(tekst, site) {
    const veld = (naam: string) => new RegExp(`^${naam}: (.+)$`, 'm').exec(tekst)?.[1];
    const resterend = Date.parse(veld('Expires') ?? '') - Date.now();
    if (!/^(mailto:|https:)/.test(veld('Contact') ?? '')) yield 'mist een Contact met mailto: of https:';
    if (!(resterend > 0 && resterend <= jaar * 1.01)) yield 'moet verlopen binnen een jaar (veld beveiligingTot in content/site.yaml)';
    if (veld('Canonical') !== `${site.adres}.well-known/security.txt`) yield 'noemt niet zijn eigen adres (Canonical)';
    if (veld('Preferred-Languages')?.startsWith('nl') !== true) yield 'noemt het Nederlands niet (Preferred-Languages)';
  },
  *'/manifest.webmanifest'(tekst, site) {
    const manifest = JSON.parse(tekst) as { name?: string; start_url?: string; lang?: string; icons?: { src: string; sizes: string }[] };
    if (manifest.lang !== 'nl' || !manifest.name) yield 'mist naam of taal';
    if (manifest.start_url !== site.basis) yield `begint op ${manifest.start_url ?? 'niets'} in plaats van ${site.basis}`;
    for (const { src } of manifest.icons ?? [])
      if (!site.bestanden.has(`/${src.slice(site.basis.length)}`)) yield `noemt een pictogram dat niet bestaat: ${src}`;
    for (const maat of ['192x192', '512x512'])
      if (!manifest.icons?.some(({ sizes }) => sizes === maat)) yield `mist een pictogram van ${maat}`;
  },
  *'/_headers'(tekst) {
    const koppen = koppenVoor('/', leesKopregels(tekst));
    if (koppen['Content-Security-Policy'] !== "frame-ancestors 'none'")
      yield 'regelt in de CSP meer of minder dan frame-ancestors; de rest hoort in de metatag';
    for (const naam of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Strict-Transport-Security'])
      if (!koppen[naam]) yield `mist ${naam}`;
  },
};

export const wortel: Controle = {
  naam: 'vaste bestanden',
  eis: 'De bestanden met een vast adres (security.txt, manifest, pictogrammen, antwoordkoppen) zijn er en kloppen.',
  controleer: (site) => ({
    bekeken: Object.keys(bestanden).length,
    fouten: Object.entries(bestanden).flatMap(([pad, bekijk]) => {
      const meldingen = site.bestanden.has(pad) ? [...bekijk(site.lees(pad).toString('utf8'), site)] : ['ontbreekt'];
      return meldingen.map((wat) => ({ pad, wat }));
    }),
  }),
};
