import { plainWords } from '#modules/lookup/rules';

/** Fewer people could be recognised by what they looked for. */
export const fewestSearchers = 3;

const mostWords = 5;
const longest = 60;

/**
 * What was looked for, as it is counted: plain words, in alphabetical order. Null for what may say who asks, such as an address or a
 * number, and for what is no question.
 */
export function countedAs(typed: string): string | null {
  if (/@|\d[\d .-]{3,}\d/.test(typed)) return null;
  const words = [...new Set(plainWords(typed))].sort();
  const counted = words.join(' ');
  return words.length > 0 && words.length <= mostWords && counted.length <= longest ? counted : null;
}
