/** Fetches the municipalities once, at the first sign that a reader wants them. */
import { pakUit, type CompacteGemeenten } from '../../domain/kaart/compact.ts';
import { maakIngangen } from '../../domain/kaart/zoek.ts';
import type { Gemeente } from '../../schema/gemeenten.ts';

export interface Gemeentetabel {
  gemeenten: Gemeente[];
  ingangen: ReturnType<typeof maakIngangen>;
  /** Name of a jeugdhulpregio → slug of the page of its region. */
  regios: Record<string, string>;
}

let tabel: Promise<Gemeentetabel> | undefined;

/** The table; a failed attempt is forgotten, so that a reader can try again. */
export function haalGemeenten(adres: string): Promise<Gemeentetabel> {
  tabel ??= haal(adres).catch((fout: unknown) => {
    tabel = undefined;
    throw fout;
  });
  return tabel;
}

async function haal(adres: string): Promise<Gemeentetabel> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const compact = (await antwoord.json()) as CompacteGemeenten;
  const gemeenten = pakUit(compact);
  return { gemeenten, ingangen: maakIngangen(gemeenten), regios: compact.regios };
}
