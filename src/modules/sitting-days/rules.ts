export type { Attended, Attendee } from './presence.ts';
