import { describe, expect, it } from 'vitest';
import { maakWeegschaal, totaal } from '../../scripts/lib/gewicht.ts';
import { goedeBestanden, maakSite } from '../fixtures/site.ts';

const stijl = goedeBestanden.ruis(8_000);
const letter = '@font-face{font-family:x;src:url("/_astro/fonts/x.woff2")}';
const pagina = (inKop: string) => goedeBestanden.pagina('/').replace('</head>', `${inKop}</head>`);
const weeg = async (inKop: string) => {
  const site = maakSite({ '/index.html': pagina(inKop), '/_astro/a.css': stijl });
  return maakWeegschaal(site)(site.paginas[0] as (typeof site.paginas)[0]);
};

describe('het gewicht van een pagina', () => {
  it('is even groot met de stijl in een bestand als in de pagina, op een verzoek en een paar bytes na', async () => {
    const [los, erin] = [await weeg('<link rel="stylesheet" href="/_astro/a.css">'), await weeg(`<style>${stijl}</style>`)];
    expect(los.css).toBeGreaterThan(4_000);
    expect(erin.css).toBe(los.css);
    expect(Math.abs(erin.html - los.html)).toBeLessThan(200);
    expect(Math.abs(totaal(erin) - totaal(los))).toBeLessThan(200);
    expect([los.verzoeken, erin.verzoeken]).toEqual([2, 1]);
  });
  it('rekent de regels waarmee Astro de letter noemt bij de pagina', async () => {
    expect((await weeg(`<style>${letter}</style>`)).css).toBe(0);
    expect((await weeg(`<style>${letter}</style><style>${stijl}</style>`)).css).toBe((await weeg(`<style>${stijl}</style>`)).css);
  });
});
