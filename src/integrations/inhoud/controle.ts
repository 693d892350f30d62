/** The whole content check: everything that can be wrong in `content/`, as messages for an editor. */
import type { Melding } from '../../domain/meldingen.ts';
import { controleerSamenhang } from '../../domain/verwijzingen.ts';
import { opslag } from '../../schema/collecties.ts';
import { leesInhoud, type Inhoud } from './lees.ts';
import { controleerAfbeeldingen } from './regels/afbeeldingen.ts';
import { controleerBegrippen } from './regels/begrippen.ts';
import { controleerBestanden } from './regels/bestanden.ts';
import { controleerBronnen } from './regels/bronnen.ts';
import { controleerKoppelingen } from './regels/koppelingen.ts';
import { controleerNamen } from './regels/namen.ts';
import { controleerOnderdelen } from './regels/onderdelen.ts';
import { controleerPaginas } from './regels/paginas.ts';
import { controleerGemeenten } from './regels/plaatsen.ts';
import { controleerSchema } from './regels/schema.ts';
import { controleerSite } from './regels/site.ts';
import { controleerSjablonen } from './regels/sjablonen.ts';
import { metRegels } from './regelnummers.ts';
import { leesTeksten } from './teksten.ts';

/** All mistakes in the content folder of `wortel`, in the order of the files. */
export function controleerInhoud(wortel: string, inhoud: Inhoud = leesInhoud(wortel)): Melding[] {
  const teksten = leesTeksten(inhoud);
  const gelezen = [...inhoud.meldingen, ...teksten.meldingen];
  const uitRegels = metRegels(wortel, [
    ...controleerBestanden(wortel),
    ...controleerNamen(inhoud),
    ...controleerPaginas(inhoud),
    ...controleerSchema(inhoud),
    ...controleerSite(wortel),
    ...controleerBegrippen(inhoud),
    ...controleerSamenhang(inhoud.items, opslag, inhoud.kapot),
    ...controleerOnderdelen(teksten.teksten, inhoud),
    ...controleerKoppelingen(wortel, teksten.teksten, inhoud),
    ...controleerAfbeeldingen(teksten.teksten, wortel),
    ...controleerGemeenten(wortel, inhoud),
    ...controleerSjablonen(wortel),
  ]);
  // One message for one mistake: what cannot be read properly often breaks a rule too, and a mistake in a block makes it look unsourced.
  const meldingen = [...gelezen, ...zonderDubbele(uitRegels, gelezen)];
  const zonderBron = zonderDubbele(controleerBronnen(teksten.teksten), meldingen);
  return [...meldingen, ...zonderBron].sort((a, b) => a.bestand.localeCompare(b.bestand) || (a.regel ?? 0) - (b.regel ?? 0));
}

/** The messages about lines that no earlier message is about. */
function zonderDubbele(meldingen: Melding[], eerder: Melding[]): Melding[] {
  const bekend = new Set(eerder.flatMap(({ bestand, regel }) => (regel === undefined ? [] : [`${bestand}:${regel}`])));
  return meldingen.filter(({ bestand, regel }) => regel === undefined || !bekend.has(`${bestand}:${regel}`));
}
