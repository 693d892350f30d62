import { describe, expect, it } from 'vitest';
import { aanhalingen, zonderAanhalingen } from '../../src/domain/taal/aanhalingen.ts';

const teksten = (tekst: string) => aanhalingen(tekst).map((vondst) => vondst.tekst);

describe('aanhalingen', () => {
  it.each([
    ['recht enkel', "Zij zei: 'zo doen we dat hier al jaren op school'.", 'zo doen we dat hier al jaren op school'],
    ['recht dubbel', 'Zij zei: "zo doen we dat hier al jaren op school".', 'zo doen we dat hier al jaren op school'],
    ['krom enkel', 'Zij zei: ‘zo doen we dat hier al jaren op school’.', 'zo doen we dat hier al jaren op school'],
    ['krom dubbel', 'Zij zei: “zo doen we dat hier al jaren op school”.', 'zo doen we dat hier al jaren op school'],
    ['laag en hoog', 'Zij zei: „zo doen we dat hier al jaren op school”.', 'zo doen we dat hier al jaren op school'],
    [
      'met apostrof erin',
      "Het heet 'de ib'er maakt 's ochtends foto's voor zo'n plan'.",
      "de ib'er maakt 's ochtends foto's voor zo'n plan",
    ],
    [
      'met bezitsvorm erin',
      "Hij zei 'dat is de ouders' eigen keuze en niet de onze' en ging.",
      "dat is de ouders' eigen keuze en niet de onze",
    ],
    [
      'met punt voor het sluiten',
      "Wel: 'Op 1 juli ziet elke klas drie medewerkers. Nu zeven.' De rest",
      'Op 1 juli ziet elke klas drie medewerkers. Nu zeven.',
    ],
    ['tussen haakjes', '(‘we gaan dat nu echt samen doen hier’)', 'we gaan dat nu echt samen doen hier'],
  ])('vindt %s', (_naam, tekst, binnen) => {
    expect(teksten(tekst)).toEqual([binnen]);
    expect(aanhalingen(tekst)[0]?.woorden).toBeGreaterThan(6);
  });

  it.each([
    "De ib'er, zo'n school, foto's en 's ochtends vroeg.",
    "Schooljaar '22-'23 en de jaren '80.",
    "'s Middags komt de ZiO-er, 't is zo.",
    "Hans' plan en de ouders' wens voor hun kind.",
    'Twee agenda’s, ’s avonds en zo’n dag.',
  ])('ziet geen aanhaling in: %s', (tekst) => expect(teksten(tekst)).toEqual([]));

  it('vindt er twee in één zin en telt de woorden', () => {
    expect(aanhalingen("Niet 'meer rust', wel 'drie mensen per klas'.").map(({ woorden }) => woorden)).toEqual([2, 4]);
  });
  it('laat een open dubbel teken tot het einde lopen', () =>
    expect(teksten('Zij zei: "en toen hield het zomaar ineens op')).toEqual(['en toen hield het zomaar ineens op']));
  it('haalt aanhalingen weg', () => expect(zonderAanhalingen("Niet 'meer rust' maar plan", '#')).toBe('Niet # maar plan'));
});
