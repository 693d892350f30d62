import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldVan } from '../../src/components/gereedschap/voorbeelden.ts';
import { cirkel as model, kantnamen, uitVoorbeeld, vraagnamen } from '../../src/domain/gereedschap/cirkel/model.ts';
import { gespreksblad } from '../../src/domain/gereedschap/cirkel/stuk.ts';
import { breek } from '../../src/domain/gereedschap/afbreken.ts';
import { inWoorden, maat, straal, teken, tekenKlein, verdeel } from '../../src/domain/gereedschap/cirkel/tekening.ts';

const veld = fc.oneof(fc.string({ maxLength: 300 }), fc.lorem({ maxCount: 30 }), fc.constant('x'.repeat(200)));
const cirkel = fc
  .record({
    kind: veld,
    ouders: veld,
    kanten: fc.record(
      Object.fromEntries(kantnamen.map((naam) => [naam, fc.record(Object.fromEntries(vraagnamen.map((vraag) => [vraag, veld])))])),
    ),
  })
  .map((een) => model.vorm.lees(een));

describe('cirkel van ondersteuning', () => {
  it('begint elke tekst binnen de cirkel, hoeveel er ook staat', () =>
    fc.assert(
      fc.property(cirkel, (een) => {
        for (const { x, y } of teken(een).teksten) expect(Math.hypot(x - maat / 2, y - 18 - maat / 2)).toBeLessThan(straal.buiten - 4);
      }),
    ));
  it('zet geen tekst van een kant in het midden', () =>
    fc.assert(
      fc.property(cirkel, (een) => {
        for (const { x, y, anker } of teken(een).teksten)
          if (anker === 'start' && x > maat / 2) expect(Math.hypot(x - maat / 2, y - maat / 2)).toBeGreaterThan(straal.binnen);
      }),
    ));
  it('houdt de kleine tekening binnen haar cirkel', () =>
    fc.assert(
      fc.property(cirkel, (een) => {
        const klein = tekenKlein(een);
        for (const { x, y } of klein.teksten)
          expect(Math.hypot(x - klein.maat / 2, y - klein.maat / 2)).toBeLessThan(klein.straal.buiten - 20);
      }),
    ));
  it('zet weinig tekst in grotere letters', () => {
    const groot = teken(model.vorm.lees({ kanten: { school: { goed: 'rekenen' } } }));
    const vol = teken(model.vorm.lees({ kanten: { school: { goed: 'x '.repeat(200), lastig: 'y '.repeat(200) } } }));
    expect([groot.letters.gewoon, vol.letters.gewoon]).toEqual([24, 16]);
  });
  it('geeft elke vraag ruimte, en samen niet te veel', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }), (nodig) => {
        const uit = verdeel(nodig, 10);
        expect(uit.reduce((som, deel) => som + deel, 0)).toBeLessThanOrEqual(10);
        uit.forEach((deel, nr) => {
          expect(deel).toBeGreaterThan(0);
          expect(deel).toBeLessThanOrEqual(nodig[nr] ?? 0);
        });
      }),
    ));
  it('breekt regels zonder letters te verliezen', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 8, max: 40 }), (tekst, breed) => {
        const lijst = breek(tekst, breed);
        expect(lijst.join('').replaceAll(' ', '')).toBe(tekst.replaceAll(' ', ''));
        for (const regel of lijst) expect(regel.length).toBeLessThanOrEqual(breed);
      }),
    ));
  it('neemt het voorbeeld van het sjabloon helemaal over', () => {
    const een = uitVoorbeeld(voorbeeldVan('cirkel-van-ondersteuning'));
    expect(een.kanten.school.goed).toContain('rekenen');
    expect(een.afspraken).toHaveLength(3);
    expect(inWoorden(een)).toContain('school 5 van 5 vragen');
  });
  it('laat in het gespreksblad niets weg', () =>
    fc.assert(
      fc.property(cirkel, (een) => {
        const tekst = JSON.stringify(gespreksblad(een, 'x'));
        if (een.kind.trim().length > 0 && /^\w+$/.test(een.kind)) expect(tekst).toContain(een.kind);
        expect(tekst).toContain('toestemming');
      }),
    ));
});
