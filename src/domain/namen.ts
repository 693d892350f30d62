/** Names on the screen for the fixed values in the content. */

export const verwantschappen = {
  collectief: 'Ja, collectieve ZiO',
  deels: 'Deels',
  verwant: 'Nee, wel verwant',
  onbekend: 'Niet na te gaan',
} as const;

export const schoolsoorten = {
  bo: 'Basisonderwijs',
  sbo: 'Speciaal basisonderwijs (sbo)',
  so: 'Speciaal onderwijs (so)',
  vso: 'Voortgezet speciaal onderwijs (vso)',
  vo: 'Voortgezet onderwijs',
  praktijkonderwijs: 'Praktijkonderwijs',
  mbo: 'Mbo',
  opvang: 'Opvang',
} as const;

export const themas = {
  financiering: 'Financiering',
  samenwerken: 'Samenwerken',
  ouders: 'Ouders',
  arrangeren: 'Integraal arrangeren',
  klas: 'In de klas',
  wlz: 'Wlz',
  borging: 'Borging',
  inclusie: 'Inclusie',
  meten: 'Meten en volgen',
} as const;

export const fasen = { verkennen: 'Verkennen', betrekken: 'Betrekken', implementeren: 'Implementeren' } as const;

export const hulpmiddelsoorten = {
  invulformulier: 'Invulformulier',
  rekenhulp: 'Rekenhulp',
  gesprek: 'Voor een gesprek',
  handreiking: 'Handreiking',
  kader: 'Kader',
  netwerk: 'Netwerk',
  plan: 'Plan',
} as const;

export const vraaggroepen = {
  beslissen: 'Beslissen',
  organiseren: 'Organiseren',
  betalen: 'Betalen',
  uitvoeren: 'Uitvoeren',
  verantwoorden: 'Verantwoorden',
} as const;

/** The same groups in the words of a parent, who has no office to run. */
export const vraaggroepenOuders: Record<keyof typeof vraaggroepen, string> = {
  beslissen: 'Waar je recht op hebt',
  organiseren: 'Hulp regelen',
  betalen: 'Aanvragen en betalen',
  uitvoeren: 'Hulp in de klas',
  verantwoorden: 'Als het misgaat',
};

/** A title without its subtitle: 'Logboek: hoeveel tijd …' → 'Logboek'. */
export const korteNaam = (titel: string): string => titel.split(':')[0] ?? titel;

/** 'Stap 2. Data analyseren' → 'Data analyseren'. */
export const zonderStap = (titel: string): string => titel.replace(/^Stap \d+[.:]\s*/, '');

/** A term with its abbreviation, unless it says that already: 'Onderwijs-zorgarrangement (oza)', but 'Fte'. */
export const metAfkorting = ({ term, afkorting }: { term: string; afkorting?: string | undefined }): string =>
  afkorting && !term.toLowerCase().includes(afkorting.toLowerCase()) ? `${term} (${afkorting})` : term;

/** A heading without the number it has in its text: after 'Hoofdstuk 3: ' a second number says nothing. */
export const zonderNummer = (kop: string): string => kop.replace(/^\d+[.:]\s+/, '');

const keuze = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

/** What readers call themselves: ['wethouder', 'raadslid'] → 'Wethouder of raadslid'. */
export function functietekst(functies: readonly string[]): string {
  const tekst = keuze.format(functies);
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
