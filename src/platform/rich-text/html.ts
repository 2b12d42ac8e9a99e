import type { Token } from 'markdown-it';
import type { Lang } from '#platform/i18n';
import { underLevel } from './outline.ts';
import { parse, render } from './parse.ts';

export interface Surroundings {
  /** The language of the text, not of the page around it. */
  lang: Lang;
  /** Writes an address inside the network and language of the reader. */
  href: (path: string) => string;
  /** Of the first titles of the text: 2, under the page's own. */
  headingLevel?: number;
}

/** A text as HTML that is safe to show as it is. */
export function richTextHtml(source: string, { lang, href, headingLevel = 2 }: Surroundings): string {
  const tokens = underLevel(parse(source, lang), headingLevel);
  for (const token of tokens) {
    makeReady(token);
    for (const child of token.children ?? []) if (child.type === 'link_open') placeLink(child, href);
  }
  return render(tokens, lang);
}

/** What the strict rules of our pages do not let through: a style of a cell, a class that somebody chose. */
function makeReady(token: Token): void {
  if (token.type === 'fence') token.info = '';
  if (token.tag !== 'th' && token.tag !== 'td') return;
  const isNumeric = token.attrGet('style') === 'text-align:right';
  token.attrs = null;
  if (isNumeric) token.attrSet('class', 'n');
  if (token.type === 'th_open') token.attrSet('scope', 'col');
}

/** A path of the site is written for its reader; what is elsewhere is the word of whoever wrote the text, not ours. */
function placeLink(link: Token, href: Surroundings['href']): void {
  const to = String(link.attrGet('href'));
  link.attrs = [['href', to.startsWith('/') ? href(to) : to]];
  if (/^https?:/i.test(to)) link.attrSet('rel', 'nofollow ugc');
}
