/** What the address of a list asks: words to look for, and a page from 1 on. Anything unfit is the whole list. */
export function listAsked(query: Record<string, string | undefined>): { words: string; number: number } {
  const number = /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return { words: printable(query.q ?? '').slice(0, 200), number };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL takes no NUL, and a search means none of the others
const printable = (text: string): string => text.replace(/[\u0000-\u001f]/g, ' ').trim();
