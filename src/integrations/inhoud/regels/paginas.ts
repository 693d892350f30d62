/** Rule: content/paginas/ holds the texts of the fixed pages, all of them and no others. Of another text no page would be made. */
import { lijktOp, type Melding } from '../../../domain/meldingen.ts';
import { paden } from '../../../domain/paden.ts';
import { opslag } from '../../../schema/collecties.ts';
import type { Inhoud } from '../lees.ts';

/** `/over/` is written in over.mdx. The open data stand at a shorter address; the page for parents has a folder of its own. */
const namen = [
  'open-data',
  ...Object.values(paden).flatMap((pad) =>
    typeof pad === 'string' && pad !== paden.openData && pad !== paden.voorOuders ? (/^\/([a-z-]+)\/$/.exec(pad)?.[1] ?? []) : [],
  ),
];

export function controleerPaginas({ items }: Inhoud): Melding[] {
  const bestaand = items.filter(({ collectie }) => collectie === 'paginas');
  if (bestaand.length === 0) return [];
  const vreemd = bestaand
    .filter(({ id }) => !namen.includes(id))
    .map(({ id, bestand }): Melding => {
      const bedoeld = lijktOp(id, namen);
      return {
        bestand,
        veld: '',
        wat: 'hoort bij geen enkele pagina van de site, en wordt overgeslagen',
        doe: bedoeld
          ? `Bedoelde je ${bedoeld}.mdx?`
          : 'Een nieuwe losse pagina maakt een ontwikkelaar. Zet een tekst anders bij zijn soort, zoals in content/praktijk.',
      };
    });
  const ontbreekt = namen
    .filter((naam) => !bestaand.some(({ id }) => id === naam))
    .map((naam): Melding => ({
      bestand: `${opslag.paginas.plek}/${naam}.mdx`,
      veld: '',
      wat: 'ontbreekt',
      doe: 'Zet het bestand terug, of geef het zijn naam terug. De site kan niet zonder.',
    }));
  return [...vreemd, ...ontbreekt];
}
