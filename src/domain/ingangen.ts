import { paden } from './paden.ts';

/** The four ways into the guide. */
export const ingangen = [
  { naam: 'Zoeken', pad: paden.zoeken, uitleg: 'Op onderwerp, begrip, plaats of vraag. Ook met tikfouten.' },
  { naam: 'Via jouw rol', pad: paden.rollen, uitleg: 'Wethouder, directeur, beleidsmedewerker, leerkracht of ouder: jouw vragen.' },
  { naam: 'Op de landkaart', pad: paden.landkaart, uitleg: 'Voorbeelden bij jou in de buurt, en wie er in jouw regio aan tafel zit.' },
  { naam: 'Inhoudsopgave', pad: paden.inhoud, uitleg: 'Tien hoofdstukken, zes stappen, interviews en hulpmiddelen op één pagina.' },
] as const;
