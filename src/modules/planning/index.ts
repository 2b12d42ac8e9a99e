export { examples } from './examples.ts';
export { type OpenedMeeting, openMeeting } from './open-meeting.ts';
