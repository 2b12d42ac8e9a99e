export type { Candidate, Place } from './place.ts';
export { plainText, plainWords } from './plain-words.ts';
export { tsquery, type Word, type WordsAsked, wordsOf } from './words-asked.ts';
