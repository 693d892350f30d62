/**
 * Every internal address of the guide, made in one place.
 * The addresses are public: they do not change without a redirect.
 */

/** Brings a base path into the form `/` or `/gids/`. Input: anything the publisher may type as BASE. */
export function netteBasis(basis: string | undefined): string {
  const kern = (basis ?? '').trim().replace(/^\/+|\/+$/g, '');
  return kern === '' ? '/' : `/${kern}/`;
}

/** Puts the base path before a site path (`/praktijk/x/` → `/gids/praktijk/x/`). External addresses and fragments stay as they are. */
export function metBasis(pad: string, basis: string): string {
  return pad.startsWith('/') && !pad.startsWith('//') ? netteBasis(basis) + pad.slice(1) : pad;
}

/** Site paths without base path; give them to `metBasis` (or the `Koppeling` component) before use in HTML. */
export const paden = {
  home: '/',
  inhoud: '/inhoud/',
  hoofdstukken: '/hoofdstukken/',
  hoofdstuk: (slug: string) => `/hoofdstukken/${slug}/`,
  interviews: '/interviews/',
  interview: (slug: string) => `/interviews/${slug}/`,
  praktijk: '/praktijk/',
  praktijkvoorbeeld: (slug: string) => `/praktijk/${slug}/`,
  stappenplan: '/stappenplan/',
  stap: (slug: string) => `/stappenplan/${slug}/`,
  hulpmiddelen: '/hulpmiddelen/',
  hulpmiddel: (slug: string) => `/hulpmiddelen/${slug}/`,
  invullen: (slug: string) => `/hulpmiddelen/${slug}/invullen/`,
  download: (bestand: string) => `/downloads/${bestand}`,
  voorOuders: '/voor-ouders/',
  voorOudersIn: (taal: string) => `/voor-ouders/${taal}/`,
  openData: '/data/',
  voorbeeldenGeojson: '/data/voorbeelden.geojson',
  gemeentenCsv: '/data/gemeenten.csv',
  gemeentenJson: '/data/gemeenten.json',
  landkaart: '/landkaart/',
  regios: '/regios/',
  regio: (slug: string) => `/regios/${slug}/`,
  rollen: '/rollen/',
  rol: (rol: string) => `/rollen/${rol}/`,
  route: (rol: string, werkterrein: string) => `/rollen/${rol}/${werkterrein}/`,
  hartVanBrabant: '/hart-van-brabant/',
  hartVanBrabantDeel: (slug: string) => `/hart-van-brabant/${slug}/`,
  zoeken: '/zoeken/',
  register: '/register/',
  begrippen: '/begrippen/',
  begrip: (id: string) => `/begrippen/#${id}`,
  wetten: '/wetten/',
  wet: (slug: string) => `/wetten/${slug}/`,
  tijdlijn: '/tijdlijn/',
  bronnen: '/bronnen/',
  bron: (id: string) => `/bronnen/#${id}`,
  over: '/over/',
  vormgeving: '/over/vormgeving/',
  toegankelijkheid: '/toegankelijkheid/',
  privacy: '/privacy/',
  contact: '/contact/',
  /** The page of content/paginas/<id>.mdx: of the same name, but for the open data. */
  pagina: (id: string) => (id === 'open-data' ? '/data/' : `/${id}/`),
  wijzigingen: '/wijzigingen/',
} as const;
