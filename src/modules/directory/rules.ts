export type { Listed } from './find.ts';
export { longestQuestion, nothingAsked, queryOf, readSearch } from './search.ts';
