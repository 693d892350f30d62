/** The icon as a file, for the manifest and for whoever asks for it by name. */
import type { APIRoute } from 'astro';
import bron from '../assets/pictogram.svg?raw';

export const GET: APIRoute = () => new Response(bron, { headers: { 'content-type': 'image/svg+xml' } });
