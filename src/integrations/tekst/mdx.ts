/** Parsing MDX text into a tree, with the same extensions as the site uses. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const ontleder = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree of an MDX text (without front matter). Throws a VFileMessage with line and reason on a syntax error. */
export function ontleed(tekst: string): Root {
  return ontleder.parse(tekst);
}

/** Is this node a component (or an HTML tag) in the text? */
export function isJsx(knoop: { type: string }): knoop is Jsx {
  return knoop.type === 'mdxJsxFlowElement' || knoop.type === 'mdxJsxTextElement';
}

/** The attributes with a plain text value; an attribute without value gives an empty text. */
export function eigenschappen(jsx: Jsx): Record<string, string> {
  const paren = jsx.attributes.flatMap((attribuut) =>
    attribuut.type === 'mdxJsxAttribute' ? [[attribuut.name, typeof attribuut.value === 'string' ? attribuut.value : ''] as const] : [],
  );
  return Object.fromEntries(paren);
}

/** Sets an attribute; numbers become text. */
export function zet(jsx: Jsx, naam: string, waarde: string | number): void {
  jsx.attributes.push({ type: 'mdxJsxAttribute', name: naam, value: String(waarde) });
}
