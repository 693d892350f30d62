import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesGemeenten } from '../../src/domain/kaart/gemeenten.ts';
import { deelnaam, maakIngangen, waarIetsGebeurt, zoekGemeente } from '../../src/domain/kaart/zoek.ts';

const { gemeenten } = leesGemeenten(readFileSync(new URL('../../content/gemeenten.csv', import.meta.url), 'utf8'));
const ingangen = maakIngangen(gemeenten);
const gevonden = (vraag: string) => {
  const uitkomst = zoekGemeente(vraag, ingangen);
  return uitkomst.soort === 'gevonden' ? uitkomst.treffer : undefined;
};

describe('een naam om te delen', () => {
  it('leidt bij elke gemeente en elk dorp terug naar dezelfde gemeente', () => {
    const fout = ingangen.filter(({ treffer }) => gevonden(deelnaam(treffer, ingangen))?.gemeente !== treffer.gemeente);
    expect(fout).toEqual([]);
  });

  it('is de naam van het dorp zolang die nergens anders naar wijst', () => {
    const beek = ingangen.find(({ treffer }) => treffer.via === 'Beek')?.treffer;
    expect(beek && deelnaam(beek, ingangen)).toBe(beek?.gemeente.gemeente);
    const weesp = gevonden('Weesp');
    expect(weesp && deelnaam(weesp, ingangen)).toBe('Weesp');
  });
});

describe('gemeenten om mee te beginnen', () => {
  it('zijn die met de meeste voorbeelden, elk één keer, en alleen wat we kennen', () => {
    const plaatsen = ['Utrecht', 'Vleuten', 'nergens', '', 'Tilburg', 'Ede', 'Tilburg', 'Tilburg'];
    expect(waarIetsGebeurt(plaatsen, ingangen, 2).map(({ gemeente }) => gemeente.gemeente)).toEqual(['Tilburg', 'Utrecht']);
  });
});
