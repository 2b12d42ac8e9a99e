/** Words that stay words: whatever Markdown would read as a mark gets a backslash. */
export const escapeWords = (text: string): string =>
  text
    .replace(/[\\`*~[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z][\w+.-]*[:@])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** What is a mark only where a line begins. */
export const escapeLine = (line: string): string =>
  line
    .replace(/^#{1,6}(?=\s|$)/, '\\$&')
    .replace(/^[-+](?=\s|$)|^>/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    // What underlines a title, or the titles of a table, and nothing else.
    .replace(/^(?:=+|-+|[|:\- ]*-[|:\- ]*)$/, '\\$&');
