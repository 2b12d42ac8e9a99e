export { firstWords, placeOf, wordsOf } from './quote.ts';
