export { presencesOf } from './attendees.ts';
