/** Check `eigen-woorden`: no run of nine words or more shared with a source document. */
import type { Melding } from '../../../domain/meldingen.ts';
import { zonderAanhalingen } from '../../../domain/taal/aanhalingen.ts';
import { gelijklopen, reeksenVan, REEKS, stukkenVan } from '../../../domain/taal/woordreeksen.ts';
import { BREUK } from '../../../domain/taal/woorden.ts';
import type { Inhoud } from '../lees.ts';
import { stukkenVanInhoud } from './lopende-tekst.ts';
import { nietsGevonden, type Uitslag } from './verslag.ts';

const bytesPerHash = 6;

/** What stands in tests/fixtures/woordreeksen.json. */
export interface Reeksenbestand {
  uitleg: string;
  woordenPerReeks: number;
  bronnen: string[];
  aantal: number;
  /** Sorted 48-bit hashes, six bytes each, base64. */
  hashes: string;
}

/** Makes the file from the texts of the sources. */
export function maakReeksenbestand(bronnen: { naam: string; tekst: string }[]): Reeksenbestand {
  const hashes = [...new Set(bronnen.flatMap(({ tekst }) => [...reeksenVan(zonderOpmaak(tekst))]))].sort((a, b) => a - b);
  const ruw = Buffer.alloc(hashes.length * bytesPerHash);
  hashes.forEach((hash, nr) => ruw.writeUIntBE(hash, nr * bytesPerHash, bytesPerHash));
  return {
    uitleg:
      'Gehashte reeksen van negen woorden uit de brondocumenten. Gemaakt met scripts/maak-woordreeksen.ts; niet met de hand veranderen.',
    woordenPerReeks: REEKS,
    bronnen: bronnen.map(({ naam }) => naam),
    aantal: hashes.length,
    hashes: ruw.toString('base64'),
  };
}

/** The hashes in the file. Throws when the file is damaged. */
export function leesReeksen({ hashes, aantal, woordenPerReeks }: Reeksenbestand): Set<number> {
  const ruw = Buffer.from(hashes, 'base64');
  const uit = new Set<number>();
  for (let plek = 0; plek + bytesPerHash <= ruw.length; plek += bytesPerHash) uit.add(ruw.readUIntBE(plek, bytesPerHash));
  if (uit.size !== aantal || woordenPerReeks !== REEKS || aantal === 0)
    throw new Error('tests/fixtures/woordreeksen.json is beschadigd; maak het opnieuw met scripts/maak-woordreeksen.ts.');
  return uit;
}

/** `namen` are names and titles that may be shared: people, organisations, interviews, sub-questions. */
export function controleerEigenWoorden(inhoud: Inhoud, bekend: ReadonlySet<number>, namen: string[]): Uitslag {
  const stukken = stukkenVanInhoud(inhoud).filter(({ veld, item }) => !(veld === 'titel' && item.bestand.endsWith('.mdx')));
  const lijst = namen.flatMap((naam) => stukkenVan(naam)).filter((woorden) => woorden.length > 0);
  const fouten = stukken.flatMap(({ item, eigen, regel, veld }) =>
    gelijklopen(zonderAanhalingen(eigen, BREUK), bekend, lijst).map(({ woorden }): Melding => ({
      bestand: item.bestand,
      veld,
      ...(regel === undefined ? {} : { regel }),
      wat: `heeft ${woorden.length} woorden op rij die zo in een bron staan: '${woorden.join(' ')}'`,
      doe: 'Zeg het in eigen woorden, of maak er een <Citaat> van.',
    })),
  );
  if (stukken.length === 0) fouten.push(nietsGevonden('content', 'geen tekst'));
  return {
    naam: 'eigen-woorden',
    fouten,
    aandacht: [],
    tabellen: [],
    samenvatting: `${stukken.length} stukken tekst vergeleken met ${bekend.size} reeksen van ${REEKS} woorden.`,
  };
}

/** Addresses and Markdown links hold no words of a source. */
function zonderOpmaak(tekst: string): string {
  return tekst.replace(/\]\([^)]*\)/g, ']').replace(/https?:\/\/\S+/g, ' ');
}
