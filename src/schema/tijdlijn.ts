/** Schema of the timeline: one event. */
import { z } from 'astro/zod';
import { pad, regel, ruweDatum, verwijzingen } from './basis.ts';

export const gebeurtenis = z.strictObject({
  id: z.string().describe('Naam van deze gebeurtenis in adressen'),
  datum: ruweDatum('Wanneer'),
  titel: regel(100, 'Wat er gebeurde'),
  tekst: regel(500, 'Uitleg'),
  bronnen: verwijzingen('bronnen', 'Bronnen').min(1, { error: 'mist een bron' }),
  soort: z.enum(['landelijk', 'regio', 'onderzoek', 'wet']).describe('Soort gebeurtenis'),
  naar: pad('Pagina met meer').optional(),
});
