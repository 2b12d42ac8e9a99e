export { createNotepad } from './create-notepad.ts';
export { someNotepad } from './examples.ts';
export { openNotepad } from './open-notepad.ts';
export { readNotepad } from './read-notepad.ts';
export { saveText } from './save-text.ts';
export { closeNotepad, notepadsOf } from './store.ts';
