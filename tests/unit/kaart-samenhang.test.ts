import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leesGemeenten } from '../../src/domain/kaart/gemeenten.ts';
import { controleerPlaatsen } from '../../src/domain/kaart/samenhang.ts';
import { leesInhoud } from '../../src/integrations/inhoud/lees.ts';

const wortel = fileURLToPath(new URL('../..', import.meta.url));
const { gemeenten } = leesGemeenten(readFileSync(`${wortel}/content/gemeenten.csv`, 'utf8'));
const { items } = leesInhoud(wortel);
type Regio = Parameters<typeof controleerPlaatsen>[0][number];
type Praktijk = Parameters<typeof controleerPlaatsen>[1][number];
const van = <T>(collectie: string) => items.filter((item) => item.collectie === collectie) as unknown as T[];

describe('namen van plaatsen en regio’s in de inhoud', () => {
  it('kloppen met content/gemeenten.csv', () => {
    expect(van('regios')).toHaveLength(18);
    expect(van('praktijk').length).toBeGreaterThan(20);
    expect(controleerPlaatsen(van<Regio>('regios'), van<Praktijk>('praktijk'), gemeenten)).toEqual([]);
  });

  it('geven bij een fout een melding met een suggestie', () => {
    const regio = { bestand: 'r.yaml', data: { provincies: ['Overijsel'], jeugdhulpregio: ['Twente'], zorgkantoorregio: ['Zwolle'] } };
    const praktijk = { bestand: 'p.mdx', data: { gemeente: 'Enschedé' } };
    expect(controleerPlaatsen([regio], [praktijk], gemeenten)).toEqual([
      expect.objectContaining({ veld: 'provincies', doe: "Bedoelde je 'Overijssel'?" }),
      expect.objectContaining({ veld: 'zorgkantoorregio', wat: 'mist Twente en noemt Zwolle te veel' }),
      expect.objectContaining({ veld: 'gemeente', doe: "Bedoelde je 'Enschede'?" }),
    ]);
  });
});
