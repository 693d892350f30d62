/** The two reading routes of a role page, and the time each of them may take. */
import type { Melding } from './meldingen.ts';

export interface Leesroute {
  veld: 'tienMinuten' | 'eenUur';
  /** Fragment on the role page. */
  id: string;
  naam: string;
  /** Minutes of reading in all, ends included. */
  minstens: number;
  hoogstens: number;
}

export const leesroutes: Leesroute[] = [
  { veld: 'tienMinuten', id: 'tien-minuten', naam: 'Je hebt tien minuten', minstens: 5, hoogstens: 10 },
  { veld: 'eenUur', id: 'een-uur', naam: 'Je hebt een uur', minstens: 30, hoogstens: 60 },
];

/** What is wrong with a route of so many minutes in this file; nothing when it fits its name. */
export function buitenDeTijd({ veld, minstens, hoogstens }: Leesroute, minuten: number, bestand: string): Melding | undefined {
  if (minuten >= minstens && minuten <= hoogstens) return undefined;
  const doe =
    minuten > hoogstens
      ? 'Haal een pagina weg, of noem alleen een deel van een pagina (het adres met # en de naam van de kop).'
      : 'Zet er een pagina bij.';
  return { bestand, veld, wat: `vraagt samen ${minuten} minuten lezen; het moeten er ${minstens} tot ${hoogstens} zijn`, doe };
}
