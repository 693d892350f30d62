/** Rule: file names become addresses, so they have a fixed form. */
import type { Melding } from '../../../domain/meldingen.ts';
import type { Inhoud } from '../lees.ts';

export function controleerNamen(inhoud: Inhoud): Melding[] {
  return inhoud.items
    .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .map(({ id, bestand }) => ({
      bestand,
      veld: '',
      wat: `heeft een naam die geen adres kan worden: '${id}'`,
      doe: 'Gebruik alleen kleine letters zonder accenten, cijfers en koppeltekens, zoals utrecht-37-organisaties.',
    }));
}
