export { notepadPath, ownPath } from './notepad.ts';
