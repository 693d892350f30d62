/** The municipalities in a light form, for the finder on the map page; fetched only when a reader starts to use it. */
import { gemeenten, regioPerJeugdhulpregio } from '../../data/kaart.ts';
import { pakIn } from '../../domain/kaart/compact.ts';

export const GET = async () => Response.json(pakIn(gemeenten, await regioPerJeugdhulpregio()));
