import type { Token } from 'markdown-it';

/**
 * Titles that hang under the page's own, from this level down and one step at a time, however they were typed. A title
 * that says nothing is left out.
 */
export function underLevel(tokens: readonly Token[], top: number): Token[] {
  const above: number[] = [];
  const said = tokens.filter((_, index) => !isEmptyTitle(tokens, index));
  for (const token of said) {
    if (token.type === 'heading_open') {
      const typed = Number(token.tag.slice(1));
      while (typed <= (above.at(-1) ?? 0)) above.pop();
      above.push(typed);
    }
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, top + above.length - 1)}`;
  }
  return said;
}

const isEmptyTitle = (tokens: readonly Token[], index: number): boolean =>
  [index, index - 1, index - 2].some(
    (first) => tokens[first]?.type === 'heading_open' && tokens[first + 1]?.content === '',
  );
