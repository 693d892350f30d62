/** Structured data (schema.org) for search engines. */
import type { Kruimel } from './navigatie.ts';

type Ld = Record<string, unknown>;

/** Breadcrumbs; `basis` is the full address of the home page, `zelf` that of this page. */
export function kruimelLd(kruimels: Kruimel[], basis: string, zelf: string): Ld {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: kruimels.map(({ naam, pad }, nr) => ({
      '@type': 'ListItem',
      position: nr + 1,
      name: naam,
      item: pad === undefined ? zelf : new URL(pad.slice(1), basis).href,
    })),
  };
}

export function artikelLd(artikel: { titel: string; omschrijving: string; bijgewerkt: string; adres: string; uitgever: string }): Ld {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: artikel.titel,
    description: artikel.omschrijving,
    inLanguage: 'nl',
    dateModified: artikel.bijgewerkt,
    url: artikel.adres,
    publisher: { '@type': 'Organization', name: artikel.uitgever },
  };
}

export function begrippenLd(adres: string, begrippen: { id: string; term: string; uitleg: string }[]): Ld {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': adres,
    name: 'Begrippen bij zorg in onderwijstijd',
    inLanguage: 'nl',
    hasDefinedTerm: begrippen.map(({ id, term, uitleg }) => ({
      '@type': 'DefinedTerm',
      '@id': `${adres}#${id}`,
      name: term,
      description: uitleg,
    })),
  };
}
