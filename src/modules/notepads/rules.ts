export { newPathFor, notepadPath, ownPath, writtenIn } from './notepad.ts';
