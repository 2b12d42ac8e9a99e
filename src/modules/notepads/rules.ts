export { newPathFor, notepadPath, ownPath } from './notepad.ts';
