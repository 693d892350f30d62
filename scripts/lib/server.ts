/** Serves a built site the way a good host does: production headers, brotli, 404.html, any base path. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { netteBasis } from '../../src/domain/paden.ts';
import { leesBestand, zoekBestand } from './bestanden.ts';
import { koppenVoor, leesKopregels, type Kopregel } from './kopregels.ts';

export interface Serverinstelling {
  /** Folder with the built site. */
  map: string;
  basis?: string | undefined;
  /** 0 lets the system choose. */
  poort: number;
  host?: string | undefined;
}

export interface DraaiendeServer {
  poort: number;
  /** Address of the home page, with base path. */
  adres: string;
  sluit(): Promise<void>;
}

/** How many ports further a taken port may push the server. */
const POGINGEN = 20;

/** Starts on `poort`, or on the first free one after it. */
export async function startServer({ map, basis, poort, host = '127.0.0.1' }: Serverinstelling): Promise<DraaiendeServer> {
  const wortel = netteBasis(basis);
  const kopbestand = join(map, '_headers');
  const regels = existsSync(kopbestand) ? leesKopregels(readFileSync(kopbestand, 'utf8')) : [];
  const antwoord = (vraag: IncomingMessage, uit: ServerResponse) => {
    behandel(vraag, uit, { map, wortel, regels }).catch((fout: unknown) => {
      console.error(fout);
      if (!uit.headersSent) uit.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      uit.end('Er ging iets mis op de server.');
    });
  };
  const servers = await opEenVrijePoort(antwoord, poort, host);
  const gekozen = (servers[0]?.address() as AddressInfo).port;
  return {
    poort: gekozen,
    adres: `http://${host === '127.0.0.1' ? 'localhost' : host}:${gekozen}${wortel}`,
    sluit: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

type Antwoord = (vraag: IncomingMessage, uit: ServerResponse) => void;

async function opEenVrijePoort(antwoord: Antwoord, poort: number, host: string): Promise<Server[]> {
  for (let nr = poort; ; nr++) {
    try {
      return await opPoort(antwoord, nr, host);
    } catch (fout) {
      const bezet = (fout as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!bezet || poort === 0 || nr + 1 >= poort + POGINGEN || nr >= 65_535) throw fout;
    }
  }
}

/** Listens on the host, and for this computer on ::1 too: some systems look up 'localhost' as that only. */
async function opPoort(antwoord: Antwoord, poort: number, host: string): Promise<Server[]> {
  const server = await luister(createServer(antwoord), poort, host);
  if (host !== '127.0.0.1') return [server];
  try {
    return [server, await luister(createServer(antwoord), (server.address() as AddressInfo).port, '::1')];
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EADDRINUSE') return [server]; // a machine without IPv6
    await stop(server);
    throw fout;
  }
}

function luister(server: Server, poort: number, host: string): Promise<Server> {
  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, host, () => {
      server.off('error', mislukt);
      klaar(server);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((klaar) => {
    server.close(() => klaar());
    server.closeAllConnections();
  });
}

async function behandel(
  vraag: IncomingMessage,
  uit: ServerResponse,
  site: { map: string; wortel: string; regels: Kopregel[] },
): Promise<void> {
  if (vraag.method !== 'GET' && vraag.method !== 'HEAD') {
    uit.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [ruw = '/', zoekdeel] = (vraag.url ?? '/').split('?', 2);
  const adres = ontcijfer(ruw);
  const pad = adres?.startsWith(site.wortel) ? `/${adres.slice(site.wortel.length)}` : undefined;
  const koppen = koppenVoor(pad ?? '/', site.regels);
  const stuurDoor = (naar: string, code: number) =>
    uit.writeHead(code, { ...koppen, Location: encodeURI(naar) + (zoekdeel === undefined ? '' : `?${zoekdeel}`) }).end();
  if (pad === undefined && (adres === '/' || `${adres}/` === site.wortel)) return void stuurDoor(site.wortel, 302);
  const gevonden = pad === undefined || pad === '/_headers' ? undefined : zoekBestand(site.map, pad);
  if (gevonden && 'door' in gevonden) return void stuurDoor(site.wortel + gevonden.door.slice(1), 301);
  const status = gevonden && pad !== '/404.html' ? 200 : 404;
  const bestandspad = gevonden?.bestand ?? join(site.map, '404.html');
  if (!existsSync(bestandspad)) {
    uit.writeHead(404, { ...koppen, 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden.');
    return;
  }
  const bestand = await leesBestand(bestandspad);
  const metBrotli = bestand.brotli !== undefined && /\bbr\b/.test(String(vraag.headers['accept-encoding']));
  Object.assign(koppen, {
    ETag: bestand.etag,
    ...(bestand.brotli && { Vary: 'Accept-Encoding' }),
    'Cache-Control': koppen['Cache-Control'] ?? 'no-cache',
  });
  if (status === 200 && vraag.headers['if-none-match'] === bestand.etag) {
    uit.writeHead(304, koppen).end();
    return;
  }
  const lichaam = (metBrotli && bestand.brotli) || bestand.inhoud;
  uit.writeHead(status, {
    ...koppen,
    'Content-Type': bestand.soort,
    'Content-Length': lichaam.length,
    ...(metBrotli && { 'Content-Encoding': 'br' }),
  });
  uit.end(vraag.method === 'HEAD' ? undefined : lichaam);
}

/** The path as text; nothing when the address is not well-formed. */
function ontcijfer(pad: string): string | undefined {
  try {
    return decodeURIComponent(pad);
  } catch {
    return undefined;
  }
}
