/** The web app manifest: name, colours and icons for who puts the guide on a home screen. */
import type { APIRoute } from 'astro';
import { site as instelling } from '../data/verzamelingen.ts';
import { metBasis, paden } from '../domain/paden.ts';

/** Paper and ink of the light theme (styles/tokens.css): a manifest knows no dark mode. */
const papier = '#fcf9f2';

export const GET: APIRoute = async () => {
  const { naam, kort } = await instelling();
  const basis = import.meta.env.BASE_URL;
  const pictogram = (maat: number, purpose: 'any' | 'maskable') => ({
    src: metBasis(`/icon-${maat}.png`, basis),
    sizes: `${maat}x${maat}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: naam,
    short_name: kort,
    description: 'Gids om zorg in onderwijstijd samen te organiseren en te betalen.',
    lang: 'nl',
    dir: 'ltr',
    id: basis,
    start_url: basis,
    scope: basis,
    display: 'browser',
    background_color: papier,
    theme_color: papier,
    icons: [
      { src: metBasis('/favicon.svg', basis), sizes: 'any', type: 'image/svg+xml' },
      pictogram(192, 'any'),
      pictogram(512, 'any'),
      pictogram(512, 'maskable'),
    ],
    shortcuts: [
      { name: 'Zoeken', url: metBasis(paden.zoeken, basis) },
      { name: 'Inhoudsopgave', url: metBasis(paden.inhoud, basis) },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
