export { type Found, find, findAmong, spacesFound } from './find.ts';
export { countOpen } from './find-store.ts';
export { askOnce } from './remembered.ts';
