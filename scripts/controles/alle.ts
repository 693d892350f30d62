/** All checks on the built site, in the order in which they are printed. */
import { adrescontract } from './adrescontract.ts';
import { afbeeldingen } from './afbeeldingen.ts';
import { ankers } from './ankers.ts';
import { bereikbaar } from './bereikbaar.ts';
import type { Bevinding, Controle } from './controle.ts';
import { derden } from './derden.ts';
import { geldig } from './geldig.ts';
import { geplakt } from './geplakt.ts';
import { inline } from './inline.ts';
import { koppelingen } from './koppelingen.ts';
import { koppen } from './koppen.ts';
import { maten } from './maten.ts';
import { metagegevens } from './metagegevens.ts';
import { restjes } from './restjes.ts';
import { sitemap } from './sitemap.ts';
import { taal } from './taal.ts';
import { titels } from './titels.ts';
import { uitzonderingen, zonderUitzonderingen } from './uitzonderingen.ts';
import { wortel } from './wortel.ts';
import { zoekindex } from './zoekindex.ts';
import type { Site } from '../lib/gebouwd.ts';

export const alleControles: Controle[] = [
  adrescontract,
  koppelingen,
  ankers,
  bereikbaar,
  titels,
  koppen,
  taal,
  geldig,
  geplakt,
  restjes,
  afbeeldingen,
  metagegevens,
  sitemap,
  wortel,
  zoekindex,
  inline,
  derden,
  maten,
];

/** The checks that depend on the folder in which the site stands. */
export const bijAndereBasis: Controle[] = [koppelingen, ankers, bereikbaar, metagegevens, sitemap, wortel, zoekindex];

export interface Uitslag extends Bevinding {
  naam: string;
  eis: string;
}

/** Runs the checks: without accepted exceptions, and failing when there was nothing to look at. */
export async function draai(site: Site, controles: Controle[], lijst = uitzonderingen): Promise<Uitslag[]> {
  const uitslagen: Uitslag[] = [];
  for (const { naam, eis, controleer } of controles) {
    const { bekeken, fouten } = await controleer(site);
    const { over, gebruikt } = zonderUitzonderingen(naam, fouten, lijst);
    if (bekeken === 0) over.push({ pad: site.map, wat: 'er was niets om te bekijken, dus deze controle zegt niets' });
    for (const { controle, reden, wat } of lijst) {
      if (controle === naam && ![...gebruikt].some((ander) => ander.wat === wat))
        over.push({ pad: 'scripts/controles/uitzonderingen.ts', wat: `bevat een uitzondering die niet meer voorkomt: ${reden}` });
    }
    uitslagen.push({ naam, eis, bekeken, fouten: over });
  }
  return uitslagen;
}
