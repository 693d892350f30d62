/** What every MDX page needs to be rendered. */
import { render, type CollectionEntry } from 'astro:content';
import type { Opbouw } from '../domain/opbouw.ts';

type Tekstcollectie =
  'hoofdstukken' | 'interviews' | 'praktijk' | 'stappenplan' | 'hulpmiddelen' | 'hartVanBrabant' | 'wetten' | 'paginas' | 'ouders';

/** Renders an entry: its component, headings and what the text plugin found. */
export async function weergave(ingang: CollectionEntry<Tekstcollectie>) {
  const { Content, headings, remarkPluginFrontmatter } = await render(ingang);
  return { Content, koppen: headings, opbouw: remarkPluginFrontmatter['opbouw'] as Opbouw | undefined };
}
