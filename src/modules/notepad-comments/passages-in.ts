import { documentOf } from '#platform/rich-text/document/document';
import { firstWords, wordsOf } from './quote.ts';

/** What a text can be commented by: the first words of a paragraph, under the title above it. */
export interface Choosable {
  quote: string;
  title: string;
}

/** More would be a list that nobody reads: a long text offers its titles, and any words are typed. */
const mostOffered = 60;
/** A text of so many letters is read fast enough for a page that waits; of a longer one, the titles are. */
const mostRead = 60_000;

/** The passages of a text, in its order; of those that begin alike, the first. */
export function passagesIn(text: string): Choosable[] {
  const all: (Choosable & { isTitle: boolean })[] = [];
  let title = '';
  documentOf(text.length > mostRead ? titlesOf(text) : text).descendants((node) => {
    if (!node.isTextblock) return true;
    const quote = firstWords(wordsOf(node).trim());
    const isTitle = node.type.name === 'heading';
    if (isTitle) title = quote;
    if (/[\p{L}\p{N}]/u.test(quote)) all.push({ quote, title, isTitle });
    return false;
  });
  const known = new Set<string>();
  const apart = all.filter(({ quote }) => !known.has(quote) && known.add(quote));
  const offered = apart.length > mostOffered ? apart.filter(({ isTitle }) => isTitle) : apart;
  return offered.slice(0, mostOffered).map(({ quote, title: above }) => ({ quote, title: above }));
}

const titlesOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .join('\n\n');
