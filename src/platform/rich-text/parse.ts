import MarkdownIt, { type MarkdownIt as Reader, type Token } from 'markdown-it';
import type { Lang } from '#platform/i18n';
import { callPhones } from './call-phones.ts';
import { drawnCheck, findChecks, isDoneOf } from './checklist.ts';
import { setInType } from './typography.ts';

/**
 * A text as people write it (CommonMark, tables, struck words, checklists), as tokens; in the typography of its language. HTML is
 * words like others; a link leads to the web, a mailbox, a telephone or a path of the site, and to nothing else; there
 * are no pictures, which are never fetched from elsewhere. A line that ends where it was typed ends where it is shown.
 */
export const parse = (source: string, lang: Lang): Token[] => readers[lang].parse(source, {});

/** Tokens as HTML. */
export const render = (tokens: Token[], lang: Lang): string => {
  const { renderer, options } = readers[lang];
  return renderer.render(tokens, options);
};

/** The same text before it is set in type: what a page that writes it shows, and keeps. */
export const parseAsTyped = (source: string, env: Record<string, unknown>): Token[] =>
  asTyped.parse(source, env);

export interface FoundLink {
  index: number;
  lastIndex: number;
  url: string;
}

/** The addresses that a text becomes links by itself, with where each one stands. */
export const linksIn = (text: string): FoundLink[] =>
  (asTyped.linkify.match(text) ?? []).filter(({ url }) => isReachable(url));

const quotes = { fr: ['«\u00a0', '\u00a0»', '“', '”'], en: ['“', '”', '‘', '’'] };
const tableWord = { fr: 'Tableau', en: 'Table' };
const asTyped = readerOf();
const readers = { fr: typesetterOf('fr'), en: typesetterOf('en') };

function readerOf(): Reader {
  const reader = new MarkdownIt({ html: false, linkify: true, breaks: true });
  reader.disable('image');
  reader.linkify.set({ fuzzyLink: false }).add('ftp:', null).add('//', null);
  reader.validateLink = isReachable;
  reader.core.ruler.before('inline', 'checklists', findChecks);
  return reader;
}

function typesetterOf(lang: Lang): Reader {
  const reader = readerOf().set({ typographer: true, quotes: quotes[lang] });
  // « (c) » is the third of a list more often than a copyright.
  reader.disable('replacements');
  reader.core.ruler.push('set_in_type', ({ tokens }) => setInType(tokens, lang));
  reader.core.ruler.push('call_phones', callPhones);
  reader.renderer.rules.list_item_open = (tokens, index, options) => {
    const isDone = isDoneOf(tokens[index]);
    return isDone === null ? reader.renderer.renderToken(tokens, index, options) : drawnCheck(isDone, lang);
  };
  // A wide table scrolls sideways on a phone within a frame of its own, by the keyboard too.
  reader.renderer.rules.table_open = () =>
    `<div class="figures" tabindex="0" role="group" aria-label="${tableWord[lang]}"><table>`;
  reader.renderer.rules.table_close = () => '</table></div>';
  return reader;
}

/** `//elsewhere` and `/\elsewhere` are addresses of another site, whatever they look like. */
function isReachable(url: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:[^\s]|tel:[+\d]|\/(?![/\\]|%5c))/i.test(url);
}
