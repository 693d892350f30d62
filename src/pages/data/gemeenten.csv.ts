/** Open data: all municipalities, exactly as they stand in content/gemeenten.csv. */
import { gemeentenCsv } from '../../data/kaart.ts';

export const GET = () => new Response(gemeentenCsv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
