/** Where to report a security problem (RFC 9116); the values stand in content/site.yaml. */
import type { APIRoute } from 'astro';
import { site as instelling } from '../../data/verzamelingen.ts';

export const GET: APIRoute = async ({ site }) => {
  const { beveiliging, beveiligingTot } = await instelling();
  const regels = [
    `Contact: ${beveiliging}`,
    `Expires: ${beveiligingTot}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('.well-known/security.txt', new URL(import.meta.env.BASE_URL, site)).href}`,
  ];
  return new Response(`${regels.join('\n')}\n`);
};
