export { NoteSent } from './note-sent.ts';
