export { type Attended, attended } from './note.ts';
export { noteMany } from './save-notes.ts';
