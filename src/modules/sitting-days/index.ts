export { presencesOf } from './attendees.ts';
export { notePresences } from './store.ts';
