/**
 * What authors may use in MDX: every component with its props. The content check reads this table,
 * and each component validates its own props with it while rendering.
 * Props that a text plugin adds (numbers, places) are not listed here: authors do not write them.
 */
import { z } from 'astro/zod';
import { regel, verwijzing } from './basis.ts';
import { foutInHetNederlands } from './fouttaal.ts';

export const beeldnamen = [
  'route-stappenplan',
  'tijdlijn',
  'wie-betaalt-wat',
  'partijen-rond-school',
  'fte-breed-medium-smal',
  'driehoek-in-de-klas',
  'kosten-fien',
  'cyclus-monitoring',
  'twee-lijsten-stappen',
  'interactierichtingen',
] as const;

export const onderdelen = {
  Bron: z.strictObject({ id: verwijzing('bronnen', 'Bron van de bewering ervoor') }),
  Begrip: z.strictObject({ id: verwijzing('begrippen', 'Begrip dat hier wordt uitgelegd') }),
  Hulpmiddel: z.strictObject({ id: verwijzing('hulpmiddelen', 'Hulpmiddel om naar te verwijzen') }),
  Praktijk: z.strictObject({ id: verwijzing('praktijk', 'Praktijkvoorbeeld om naar te verwijzen') }),
  Interview: z.strictObject({ id: verwijzing('interviews', 'Interview of verhaal om naar te verwijzen') }),
  Titel: z.strictObject({}),
  InHetKort: z.strictObject({}),
  Citaat: z.strictObject({ id: verwijzing('citaten', 'Citaat uit content/citaten.yaml') }),
  Advies: z.strictObject({ titel: regel(80, 'Kop boven het advies').optional() }),
  NogOnbekend: z.strictObject({}),
  Onzeker: z.strictObject({}),
  UitBron: z.strictObject({ ids: regel(300, 'Bronnen, gescheiden door komma’s') }),
  Voorbeeld: z.strictObject({
    praktijk: verwijzing('praktijk', 'Praktijkvoorbeeld').optional(),
    interview: verwijzing('interviews', 'Interview of verhaal').optional(),
  }),
  Dilemma: z.strictObject({ vraag: regel(160, 'De vraag') }),
  Kant: z.strictObject({ titel: regel(120, 'Deze kant van de zaak') }),
  Tabel: z.strictObject({ bijschrift: regel(200, 'Wat de tabel laat zien') }),
  Beeld: z.strictObject({ id: z.enum(beeldnamen).describe('Naam van het beeld') }),
} as const;

export type Onderdeel = keyof typeof onderdelen;

/** Props of a component as an author may write them. */
export type PropsVan<N extends Onderdeel> = z.infer<(typeof onderdelen)[N]>;

/**
 * Validates the props of a component while rendering; throws a Dutch error that names the component.
 * `eigen` holds all props; those added by the text plugins are left out of the check.
 */
export function geldigeProps<N extends Onderdeel>(naam: N, eigen: Record<string, unknown>): PropsVan<N> {
  const props = Object.fromEntries(Object.entries(eigen).filter(([sleutel]) => !plugin.has(sleutel) && sleutel !== 'class'));
  const uitslag = onderdelen[naam].safeParse(props, { error: foutInHetNederlands });
  if (!uitslag.success) {
    const fout = uitslag.error.issues[0];
    throw new Error(`<${naam}> is verkeerd ingevuld: ${fout?.path.join('.') ?? ''} ${fout?.message ?? ''}`);
  }
  return uitslag.data as PropsVan<N>;
}

/** Props that the text plugins add: number of the source, place on the page, first mention in a section, in the middle of a sentence. */
export const plugin = new Set(['nr', 'nrs', 'plek', 'eerste', 'auto', 'midden']);
