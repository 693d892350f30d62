/** What the site says to a browser before the page itself: headers, redirects, not found. */
import { describe, expect, it } from 'vitest';
import { adresVan } from './hulp.ts';

const vraag = (pad: string) => fetch(adresVan(pad), { redirect: 'manual', headers: { 'Accept-Encoding': 'br' } });

describe('server', () => {
  it('stuurt de productiekoppen mee, en de CSP alleen voor wat niet in de pagina kan', async () => {
    const { headers } = await vraag('/');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('geeft 404.html met status 404', async () => {
    const antwoord = await vraag('/bestaat-niet/');
    expect(antwoord.status).toBe(404);
    expect(await antwoord.text()).toContain('Deze pagina bestaat niet');
  });

  it('stuurt door naar het adres met een schuine streep', async () => {
    const antwoord = await vraag('/inhoud');
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([301, new URL(adresVan('/inhoud/')).pathname]);
  });

  it('laat een browser bewaren wat niet verandert', async () => {
    const html = await (await vraag('/')).text();
    const [stijl] = /\/_astro\/[^"]+\.css/.exec(html) ?? [];
    expect((await vraag(stijl ?? '/')).headers.get('cache-control')).toContain('immutable');
    expect((await vraag('/')).headers.get('cache-control')).toBe('no-cache');
  });
});
