/** Tells search engines that everything may be found, and where the list of pages is. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) => {
  const thuis = new URL(import.meta.env.BASE_URL, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', thuis).href}\n`);
};
