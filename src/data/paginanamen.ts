/** Title and reading time of every page, by path: for lists of paths that editors write. */
import { korteNaam } from '../domain/namen.ts';
import { leestijd } from '../domain/opbouw.ts';
import { paden } from '../domain/paden.ts';
import { weergave } from './pagina.ts';
import { hartVanBrabant, hoofdstukken, hulpmiddelen, interviews, paginas, praktijkvoorbeelden, regios, stappen, wetten } from './verzamelingen.ts';

export interface Paginanaam { titel: string; minuten: number }

let namen: Promise<Map<string, Paginanaam>> | undefined;

/** Path without fragment → name and reading time. Computed once. */
export function paginaNamen(): Promise<Map<string, Paginanaam>> {
  return (namen ??= verzamel());
}

async function verzamel(): Promise<Map<string, Paginanaam>> {
  const teksten = [
    ...(await hoofdstukken()).map((i) => ({ i, pad: paden.hoofdstuk(i.id), titel: `Hoofdstuk ${i.data.nummer}: ${i.data.kort}` })),
    ...(await stappen()).map((i) => ({ i, pad: paden.stap(i.id), titel: `Stap ${i.data.nummer}: ${i.data.titel}` })),
    ...(await hartVanBrabant()).map((i) => ({ i, pad: paden.hartVanBrabantDeel(i.id), titel: `Hart van Brabant: ${i.data.kort}` })),
    ...(await wetten()).map((i) => ({ i, pad: paden.wet(i.id), titel: i.data.naam })),
    ...(await interviews()).map((i) => ({ i, pad: paden.interview(i.id), titel: i.data.titel })),
    ...(await praktijkvoorbeelden()).map((i) => ({ i, pad: paden.praktijkvoorbeeld(i.id), titel: i.data.titel })),
    ...(await hulpmiddelen()).map((i) => ({ i, pad: paden.hulpmiddel(i.id), titel: `Hulpmiddel: ${korteNaam(i.data.titel)}` })),
    ...(await paginas()).map((i) => ({ i, pad: i.id === 'open-data' ? paden.openData : `/${i.id}/`, titel: i.data.titel })),
  ];
  const kaart = new Map<string, Paginanaam>([[paden.voorOuders, { titel: 'Voor ouders', minuten: 3 }]]);
  for (const { i, pad, titel } of teksten) kaart.set(pad, { titel, minuten: leestijd((await weergave(i)).opbouw?.woorden ?? 0) });
  for (const { id, data } of await regios()) kaart.set(paden.regio(id), { titel: `Regio ${data.naam}`, minuten: 2 });
  return kaart;
}

/** The path without its fragment. */
export const zonderAnker = (pad: string): string => pad.replace(/#.*$/, '');
