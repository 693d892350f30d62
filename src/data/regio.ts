/** Everything the guide knows of one region, gathered from cases, interviews, timeline and municipalities. */
import type { CollectionEntry } from 'astro:content';
import { perZorgkantoor, opNaam } from '../domain/kaart/tafel.ts';
import { noemtRegio } from '../domain/kaart/vermelding.ts';
import { paden } from '../domain/paden.ts';
import { gemeenten, voorbeelden } from './kaart.ts';
import { naarInterview, naarPraktijk } from './koppelingen.ts';
import { bronnen, interviews, praktijkvoorbeelden, regios, tijdlijn } from './verzamelingen.ts';

/** What the page of a region shows. */
export async function regiodossier({ id, data }: CollectionEntry<'regios'>) {
  const leden = gemeenten.filter((rij) => data.jeugdhulpregio.includes(rij.jeugdhulpregio));
  const hier = (await voorbeelden()).filter((een) => een.regio === id);
  const bronIds = [...new Set(data.weten.flatMap((weetje) => weetje.bronnen))];
  const gelezen = (await bronnen()).filter((bron) => bronIds.includes(bron.id)).map((bron) => bron.data.geraadpleegd);
  const eigenPaden = new Set([
    ...hier.map((een) => een.pad),
    paden.regio(id),
    ...(id === 'hart-van-brabant' ? [paden.hartVanBrabant] : []),
  ]);
  return {
    gemeenten: opNaam(leden),
    perZorgkantoor: perZorgkantoor(leden),
    perJeugdhulpregio: data.jeugdhulpregio.map((naam) => ({ naam, gemeenten: opNaam(leden.filter((rij) => rij.jeugdhulpregio === naam)) })),
    /** Municipalities of which the division does not rest on a source. */
    onbevestigd: leden.filter((rij) => rij.zekerheid !== 'bron').length,
    peildatum: leden.map((rij) => rij.peildatum).sort()[0],
    praktijk: (await praktijkvoorbeelden()).filter((een) => een.data.regio === id).map(naarPraktijk),
    interviews: (await interviews()).filter((een) => een.data.regio === id).map(naarInterview),
    opKaart: hier.filter((een) => een.plek),
    tijdlijn: (await tijdlijn()).filter((een) => noemtRegio(een.data, { namen: [data.naam, ...data.jeugdhulpregio], paden: eigenPaden })),
    buren: (await regios()).filter((regio) => data.buren.includes(regio.id) || (regio.data.buren.includes(id) && regio.id !== id)),
    bronIds,
    gelezen: gelezen.sort().at(-1),
  };
}
