export { placeToFill } from './subjects.ts';
