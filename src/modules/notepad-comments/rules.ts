export { firstWords, placeOf, wordsOf } from './quote.ts';

/** Where the page of a notepad lists what is commented. */
export const listId = 'passages';
