export { type Attended, attended } from './note.ts';
export { noteMany, type Sent } from './save-notes.ts';
export { close } from './store.ts';
