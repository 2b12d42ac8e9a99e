export { type Found, find, findAmong } from './find.ts';
export { countOpen } from './find-store.ts';
