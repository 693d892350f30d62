/** Rule: a word in a text explains itself in one way, so no two terms go by the same name. */
import type { Melding } from '../../../domain/meldingen.ts';
import { opslag } from '../../../schema/collecties.ts';
import type { Inhoud } from '../lees.ts';

interface Namen {
  term: string;
  afkorting?: string | undefined;
  synoniemen: string[];
}

export function controleerBegrippen(inhoud: Inhoud): Melding[] {
  const vanWie = new Map<string, string>();
  return inhoud.items.flatMap(({ collectie, bestand, data }) => {
    const uitkomst = collectie === 'begrippen' ? opslag.begrippen.schema.safeParse(data) : undefined;
    // What does not meet its schema is said by the rule about schemas.
    if (!uitkomst?.success) return [];
    const { term, afkorting, synoniemen } = uitkomst.data as Namen;
    const namen: [veld: string, naam: string | undefined][] = [
      ['term', term],
      ['afkorting', afkorting],
      ...synoniemen.map((naam, nr): [string, string] => [`synoniemen.${nr + 1}`, naam]),
    ];
    return namen.flatMap(([veld, naam]): Melding[] => {
      if (!naam) return [];
      const eerder = vanWie.get(naam.toLowerCase()) ?? bestand;
      vanWie.set(naam.toLowerCase(), eerder);
      if (eerder === bestand) return [];
      return [
        {
          bestand,
          veld,
          wat: `is '${naam}', en zo heet ook het begrip in ${eerder}`,
          doe: 'Haal deze naam in een van de twee bestanden weg, of voeg ze samen.',
        },
      ];
    });
  });
}
