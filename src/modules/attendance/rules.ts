export { sheetPath } from './paths.ts';
