import { describe, expect, it } from 'vitest';
import { lettergrepen, lettergrepenVan } from '../../src/domain/taal/lettergrepen.ts';

const bekend: Record<string, number> = {
  kind: 1, school: 1, zorg: 1, eeuw: 1, nieuw: 1, één: 1, jij: 1, leeuw: 1, mooi: 1, vrouw: 1,
  ouder: 2, ouders: 2, gemeente: 3, leerling: 2, financieel: 4, speciaal: 3, groeien: 2, mooie: 2, opnieuw: 2, niveau: 2, bureau: 2, yoga: 2, type: 2, café: 2,
  beoordelen: 4, samenwerken: 4, onderwijstijd: 4, beïnvloeden: 4, enquête: 3, reünie: 3, ideeën: 3, knieën: 2, sociale: 4,
  organisatie: 5, coördinatie: 5, financiële: 5, continuïteit: 5, individueel: 5, situatie: 4, ministerie: 4, functioneel: 4, januari: 4,
  samenwerkingsverband: 6, zorgaanbieder: 4, theater: 3, ideaal: 3, bijeenkomst: 3, kwaliteit: 3,
  pgb: 3, OPP: 3, ZiO: 2, Wlz: 3, 'ZiO-er': 3, 'Wlz-indicatie': 7, team: 1, "zo'n": 1, "ib'er": 2, "foto's": 2, '18,61': 2, '2025': 2,
};

describe('lettergrepen', () => {
  it.each(Object.entries(bekend))('%s heeft er %i', (woord, aantal) => expect(lettergrepen(woord)).toBe(aantal));

  it('telt een hele zin', () => expect(lettergrepenVan('De school helpt het kind.')).toBe(5));
  it('telt geen lettergrepen zonder woorden', () => expect(lettergrepenVan(' … – ')).toBe(0));
  it('geeft elk woord er minstens één', () => expect(lettergrepen('hmm')).toBe(1));
});
