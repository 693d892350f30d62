/**
 * The service worker: what you have read stays readable without a network.
 * Files with a hash in their name never change and come from the cache first; all else comes from the network first.
 * A page is kept under its address without what stands behind the ?: what somebody searched for is not to stay behind,
 * and every page is the same without it.
 * The page on which somebody came in was fetched before there was a service worker, so it is kept as soon as there is one.
 */
import type { APIRoute } from 'astro';

const bron = `
const voorraad = 'leidraad-2';
const basis = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (gebeurtenis) => {
  const schoon = ruimOp();
  gebeurtenis.waitUntil(schoon);
  // Not waited for: until a worker is active, the next page waits for it.
  schoon.then(bewaarWatOpenIs).catch(() => {});
});
self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis;
  const adres = new URL(request.url);
  if (request.method !== 'GET' || adres.origin !== location.origin || !adres.pathname.startsWith(basis)) return;
  const isVast = adres.pathname.startsWith(basis + '_astro/');
  gebeurtenis.respondWith(isVast ? eerstVoorraad(request) : eerstNet(request));
});

async function ruimOp() {
  for (const naam of await caches.keys()) if (naam.startsWith('leidraad-') && naam !== voorraad) await caches.delete(naam);
  await self.clients.claim();
}

async function bewaarWatOpenIs() {
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    const pagina = url.replace(/[?#].*$/, '');
    const tekst = await haal(new Request(pagina)).then((antwoord) => antwoord.text()).catch(() => '');
    const vast = tekst.matchAll(new RegExp('"(' + basis + '_astro/[^"]+)"', 'g'));
    for (const adres of new Set([...vast].map((vondst) => vondst[1]))) await haal(new Request(adres)).catch(() => {});
  }
}

async function eerstVoorraad(request) {
  return (await caches.match(request)) ?? haal(request);
}

async function eerstNet(request) {
  try {
    return await haal(request);
  } catch (fout) {
    const bewaard = await caches.match(sleutelVan(request));
    if (bewaard) return bewaard;
    throw fout;
  }
}

function sleutelVan(request) {
  return request.mode === 'navigate' ? request.url.replace(/[?#].*$/, '') : request;
}

async function haal(request) {
  const antwoord = await fetch(request);
  if (antwoord.ok && antwoord.type === 'basic') {
    const kopie = antwoord.clone();
    // Without room to keep it the answer is still good.
    caches.open(voorraad).then((kast) => kast.put(sleutelVan(request), kopie)).catch(() => {});
  }
  return antwoord;
}
`;

export const GET: APIRoute = () => new Response(bron.trimStart(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
