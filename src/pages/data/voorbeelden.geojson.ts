/** Open data: the cases on the map, as GeoJSON (RFC 7946). */
import type { APIContext } from 'astro';
import { praktijkvoorbeelden, site } from '../../data/verzamelingen.ts';
import { metBasis, paden } from '../../domain/paden.ts';

export const GET = async (context: APIContext) => {
  const { licentieTekst, naam } = await site();
  const opKaart = (await praktijkvoorbeelden()).filter(({ data }) => data.opKaart && data.plek);
  const adres = (pad: string) => new URL(metBasis(pad, import.meta.env.BASE_URL), context.site).href;
  const verzameling = {
    type: 'FeatureCollection',
    naam: `Praktijkvoorbeelden uit de ${naam}`,
    licentie: `${licentieTekst}. Coördinaten: GeoNames (CC BY 4.0) of door ons gekozen.`,
    beschrijving: adres(paden.openData),
    bijgewerkt: opKaart
      .map(({ data }) => data.bijgewerkt)
      .sort()
      .at(-1),
    features: opKaart.map(({ id, data }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [data.plek?.lengte, data.plek?.breedte] },
      properties: {
        titel: data.titel,
        kern: data.kern,
        adres: adres(paden.praktijkvoorbeeld(id)),
        soort: data.soort,
        verwantschap: data.verwantschap,
        plaats: data.plaats ?? null,
        gemeente: data.gemeente ?? null,
        provincie: data.provincie ?? null,
        regio: data.regio ?? null,
        jaren: data.jaren ?? null,
        hoofdstukken: data.hoofdstukken,
        themas: data.themas,
        bijgewerkt: data.bijgewerkt,
      },
    })),
  };
  return new Response(`${JSON.stringify(verzameling, null, 1)}\n`, { headers: { 'Content-Type': 'application/geo+json; charset=utf-8' } });
};
