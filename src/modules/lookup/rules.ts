export type { Candidate, Place } from './place.ts';
export { plainText, plainWords } from './plain-words.ts';
export {
  countHeld,
  distinctWords,
  type Term,
  tsquery,
  type Word,
  type WordsAsked,
  wordsOf,
} from './words-asked.ts';
