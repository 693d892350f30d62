/** What the finder needs once somebody uses it: the table, the look-up in it, and the answer. */
import { deelnaam, vulAan, waarIetsGebeurt, zoekGemeente, type Treffer, type Zoekuitkomst } from '../../domain/kaart/zoek.ts';
import type { Gemeente } from '../../schema/gemeenten.ts';
import { haalGemeenten } from './gemeenten.ts';
import type { Item } from './items.ts';
import { maakUitslag, type Uitslagopties } from './uitslag.ts';

export interface Zoekhulp {
  zoek(vraag: string): Zoekuitkomst;
  vulAan(vraag: string): Treffer[];
  /** Municipalities to begin with for who typed nothing that we know. */
  voorstellen(items: readonly Item[]): Treffer[];
  /** The name that leads back to this municipality and no other. */
  deelnaam(treffer: Treffer): string;
  /** Slug of the region that a municipality belongs to, where there is a page about it. */
  regioVan(gemeente: Gemeente): string | undefined;
  antwoord(opties: Omit<Uitslagopties, 'tabel'>): Node[];
}

/** Fetches the table from `adres` (once) and puts the functions around it. */
export async function haalZoekhulp(adres: string): Promise<Zoekhulp> {
  const tabel = await haalGemeenten(adres);
  return {
    zoek: (vraag) => zoekGemeente(vraag, tabel.ingangen),
    vulAan: (vraag) => vulAan(vraag, tabel.ingangen),
    voorstellen: (items) =>
      waarIetsGebeurt(
        items.map(({ plaats }) => plaats),
        tabel.ingangen,
      ),
    deelnaam: (treffer) => deelnaam(treffer, tabel.ingangen),
    regioVan: ({ jeugdhulpregio }) => tabel.regios[jeugdhulpregio],
    antwoord: (opties) => maakUitslag({ ...opties, tabel }),
  };
}
