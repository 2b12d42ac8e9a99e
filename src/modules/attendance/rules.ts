export { isOpen } from './opening.ts';
export { sheetPath } from './paths.ts';
