export { type Found, find, findAmong, spacesFound } from './find.ts';
export { askOnce } from './remembered.ts';
