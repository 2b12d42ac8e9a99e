export { type Attended, attended } from './note.ts';
