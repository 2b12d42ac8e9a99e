export { searchParameters } from './api.ts';
export type { Listed } from './find.ts';
export { longestQuestion, nothingAsked, queryOf, readSearch, type Search } from './search.ts';
