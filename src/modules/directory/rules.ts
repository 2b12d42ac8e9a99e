export { searchParameters } from './api.ts';
export type { Listed } from './find.ts';
export { placeRead } from './place-read.ts';
export { answerPath, longestQuestion, nothingAsked, queryOf, readSearch, type Search } from './search.ts';
