/** Rule: the public addresses stay. A page may move only with a redirect, and then this list says so. */
import type { Controle } from './controle.ts';

const hoofdstukken = [
  'werk-in-uitvoering',
  'ouders',
  'samenwerken',
  'hulpmiddelen',
  'integraal-arrangeren',
  'integrale-programmas',
  'wet-langdurige-zorg',
  'bestuurlijke-borging',
  'financiering',
  'inclusief-onderwijs',
];
const stappen = [
  'data-inventariseren',
  'data-analyseren',
  'inzichten-creeren-en-prioriteren',
  'inrichten-van-samenwerking',
  'ontwikkeling-en-implementatie',
  'borging-en-bestendiging',
];
const rollen = ['bestuurder', 'manager', 'beleidsontwikkelaar', 'uitvoerder'];
const werkterreinen = ['onderwijs', 'gemeente', 'jeugdzorg', 'zorgkantoor', 'samenwerkingsverband', 'belangenorganisatie'];
const wetten = ['jeugdwet', 'wet-langdurige-zorg', 'zorgverzekeringswet', 'passend-onderwijs'];
const talen = ['en', 'tr', 'ar', 'pl', 'uk'];

export const adressen = [
  '/',
  '/inhoud/',
  '/hoofdstukken/',
  '/interviews/',
  '/praktijk/',
  '/stappenplan/',
  '/hulpmiddelen/',
  '/voor-ouders/',
  '/data/voorbeelden.geojson',
  '/data/gemeenten.csv',
  '/landkaart/',
  '/regios/',
  '/rollen/',
  '/rollen/ouder/',
  '/hart-van-brabant/',
  '/zoeken/',
  '/register/',
  '/begrippen/',
  '/wetten/',
  '/tijdlijn/',
  '/bronnen/',
  '/over/',
  '/toegankelijkheid/',
  '/privacy/',
  '/contact/',
  '/wijzigingen/',
  '/404.html',
  ...hoofdstukken.map((naam) => `/hoofdstukken/${naam}/`),
  ...stappen.map((naam) => `/stappenplan/${naam}/`),
  ...wetten.map((naam) => `/wetten/${naam}/`),
  ...talen.map((naam) => `/voor-ouders/${naam}/`),
  ...rollen.flatMap((rol) => [`/rollen/${rol}/`, ...werkterreinen.map((werkterrein) => `/rollen/${rol}/${werkterrein}/`)]),
];

export const adrescontract: Controle = {
  naam: 'vaste adressen',
  eis: 'Elk openbaar adres van de leidraad bestaat.',
  controleer: (site) => ({
    bekeken: adressen.length,
    fouten: adressen.filter((pad) => !site.paginaOp(pad) && !site.bestanden.has(pad)).map((pad) => ({ pad, wat: 'bestaat niet meer' })),
  }),
};
