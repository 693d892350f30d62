/** The fictitious example of the template as a plan to look at. */
import type { Boek } from './boek.ts';
import { werkafsprakenModel, type Werkafspraken } from './model.ts';

/** What the example leaves open keeps its proposal. */
export function voorbeeld(boek: Boek): Werkafspraken {
  const { velden, taken } = boek.voorbeeld;
  const leeg = werkafsprakenModel(boek).vorm.leeg();
  const clausules = Object.fromEntries(
    Object.entries(leeg.clausules).map(([id, keus]) => [id, { ...keus, tekst: velden[id] || keus.tekst }]),
  );
  return {
    ...leeg,
    school: `${velden['kop_naam'] ?? 'Voorbeeldschool'} (verzonnen)`,
    jaar: velden['kop_jaar'] ?? '',
    versie: velden['kop_versie'] ?? '',
    herzien: velden['kop_herzien'] ?? '',
    status: 'besproken',
    partijen: (velden['kop_partijen'] ?? '')
      .split(', ')
      .filter(Boolean)
      .map((naam) => ({ naam: naam.charAt(0).toUpperCase() + naam.slice(1), functie: '' })),
    clausules,
    taken: taken.length > 0 ? taken : leeg.taken,
  };
}
