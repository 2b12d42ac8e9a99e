/** What somebody asks of the whole site, as the address says it. */
export interface Search {
  /** Words as typed; empty when nothing was. */
  words: string;
  /** Only this kind; null: all of them. */
  kind: string | null;
  page: number;
}

export const searchPath = '/recherche';
export const suggestionsPath = '/recherche/suggestions';
const longestQuestion = 100;
const lastPage = 20;

/** Reads an address. What it cannot mean is left out: an old or damaged link still leads to an answer. */
export function readSearch(query: URLSearchParams): Search {
  const page = Number(query.get('page'));
  const kind = query.get('dans') ?? '';
  return {
    words: tidy(query.get('q') ?? ''),
    kind: /^[a-z-]{1,40}$/.test(kind) ? kind : null,
    page: Number.isInteger(page) && page > 0 ? Math.min(page, lastPage) : 1,
  };
}

/** The address of a search. */
export function hrefOf({ words, kind, page }: Search): string {
  const query = new URLSearchParams({ q: words });
  if (kind) query.set('dans', kind);
  if (page > 1) query.set('page', String(page));
  return `${searchPath}?${query}`;
}

/** One line, without control characters, of a length that people type. */
const tidy = (text: string): string =>
  text
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuestion)
    .trim();
