/** The open data and the pages of regions, as a visitor gets them. */
import { describe, expect, inject, it } from 'vitest';
import { leesCsv } from '../../src/domain/kaart/csv.ts';
import { gemeentekolommen } from '../../src/schema/gemeenten.ts';
import { adresVan, bezoek } from './hulp.ts';

const haal = async (pad: string) => {
  const antwoord = await fetch(adresVan(pad));
  expect(antwoord.status).toBe(200);
  return antwoord;
};

describe('open data', () => {
  it('gemeenten.csv: één kopregel en precies 342 rijen', async () => {
    const antwoord = await haal('/data/gemeenten.csv');
    const rijen = leesCsv(await antwoord.text());
    expect(rijen[0]).toEqual([...gemeentekolommen]);
    expect(rijen).toHaveLength(343);
    expect(rijen.every((rij) => rij.length === gemeentekolommen.length && !rij[0]?.startsWith('#'))).toBe(true);
  });

  it('voorbeelden.geojson: punten in Nederland met een adres dat bestaat', async () => {
    type Punt = { geometry: { type: string; coordinates: [number, number] }; properties: { titel: string; adres: string } };
    const { type, features } = (await (await haal('/data/voorbeelden.geojson')).json()) as { type: string; features: Punt[] };
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(25);
    for (const { geometry, properties } of features) {
      const [lengte, breedte] = geometry.coordinates;
      expect([geometry.type, lengte > 3.3 && lengte < 7.3, breedte > 50.7 && breedte < 53.6]).toEqual(['Point', true, true]);
      await haal(`/praktijk/${new URL(properties.adres).pathname.split('/').at(-2)}/`);
    }
  });

  it('staat beschreven, met licentie en peildatum', async () => {
    const tekst = await (await haal('/data/')).text();
    for (const deel of ['CC BY 4.0', '22 november 2026', 'gemeenten.csv', 'voorbeelden.geojson']) expect(tekst).toContain(deel);
  });
});

describe('een regio', () => {
  it('heeft gemeenten die naar de kaart leiden', async () => {
    expect(inject('map')).toBeTruthy();
    await bezoek('/regios/hart-van-brabant/', async ({ pagina, mis }) => {
      expect(await pagina.locator('.kolommen a').count()).toBe(11);
      for (const kop of ['Wat we weten', 'Voorbeelden', 'Interviews en verhalen', 'Gemeenten', 'In de tijd', 'In de buurt', 'Bronnen'])
        expect(await pagina.locator('h2', { hasText: kop }).count()).toBe(1);
      await pagina.click('.kolommen a:has-text("Goirle")');
      await pagina.waitForSelector('[data-uitslag] h2');
      expect(await pagina.textContent('[data-uitslag] h2')).toBe('Goirle, Noord-Brabant');
      expect(mis).toEqual([]);
    });
  });
});
