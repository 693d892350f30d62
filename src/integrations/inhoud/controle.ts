/** The whole content check: everything that can be wrong in `content/`, as messages for an editor. */
import type { Melding } from '../../domain/meldingen.ts';
import { controleerSamenhang } from '../../domain/verwijzingen.ts';
import { opslag } from '../../schema/collecties.ts';
import { leesInhoud, type Inhoud } from './lees.ts';
import { controleerAfbeeldingen } from './regels/afbeeldingen.ts';
import { controleerBronnen } from './regels/bronnen.ts';
import { controleerNamen } from './regels/namen.ts';
import { controleerOnderdelen } from './regels/onderdelen.ts';
import { controleerGemeenten } from './regels/plaatsen.ts';
import { controleerSchema } from './regels/schema.ts';
import { controleerSjablonen } from './regels/sjablonen.ts';
import { leesTeksten } from './teksten.ts';

/** All mistakes in the content folder of `wortel`, in the order of the files. */
export function controleerInhoud(wortel: string, inhoud: Inhoud = leesInhoud(wortel)): Melding[] {
  const teksten = leesTeksten(inhoud);
  const meldingen = [
    ...inhoud.meldingen,
    ...controleerNamen(inhoud),
    ...controleerSchema(inhoud),
    ...controleerSamenhang(inhoud.items, opslag),
    ...teksten.meldingen,
    ...controleerOnderdelen(teksten.teksten, inhoud),
    ...controleerAfbeeldingen(teksten.teksten, wortel),
    ...controleerGemeenten(wortel, inhoud),
    ...controleerSjablonen(wortel),
  ];
  // A mistake in a block often makes it look unsourced too: one message for one mistake.
  const zonderBron = controleerBronnen(teksten.teksten).filter((melding) => !meldingen.some(({ bestand, regel }) => bestand === melding.bestand && regel !== undefined && regel === melding.regel));
  return [...meldingen, ...zonderBron].sort((a, b) => a.bestand.localeCompare(b.bestand) || (a.regel ?? 0) - (b.regel ?? 0));
}
