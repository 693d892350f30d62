/** Which pages lean on which source. */
import { functietekst } from '../domain/namen.ts';
import { paden } from '../domain/paden.ts';
import { weergave } from './pagina.ts';
import {
  begrippen,
  hartVanBrabant,
  hoofdstukken,
  hulpmiddelen,
  interviews,
  oudersPaginas,
  paginas,
  praktijkvoorbeelden,
  regios,
  routes,
  stappen,
  tijdlijn,
  wetten,
} from './verzamelingen.ts';

export interface Gebruik {
  titel: string;
  pad: string;
}

let gebruik: Promise<Map<string, Gebruik[]>> | undefined;

/** For each source id the pages that use it, in the order of the guide. Computed once. */
export function brongebruik(): Promise<Map<string, Gebruik[]>> {
  return (gebruik ??= verzamel());
}

async function verzamel(): Promise<Map<string, Gebruik[]>> {
  const kaart = new Map<string, Gebruik[]>();
  const meld = (ids: Iterable<string>, titel: string, pad: string) => {
    for (const id of new Set(ids)) kaart.set(id, [...(kaart.get(id) ?? []), { titel, pad }]);
  };
  const teksten = [
    ...(await hoofdstukken()).map((ingang) => ({
      ingang,
      titel: `Hoofdstuk ${ingang.data.nummer}: ${ingang.data.kort}`,
      pad: paden.hoofdstuk(ingang.id),
    })),
    ...(await stappen()).map((ingang) => ({
      ingang,
      titel: `Stap ${ingang.data.nummer}: ${ingang.data.titel}`,
      pad: paden.stap(ingang.id),
    })),
    ...(await hartVanBrabant()).map((ingang) => ({
      ingang,
      titel: `Hart van Brabant: ${ingang.data.kort}`,
      pad: paden.hartVanBrabantDeel(ingang.id),
    })),
    ...(await wetten()).map((ingang) => ({ ingang, titel: ingang.data.naam, pad: paden.wet(ingang.id) })),
    ...(await interviews()).map((ingang) => ({ ingang, titel: ingang.data.titel, pad: paden.interview(ingang.id) })),
    ...(await praktijkvoorbeelden()).map((ingang) => ({ ingang, titel: ingang.data.titel, pad: paden.praktijkvoorbeeld(ingang.id) })),
    ...(await hulpmiddelen()).map((ingang) => ({ ingang, titel: ingang.data.titel, pad: paden.hulpmiddel(ingang.id) })),
    ...(await paginas()).map((ingang) => ({ ingang, titel: ingang.data.titel, pad: paden.pagina(ingang.id) })),
    ...(await oudersPaginas())
      .filter(({ id }) => id === 'nl')
      .map((ingang) => ({ ingang, titel: ingang.data.titel, pad: paden.voorOuders })),
  ];
  for (const { ingang, titel, pad } of teksten) {
    const { opbouw } = await weergave(ingang);
    meld([...(opbouw?.bronnen ?? []), ...ingang.data.bronnen], titel, pad);
  }
  for (const { data } of await tijdlijn()) meld(data.bronnen, 'Tijdlijn', paden.tijdlijn);
  for (const { id, data } of await regios())
    meld(
      data.weten.flatMap(({ bronnen }) => bronnen),
      `Regio ${data.naam}`,
      paden.regio(id),
    );
  for (const { data } of await routes()) {
    const pad = data.werkterrein ? paden.route(data.rol, data.werkterrein) : paden.rol(data.rol);
    meld(
      data.vragen.flatMap(({ bronnen }) => bronnen),
      `Route: ${functietekst(data.functies)}`,
      pad,
    );
  }
  for (const { id, data } of await begrippen()) meld(data.bronnen, `Begrip: ${data.term}`, paden.begrip(id));
  for (const lijst of kaart.values()) {
    const gezien = new Set<string>();
    lijst.splice(0, lijst.length, ...lijst.filter(({ pad }) => !gezien.has(pad) && gezien.add(pad)));
  }
  return kaart;
}
