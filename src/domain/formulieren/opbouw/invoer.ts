/** Values and validation of cells that are filled in; shared by fields and tables. */
import type { Keuzelijst, Kolom, Veld } from '../../../schema/sjablonen.ts';
import type { Celwaarde, Validatie } from '../xlsx/werkmap.ts';
import { dagdeel, dagnummer, type Waarde } from '../waarden.ts';

export type Lijsten = Record<string, Keuzelijst>;
type Vak = Pick<Kolom, 'soort' | 'lijst' | 'uit' | 'min' | 'max' | 'uitleg'>;

/** A value as the file holds it: dates and times become numbers, text stays text. */
export function celwaarde(waarde: Waarde | undefined, soort: Veld['soort']): Celwaarde {
  if (waarde === undefined || waarde === null || waarde === '') return null;
  if (soort === 'datum' && typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)) return dagnummer(waarde);
  if (soort === 'tijd' && typeof waarde === 'string' && /^\d{1,2}:\d{2}$/.test(waarde)) return dagdeel(waarde);
  return waarde;
}

/** What a cell accepts, with a Dutch message for anything else; undefined when everything goes. */
export function validatie(bereik: string, titel: string, vak: Vak, lijsten: Lijsten): Validatie | undefined {
  const basis = { bereik, titel, ...(vak.uitleg ? { hulp: vak.uitleg } : {}) };
  const { min, max } = vak;
  const grens =
    min !== undefined && max !== undefined
      ? ` van ${min} tot en met ${max}`
      : min !== undefined
        ? ` van ${min} of meer`
        : max !== undefined
          ? ` tot en met ${max}`
          : '';
  switch (vak.soort) {
    case 'keuze': {
      const aanvullen = vak.lijst ? (lijsten[vak.lijst]?.aanvullen ?? 0) : 1;
      return {
        ...basis,
        soort: 'lijst',
        bron: vak.uit ?? `lijst_${vak.lijst}`,
        fout: 'Kies een waarde uit de lijst.',
        ...(aanvullen > 0 ? { metLegeKeuzes: true } : {}),
      };
    }
    case 'geheel':
      return {
        ...basis,
        soort: 'geheel',
        min: min ?? 0,
        ...(max === undefined ? {} : { max }),
        fout: `Vul een geheel getal in${grens || ' van 0 of meer'}.`,
      };
    case 'getal':
    case 'bedrag':
      return {
        ...basis,
        soort: 'getal',
        min: min ?? 0,
        ...(max === undefined ? {} : { max }),
        fout: `Vul een getal in${grens || ' van 0 of meer'}.`,
      };
    case 'procent':
      return { ...basis, soort: 'getal', min: min ?? 0, max: max ?? 1, fout: 'Vul een percentage in van 0% tot en met 100%.' };
    case 'datum':
      return {
        ...basis,
        soort: 'datum',
        min: dagnummer('2015-01-01'),
        max: dagnummer('2060-12-31'),
        fout: 'Vul een datum in, zoals 22-11-2026.',
      };
    case 'tijd':
      return { ...basis, soort: 'tijd', min: 0, max: 0.999988, fout: 'Vul een tijd in, zoals 08:30.' };
    case 'tekst':
    case 'lang':
      return max === undefined
        ? vak.uitleg
          ? { ...basis, soort: 'hulp' }
          : undefined
        : { ...basis, soort: 'lengte', max, fout: `Gebruik hoogstens ${max} tekens.` };
    default:
      return vak.uitleg ? { ...basis, soort: 'hulp' } : undefined;
  }
}

/** The word above a column that says what to do there. */
export function soortwoord(vak: Pick<Kolom, 'soort' | 'vast'>): string {
  if (vak.soort === 'formule') return 'rekent zelf';
  if (vak.vast) return 'gegeven';
  return vak.soort === 'keuze' ? 'kiezen' : 'invullen';
}
