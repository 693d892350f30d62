import { describe, expect, it } from 'vitest';
import { metAfbreekpunten, zonderAfbreekpunten } from '../../src/domain/taal/afbreken.ts';

describe('afbreekpunten in een titel', () => {
  it.each([
    ['Manager bij het samenwerkingsverband', 'Manager bij het samenwerkings|verband'],
    ['samenwerkingsverbanden', 'samenwerkings|verbanden'],
    ['Beleidsontwikkelaar bij de belangenorganisatie', 'Beleids|ontwikkelaar bij de belangen|organisatie'],
    ['Doelgroepenarrangementen in Zuid-Limburg', 'Doelgroepen|arrangementen in Zuid-Limburg'],
    ['Zorgverzekeringswet: verpleging', 'Zorgverzekerings|wet: verpleging'],
    ['Jeugdwet en stappenplan', 'Jeugdwet en stappenplan'],
    ['verantwoordelijkheden', 'verantwoordelijkheden'],
    ['', ''],
  ])('%s', (tekst, verwacht) => {
    expect(metAfbreekpunten(tekst)).toBe(verwacht.replaceAll('|', '\u00ad'));
    expect(zonderAfbreekpunten(metAfbreekpunten(tekst))).toBe(tekst);
  });
});
