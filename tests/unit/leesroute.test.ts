import { describe, expect, it } from 'vitest';
import { buitenDeTijd, leesroutes } from '../../src/domain/leesroute.ts';
import { alsTekst } from '../../src/domain/meldingen.ts';

const [tien, uur] = leesroutes as [(typeof leesroutes)[0], (typeof leesroutes)[0]];
const bestand = 'content/routes/manager-gemeente.yaml';

describe('de tijd van een leesroute', () => {
  it.each([
    [tien, 5],
    [tien, 10],
    [uur, 30],
    [uur, 60],
  ])('past bij haar naam', (route, minuten) => expect(buitenDeTijd(route, minuten, bestand)).toBeUndefined());
  it.each([
    [tien, 4, 'Zet er een pagina bij'],
    [tien, 11, 'Haal een pagina weg'],
    [uur, 29, 'Zet er een pagina bij'],
    [uur, 61, 'Haal een pagina weg'],
  ])('past niet, en de melding zegt wat je doet', (route, minuten, doe) => {
    const melding = buitenDeTijd(route, minuten, bestand);
    expect(melding && alsTekst(melding)).toContain(`✗ ${bestand}, veld '${route.veld}'\n    vraagt samen ${minuten} minuten lezen`);
    expect(melding?.doe).toContain(doe);
  });
});
