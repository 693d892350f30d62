/** Finds a municipality by what a reader types, also a village or a former municipality. */
import type { Plaats } from '../../domain/gereedschap/partijenkaart/aanvullen.ts';
import { zoekGemeente, type Treffer } from '../../domain/kaart/zoek.ts';
import { haalGemeenten } from '../kaart/gemeenten.ts';

export type Vondst = { plaats: Plaats; uitleg: string } | { fout: string };

/** Without the table (no network) the name is taken as it is, and the reader is told. */
export async function vindPlaats(adres: string, vraag: string): Promise<Vondst> {
  const naam = vraag.replace(/\s+/g, ' ').trim().slice(0, 80);
  if (naam === '') return { fout: 'Vul de naam van een gemeente of plaats in.' };
  let tabel;
  try {
    tabel = await haalGemeenten(adres);
  } catch {
    return {
      plaats: { gemeente: naam, jeugdhulpregio: '', zorgkantoorregio: '' },
      uitleg: 'De tabel met gemeenten is er nu niet. Vul de jeugdhulpregio en de zorgkantoorregio zelf in.',
    };
  }
  const uitkomst = zoekGemeente(naam, tabel.ingangen);
  switch (uitkomst.soort) {
    case 'gevonden': {
      const { gemeente, via } = uitkomst.treffer;
      return { plaats: gemeente, uitleg: via ? `${via} hoort bij de gemeente ${gemeente.gemeente}.` : '' };
    }
    case 'keuze':
      return { fout: `Er zijn meer plaatsen met deze naam: in ${namen(uitkomst.treffers)}. Vul de gemeente in.` };
    case 'onbekend':
      return {
        fout: `Deze gemeente staat niet in de tabel.${uitkomst.suggesties.length > 0 ? ` Bedoel je ${namen(uitkomst.suggesties.slice(0, 3))}?` : ''}`,
      };
    case 'leeg':
      return { fout: 'Vul de naam van een gemeente of plaats in.' };
  }
}

const namen = (treffers: readonly Treffer[]): string =>
  treffers
    .map(({ gemeente }) => gemeente.gemeente)
    .join(', ')
    .replace(/, ([^,]*)$/, ' of $1');
