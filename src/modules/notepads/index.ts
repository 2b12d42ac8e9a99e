export { createNotepad } from './create-notepad.ts';
export { someNotepad } from './examples.ts';
export { accessTo, openNotepad, readersOf } from './open-notepad.ts';
export { readNotepad } from './read-notepad.ts';
export { saveText } from './save-text.ts';
export { textName } from './shared-text.ts';
export {
  appendChanges,
  type Change,
  changesAfter,
  changesChannel,
  closeNotepad,
  countNotepads,
  forgetNotepads,
  notepadsOf,
  tellAccess,
  writtenIn,
} from './store.ts';
export { makeOne, notepadWritten, writeVersion } from './write-version.ts';
