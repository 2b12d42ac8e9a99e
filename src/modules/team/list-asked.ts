import { type MemberState, memberStates } from './member.ts';

/** What the address of the list asks; anything unknown is the whole list. */
export function askedOf(query: Record<string, string | undefined>): {
  words: string;
  state: MemberState | null;
  number: number;
} {
  const state = memberStates.find((each) => each === query.etat) ?? null;
  const number = /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return { words: printable(query.q ?? '').slice(0, 200), state, number };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL takes no NUL, and a search means none of the others
const printable = (text: string): string => text.replace(/[\u0000-\u001f]/g, ' ').trim();
