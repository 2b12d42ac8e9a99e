export { type Attended, attended } from './note.ts';
export { noteMany, type Sent } from './save-notes.ts';
export { close, closedAt, heldOf } from './store.ts';
