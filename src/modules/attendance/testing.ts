export { saveNotes } from './save-notes.ts';
