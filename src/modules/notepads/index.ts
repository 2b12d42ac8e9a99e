export { createNotepad } from './create-notepad.ts';
export { readNotepad } from './read-notepad.ts';
export { closeNotepad, notepadsOf } from './store.ts';
