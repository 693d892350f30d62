/** Menus and breadcrumbs. */
import { paden } from './paden.ts';

export interface Kruimel {
  naam: string;
  /** Site path; left out for the page itself. */
  pad?: string;
}

/** A link in a menu. */
export interface Menupunt {
  naam: string;
  pad: string;
}

export const hoofdmenu: Menupunt[] = [
  { naam: 'Hoofdstukken', pad: paden.hoofdstukken },
  { naam: 'Stappenplan', pad: paden.stappenplan },
  { naam: 'Praktijk', pad: paden.praktijk },
  { naam: 'Hulpmiddelen', pad: paden.hulpmiddelen },
  { naam: 'Landkaart', pad: paden.landkaart },
  { naam: 'Jouw rol', pad: paden.rollen },
  { naam: 'Zoeken', pad: paden.zoeken },
];

export const voetmenu: { kop: string; koppelingen: Menupunt[] }[] = [
  {
    kop: 'Lezen',
    koppelingen: [
      { naam: 'Inhoudsopgave', pad: paden.inhoud },
      { naam: 'Hoofdstukken', pad: paden.hoofdstukken },
      { naam: 'Interviews en verhalen', pad: paden.interviews },
      { naam: 'Praktijkvoorbeelden', pad: paden.praktijk },
      { naam: 'Hart van Brabant', pad: paden.hartVanBrabant },
      { naam: 'Voor ouders', pad: paden.voorOuders },
    ],
  },
  {
    kop: 'Opzoeken',
    koppelingen: [
      { naam: 'Zoeken', pad: paden.zoeken },
      { naam: 'Register van A tot Z', pad: paden.register },
      { naam: 'Begrippen', pad: paden.begrippen },
      { naam: 'Wetten', pad: paden.wetten },
      { naam: 'Tijdlijn', pad: paden.tijdlijn },
      { naam: 'Regio’s', pad: paden.regios },
      { naam: 'Bronnen', pad: paden.bronnen },
    ],
  },
  {
    kop: 'Over deze site',
    koppelingen: [
      { naam: 'Over deze leidraad', pad: paden.over },
      { naam: 'Contact', pad: paden.contact },
      { naam: 'Wijzigingen', pad: paden.wijzigingen },
      { naam: 'Toegankelijkheid', pad: paden.toegankelijkheid },
      { naam: 'Privacy', pad: paden.privacy },
      { naam: 'Open data', pad: paden.openData },
    ],
  },
];

/** Is the page at `pad` inside the part of the guide that begins at `menupad`? */
export function isActief(pad: string, menupad: string): boolean {
  return menupad !== paden.home && pad.startsWith(menupad);
}
